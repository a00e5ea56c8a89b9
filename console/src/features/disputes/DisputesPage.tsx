import { PlusOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { disputes } from '../../api/field'
import type { Dispute, DisputeState, Int64 } from '../../api/types'
import { Pager } from '../../app/Pager'
import { usePages } from '../../app/usePages'
import { useTitle } from '../../app/useTitle'
import { minuteOf } from '../../i18n/time'
import { usePolling } from '../../live/LiveProvider'
import { exporters } from '../cases/actions'
import { ProblemAlert } from '../problems/ProblemAlert'
import { NoPermission } from '../session/NoPermission'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { disputeOpeners, disputeReaders } from './actions'
import { DisputeMarks } from './marks'
import { useDisputeText } from './text'

const OpenDispute = lazy(() => import('./OpenDispute'))
type Shown = 'open' | 'overdue' | DisputeState | undefined

/** The list of disputes (矛盾化解清单), each with its light. */
const DisputesPage = () => {
  const t = useDisputeText()
  const { roles = [] } = useSession()
  const [params, setParams] = useSearchParams({ show: 'open' })
  const [adding, setAdding] = useState(false)
  useTitle(t.title)
  if (!disputeReaders.some((role) => roles.includes(role)))
    return (
      <NoPermission
        title={t.noPermission}
        readers={disputeReaders}
        testId="disputes-no-permission"
      />
    )
  const shown = (params.get('show') || undefined) as Shown
  return (
    <div data-testid="disputes-page">
      <header className="head">
        <h1>{t.title}</h1>
        {exporters.some((role) => roles.includes(role)) && (
          <Link className="tool" to="/exports">
            {t.exports}
          </Link>
        )}
        {disputeOpeners.some((role) => roles.includes(role)) && (
          <Button
            type="primary"
            icon={<PlusOutlined />}
            onClick={() => setAdding(true)}
            data-testid="dispute-add"
          >
            {t.add}
          </Button>
        )}
      </header>
      <Counts shown={shown} onShow={(next) => setParams({ show: next ?? '' })} />
      <List key={shown ?? ''} shown={shown} />
      {adding && (
        <Suspense>
          <OpenDispute onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </div>
  )
}

const Counts = ({ shown, onShow }: { shown: Shown; onShow: (next: Shown) => void }) => {
  const t = useDisputeText()
  const refetchInterval = usePolling()
  const { data } = useQuery({
    queryKey: ['cases', 'disputes', 'counts'],
    queryFn: disputes.counts,
    refetchInterval,
  })
  const option = (key: Shown, name: string, count: Int64 | undefined) => (
    <button
      key={name}
      type="button"
      className="count"
      aria-pressed={shown === key}
      onClick={() => onShow(key)}
      data-testid={`disputes-${key ?? 'ALL'}`}
    >
      <span className="count-name">{name}</span>
      <strong>{data ? String(count ?? 0) : '–'}</strong>
    </button>
  )
  return (
    <section className="counts" aria-label={t.counts}>
      <div className="counts-states">
        {option('open', t.open, data?.open)}
        {option('overdue', t.overdue, data?.overdue)}
        {(Object.keys(t.states) as DisputeState[]).map((state) =>
          option(state, t.states[state], data?.byState?.find((one) => one.state === state)?.count),
        )}
        {option(undefined, t.all, data?.total)}
      </div>
    </section>
  )
}

const List = ({ shown }: { shown: Shown }) => {
  const t = useDisputeText()
  const pages = usePages()
  const refetchInterval = usePolling()
  const { data, error, refetch } = useQuery({
    queryKey: ['cases', 'disputes', 'list', shown, pages.token],
    queryFn: () =>
      disputes.list(
        shown === 'open' || shown === 'overdue' ? { [shown]: true } : { state: shown },
        pages.token,
      ),
    placeholderData: keepPreviousData,
    refetchInterval,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active className="panel" />
  const all = data.disputes ?? []
  if (!all.length && pages.number === 1) {
    return (
      <div className="panel empty" data-testid="disputes-empty">
        <h2>{t.emptyTitle}</h2>
        <p>{t.empty}</p>
      </div>
    )
  }
  return (
    <section>
      <ul className="cards" data-testid="disputes">
        {all.map((one) => (
          <DisputeCard key={one.id} it={one} />
        ))}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data.nextPageToken)} />
    </section>
  )
}

const DisputeCard = ({ it }: { it: Dispute }) => {
  const t = useDisputeText()
  return (
    <li>
      <Link
        to={`/disputes/${encodeURIComponent(it.id)}`}
        className={`card light-${it.light ?? 'NONE'}`}
        data-testid="case-link"
        data-dispute-id={it.id}
      >
        <span className="card-top">
          <strong>{it.title}</strong>
          <span className="card-marks">
            <DisputeMarks it={it} />
          </span>
        </span>
        <span className="row-small">
          <RegionName code={it.region} /> · {t.mediator}{' '}
          {it.mediator?.name || it.mediator?.id || t.noMediator} · {t.due}{' '}
          <span className="num">{minuteOf(it.dueTime)}</span>
        </span>
      </Link>
    </li>
  )
}

export default DisputesPage
