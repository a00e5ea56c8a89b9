import { DownloadOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import { useSearchParams } from 'react-router'
import { hotline } from '../../api/field'
import type { HotlineState } from '../../api/types'
import { Pager } from '../../app/Pager'
import { usePages } from '../../app/usePages'
import { useTitle } from '../../app/useTitle'
import { usePolling } from '../../live/LiveProvider'
import { exporters } from '../cases/actions'
import { ProblemAlert } from '../problems/ProblemAlert'
import { NoPermission } from '../session/NoPermission'
import { useSession } from '../session/session'
import { hotlineReaders } from './actions'
import { Rates } from './Rates'
import { useHotlineText } from './text'
import { TicketCard } from './TicketCard'

type Shown = HotlineState | 'toCallBack' | 'exclusionAsked' | undefined

/** The hotline's tickets with their limits, and the three rates they are measured by. */
const HotlinePage = () => {
  const t = useHotlineText()
  const { roles = [] } = useSession()
  const [params, setParams] = useSearchParams()
  useTitle(t.title)
  if (!hotlineReaders.some((role) => roles.includes(role)))
    return (
      <NoPermission
        title={t.noPermission}
        readers={hotlineReaders}
        testId="hotline-no-permission"
      />
    )
  const options: [Shown, string][] = [
    [undefined, t.all],
    ['DISPATCHED', t.states.DISPATCHED],
    ['OBJECTED', t.states.OBJECTED],
    ['ANSWERED', t.states.ANSWERED],
    ['toCallBack', t.toCallBack],
    ['exclusionAsked', t.exclusionAsked],
  ]
  const asked = params.get('show')
  const shown = options.find(([option]) => option === asked)?.[0]
  return (
    <div data-testid="hotline-page">
      <header className="head">
        <h1>{t.title}</h1>
        {exporters.some((role) => roles.includes(role)) && (
          <a className="tool" href={hotline.exportAll} download>
            <DownloadOutlined aria-hidden="true" /> {t.exportAs}
          </a>
        )}
      </header>
      <Rates />
      <div className="switch switch-wide" role="group" aria-label={t.filters}>
        {options.map(([option, name]) => (
          <button
            key={name}
            type="button"
            aria-pressed={shown === option}
            onClick={() => setParams(option ? { show: option } : {})}
            data-testid={`hotline-${option ?? 'ALL'}`}
          >
            {name}
          </button>
        ))}
      </div>
      <Tickets key={shown ?? ''} shown={shown} />
    </div>
  )
}

const Tickets = ({ shown }: { shown: Shown }) => {
  const t = useHotlineText()
  const pages = usePages()
  const refetchInterval = usePolling()
  const { data, error, refetch } = useQuery({
    queryKey: ['cases', 'hotline', shown, pages.token],
    queryFn: () =>
      hotline.tickets(
        shown === 'toCallBack' || shown === 'exclusionAsked' ? { [shown]: true } : { state: shown },
        pages.token,
      ),
    placeholderData: keepPreviousData,
    refetchInterval,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active className="panel" />
  const tickets = data.tickets ?? []
  if (!tickets.length && pages.number === 1) {
    return (
      <div className="panel empty" data-testid="hotline-empty">
        <h2>{t.emptyTitle}</h2>
        <p>{t.empty}</p>
      </div>
    )
  }
  return (
    <section>
      <ul className="plain" data-testid="tickets">
        {tickets.map((ticket) => (
          <TicketCard key={ticket.id} it={ticket} />
        ))}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data.nextPageToken)} />
    </section>
  )
}

export default HotlinePage
