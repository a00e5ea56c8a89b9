import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { whistling } from '../../api/field'
import type { WhistleWait } from '../../api/types'
import { Pager } from '../../app/Pager'
import { usePages } from '../../app/usePages'
import { useTitle } from '../../app/useTitle'
import { usePolling } from '../../live/LiveProvider'
import { caseReaders } from '../cases/actions'
import { ProblemAlert } from '../problems/ProblemAlert'
import { NoPermission } from '../session/NoPermission'
import { useSession } from '../session/session'
import { preWhistleReaders, whistleCounters, whistleReaders } from './actions'
import { useWhistleMore } from './moreText'
import { PreWhistles } from './PreWhistles'
import { useWhistleText } from './text'
import { WhistleCard } from './WhistleCard'
import { WhistleRates } from './WhistleRates'

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
        <>
          {whistleCounters.some((role) => roles.includes(role)) && <WhistleRates />}
          {preWhistleReaders.some((role) => roles.includes(role)) && <PreWhistles />}
          <Shown />
        </>
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

type Wanted = 'open' | WhistleWait | undefined

/** All that are open, or those that wait for one decision. */
const Shown = () => {
  const more = useWhistleMore()
  const [params, setParams] = useSearchParams({ show: 'open' })
  const asked = params.get('show')
  const options: [Wanted, string][] = [
    ['open', more.open],
    ...(Object.entries(more.waits) as [WhistleWait, string][]),
    [undefined, more.all],
  ]
  const wanted = options.find(([option]) => (option ?? '') === asked)?.[0]
  return (
    <>
      <div className="switch switch-wide" role="group" aria-label={more.filters}>
        {options.map(([option, name]) => (
          <button
            key={name}
            type="button"
            aria-pressed={option === wanted}
            onClick={() => setParams({ show: option ?? '' })}
            data-testid={`whistles-${option ?? 'ALL'}`}
          >
            {name}
          </button>
        ))}
      </div>
      <Whistles key={wanted ?? ''} wanted={wanted} />
    </>
  )
}

const Whistles = ({ wanted }: { wanted: Wanted }) => {
  const t = useWhistleText()
  const { roles = [] } = useSession()
  const pages = usePages()
  const refetchInterval = usePolling()
  const { data, error, refetch } = useQuery({
    queryKey: ['cases', 'whistles', wanted, pages.token],
    queryFn: () =>
      whistling.list(
        wanted === 'open' ? { openOnly: true } : wanted ? { waitsFor: wanted } : {},
        pages.token,
      ),
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
