import { ExclamationCircleFilled, WarningFilled } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/endpoints'
import type { CaseCounts as Counts, CaseState, Int64 } from '../../api/types'
import { usePolling } from '../../live/LiveProvider'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useCaseText } from './text'

const STATES: CaseState[] = ['FILED', 'ACCEPTED', 'IN_PROGRESS', 'RESOLVED', 'VERIFIED', 'CLOSED']

interface Props {
  chosen: CaseState | undefined
  onChoose: (state: CaseState | undefined) => void
}

/** The server's counts, which are also the filter; nothing here is counted from the page of rows below. */
export const CaseCounts = ({ chosen, onChoose }: Props) => {
  const t = useCaseText()
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
      aria-pressed={chosen === state}
      onClick={() => onChoose(state)}
      data-testid={`filter-${state ?? 'ALL'}`}
    >
      <span className="count-name">{name}</span>
      <strong data-testid={`count-${state ?? 'total'}`}>{count}</strong>
    </button>
  )

  return (
    <section className="counts" aria-label={t.counts} data-testid="counts">
      <div className="counts-states" role="group" aria-label={t.counts}>
        {option(undefined, shown(data, data?.total), t.all)}
        {STATES.map((state) => option(state, shown(data, countOf(data, state)), t.states[state]))}
      </div>
      <dl className="counts-clocks">
        <div className="count-overdue">
          <dt>
            <ExclamationCircleFilled aria-hidden="true" /> {t.overdue}
          </dt>
          <dd data-testid="count-overdue">{shown(data, data?.overdue)}</dd>
        </div>
        <div className="count-soon">
          <dt>
            <WarningFilled aria-hidden="true" /> {t.dueSoon}
          </dt>
          <dd data-testid="count-dueSoon">{shown(data, data?.dueSoon)}</dd>
        </div>
      </dl>
    </section>
  )
}

const countOf = (counts: Counts | undefined, state: CaseState): Int64 | undefined =>
  counts?.byState?.find((one) => one.state === state)?.count

/** Until the first answer a dash, never a nought that was not counted. */
const shown = (counts: Counts | undefined, count: Int64 | undefined): string =>
  counts ? String(count ?? 0) : '–'
