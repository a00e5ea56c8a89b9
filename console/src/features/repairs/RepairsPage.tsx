import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { api } from '../../api/endpoints'
import { Pager } from '../../app/Pager'
import { usePages } from '../../app/usePages'
import { useTitle } from '../../app/useTitle'
import { ProblemAlert } from '../problems/ProblemAlert'
import { NoPermission } from '../session/NoPermission'
import { useSession } from '../session/session'
import { repairReaders } from './actions'
import { RepairCard } from './RepairCard'
import { useRepairText } from './text'

/** Repairs send no live changes yet, and their clocks run in minutes. */
const POLL_MILLIS = 10_000

/** The repair orders this person may see, newest first. */
const RepairsPage = () => {
  const t = useRepairText()
  const { roles = [] } = useSession()
  const allowed = repairReaders.some((role) => roles.includes(role))
  useTitle(t.title)
  return (
    <div data-testid="repairs-page">
      <header className="head">
        <h1>{t.title}</h1>
      </header>
      {allowed ? (
        <Repairs />
      ) : (
        <NoPermission
          title={t.noPermission}
          readers={repairReaders}
          testId="repairs-no-permission"
        />
      )}
    </div>
  )
}

const Repairs = () => {
  const t = useRepairText()
  const pages = usePages()
  const { data, error, refetch } = useQuery({
    queryKey: ['repairs', pages.token],
    queryFn: () => api.repairs(undefined, pages.token),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MILLIS,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active className="panel" />
  const repairs = data.repairs ?? []
  if (!repairs.length && pages.number === 1) {
    return (
      <div className="panel empty" data-testid="repairs-empty">
        <h2>{t.emptyTitle}</h2>
        <p>{t.empty}</p>
      </div>
    )
  }
  return (
    <>
      <ul className="plain" aria-label={t.title}>
        {repairs.map((repair) => (
          <RepairCard key={repair.id} repair={repair} />
        ))}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data.nextPageToken)} />
    </>
  )
}

export default RepairsPage
