import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { Link } from 'react-router'
import { api } from '../../api/endpoints'
import { Pager } from '../../app/Pager'
import { usePages } from '../../app/usePages'
import { useTitle } from '../../app/useTitle'
import { usePolling } from '../../live/LiveProvider'
import { caseReaders } from '../cases/actions'
import { ProblemAlert } from '../problems/ProblemAlert'
import { NoPermission } from '../session/NoPermission'
import { useSession } from '../session/session'
import { whistleReaders } from './actions'
import { useWhistleText } from './text'
import { WhistleCard } from './WhistleCard'

/** The whistles this person may see; for a department officer, the day's work. */
const WhistlesPage = () => {
  const t = useWhistleText()
  const { roles = [] } = useSession()
  const allowed = whistleReaders.some((role) => roles.includes(role))
  useTitle(t.page)
  return (
    <div data-testid="whistles-page">
      <header className="head">
        <h1>{t.page}</h1>
      </header>
      {allowed ? (
        <Whistles />
      ) : (
        <NoPermission
          title={t.noPermission}
          readers={whistleReaders}
          testId="whistles-no-permission"
        />
      )}
    </div>
  )
}

const Whistles = () => {
  const t = useWhistleText()
  const { roles = [] } = useSession()
  const pages = usePages()
  const refetchInterval = usePolling()
  const { data, error, refetch } = useQuery({
    queryKey: ['cases', 'whistles', pages.token],
    queryFn: () => api.whistles(undefined, pages.token),
    placeholderData: keepPreviousData,
    refetchInterval,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active className="panel" />
  const whistles = data.whistles ?? []
  const seesCases = caseReaders.some((role) => roles.includes(role))
  if (!whistles.length && pages.number === 1) {
    return (
      <div className="panel empty" data-testid="whistles-empty">
        <h2>{t.emptyTitle}</h2>
        <p>{t.empty}</p>
      </div>
    )
  }
  return (
    <>
      {whistles.map((whistle) => (
        <section key={whistle.id} className="panel">
          <h2 className="whistle-title">
            {whistle.title}
            {seesCases && (
              <Link to={`/cases/${encodeURIComponent(whistle.caseId)}`}>{t.openCase}</Link>
            )}
          </h2>
          <WhistleCard whistle={whistle} />
        </section>
      ))}
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data.nextPageToken)} />
    </>
  )
}

export default WhistlesPage
