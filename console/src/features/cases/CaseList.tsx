import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Grid, Skeleton } from 'antd'
import { api } from '../../api/endpoints'
import type { CaseQuery } from '../../api/types'
import { Pager } from '../../app/Pager'
import { usePages } from '../../app/usePages'
import { usePolling } from '../../live/LiveProvider'
import { ProblemAlert } from '../problems/ProblemAlert'
import { CaseCards } from './CaseCards'
import { CaseTable } from './CaseTable'
import { useInboxText } from './inboxText'
import { isNarrow } from './query'
import { useCaseText } from './text'

interface Props {
  query: CaseQuery
  onShowAll: () => void
}

/** One page of cases: rows on a wide screen, cards on a narrow one. */
export const CaseList = ({ query, onShowAll }: Props) => {
  const pages = usePages()
  const refetchInterval = usePolling()
  const { md } = Grid.useBreakpoint()
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['cases', 'list', query, pages.token],
    queryFn: () => api.cases(query, pages.token),
    placeholderData: keepPreviousData,
    refetchInterval,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active paragraph={{ rows: 8 }} className="panel" />

  const cases = data.cases ?? []
  if (!cases.length && pages.number === 1) return <Empty query={query} onShowAll={onShowAll} />
  return (
    <section aria-busy={isFetching} data-testid="case-list">
      {md ? <CaseTable cases={cases} /> : <CaseCards cases={cases} />}
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data.nextPageToken)} />
    </section>
  )
}

const Empty = ({ query, onShowAll }: Props) => {
  const t = useCaseText()
  const inbox = useInboxText()
  const { state, ...rest } = query
  const narrow = isNarrow(query)
  return (
    <div className="panel empty" data-testid="cases-empty">
      <h2>{t.emptyTitle}</h2>
      <p>
        {isNarrow(rest) ? inbox.emptyNarrow : state ? t.emptyState(t.states[state]) : t.emptyAll}
      </p>
      {narrow && <Button onClick={onShowAll}>{inbox.clear}</Button>}
    </div>
  )
}
