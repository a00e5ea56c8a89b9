import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/endpoints'
import type { CaseCounts as Counts, CaseQuery, CaseState, Int64 } from '../../api/types'
import { usePolling } from '../../live/LiveProvider'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useSession } from '../session/session'
import { useInboxText } from './inboxText'
import { STATES, toggled } from './query'
import { useCaseText } from './text'

interface Props {
  query: CaseQuery
  onChoose: (query: CaseQuery) => void
}

/** Ends of a case that are seldom looked for; they stand under "more filters" until there is one. */
const SELDOM: readonly CaseState[] = ['CANCELLED', 'DUPLICATE']

/** The server's counts, which are also the filter; nothing here is counted from the page of rows below. */
export const CaseCounts = ({ query, onChoose }: Props) => {
  const t = useCaseText()
  const inbox = useInboxText()
  const { roles = [] } = useSession()
  const refetchInterval = usePolling()
  const { data, error, refetch } = useQuery({
    queryKey: ['cases', 'counts'],
    queryFn: api.caseCounts,
    refetchInterval,
  })
  if (error && !data) return <ProblemAlert error={error} onRetry={() => void refetch()} />

  const option = (state: CaseState | undefined, count: string, name: string) => (
    <button
      key={name}
      type="button"
      className="count"
      aria-pressed={query.state === state}
      onClick={() => onChoose({ ...query, state })}
      data-testid={`filter-${state ?? 'ALL'}`}
    >
      <span className="count-name">{name}</span>
      <strong data-testid={`count-${state ?? 'total'}`}>{count}</strong>
    </button>
  )
  const quick = (
    name: string,
    change: Partial<CaseQuery>,
    count: Int64 | undefined,
    key: string,
  ) => (
    <button
      key={key}
      type="button"
      className={`chip chip-${key}`}
      aria-pressed={Object.entries(change).every(([k, v]) => query[k as keyof CaseQuery] === v)}
      onClick={() => onChoose(toggled(query, change))}
      data-testid={`filter-${key}`}
    >
      {name} <strong data-testid={`count-${key}`}>{shown(data, count)}</strong>
    </button>
  )
  const states = STATES.filter((state) => !SELDOM.includes(state) || query.state === state)
  const acts = roles.some((role) => role !== 'auditor')

  return (
    <section className="counts" aria-label={t.counts} data-testid="counts">
      <div className="counts-states" role="group" aria-label={t.counts}>
        {option(undefined, shown(data, data?.total), t.all)}
        {states.map((state) => option(state, shown(data, countOf(data, state)), t.states[state]))}
      </div>
      <div className="chips" role="group" aria-label={inbox.quick}>
        {quick(inbox.dues.OVERDUE, { due: 'OVERDUE' }, data?.overdue, 'overdue')}
        {quick(inbox.dues.TODAY, { due: 'TODAY' }, data?.dueToday, 'dueToday')}
        {quick(inbox.dues.SOON, { due: 'SOON' }, data?.dueSoon, 'dueSoon')}
        {acts && quick(inbox.helds.MINE, { held: 'MINE' }, data?.mine, 'mine')}
        {quick(inbox.helds.NOBODY, { held: 'NOBODY' }, data?.unassigned, 'unassigned')}
      </div>
    </section>
  )
}

const countOf = (counts: Counts | undefined, state: CaseState): Int64 | undefined =>
  counts?.byState?.find((one) => one.state === state)?.count

/** Until the first answer a dash, never a nought that was not counted. */
const shown = (counts: Counts | undefined, count: Int64 | undefined): string =>
  counts ? String(count ?? 0) : '–'
