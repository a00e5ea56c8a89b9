import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { rewards } from '../../api/points'
import type { RewardOrder, RewardOrderState } from '../../api/types'
import { Choice } from '../../app/Choice'
import { Mark } from '../../app/Mark'
import { Pager } from '../../app/Pager'
import type { Tone } from '../../app/tones'
import { usePages } from '../../app/usePages'
import { minuteOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { orderActs, WRONG_CODES_MAX, type OrderAct } from './actions'
import { OrderDialog } from './OrderDialog'
import { usePointsText } from './text'

const POLL_MILLIS = 15_000
const tonesOf: Record<RewardOrderState, Tone> = {
  CREATED: 'blue',
  HELD: 'amber',
  CONFIRMED: 'teal',
  FULFILLED: 'green',
  REFUNDED: 'plum',
  CANCELLED: 'grey',
  EXPIRED: 'grey',
}

/** The officer's queue: what waits to be confirmed, then what waits to be fetched. */
export const Orders = () => {
  const t = usePointsText()
  const [params, setParams] = useSearchParams()
  const state = (params.get('state') || undefined) as RewardOrderState | undefined
  const itemId = params.get('item') || undefined
  const narrow = (next: string | undefined): void =>
    setParams({
      show: 'orders',
      ...(next && { state: next }),
      ...(itemId && { item: itemId }),
    })
  return (
    <section aria-label={t.parts.orders}>
      <Choice
        name={t.state}
        any={t.all}
        value={state}
        options={Object.entries(t.orderStates).filter(([one]) => one !== 'CREATED')}
        onChange={narrow}
        testId="order-state-filter"
      />
      {itemId && (
        <Button type="link" onClick={() => setParams({ show: 'orders' })}>
          {t.allItems}
        </Button>
      )}
      <Queue key={`${state} ${itemId}`} state={state} itemId={itemId} />
    </section>
  )
}

interface QueueProps {
  state: RewardOrderState | undefined
  itemId: string | undefined
}

const Queue = ({ state, itemId }: QueueProps) => {
  const t = usePointsText()
  const pages = usePages()
  const { data, error, refetch } = useQuery({
    queryKey: ['points', 'orders', state, itemId, pages.token],
    queryFn: () => rewards.orders({ state, itemId }, pages.token),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MILLIS,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active className="panel" />
  const orders = data.orders ?? []
  if (!orders.length && pages.number === 1)
    return (
      <div className="panel empty" data-testid="orders-empty">
        <h2>{t.noOrders}</h2>
        <p>{t.empty}</p>
      </div>
    )
  return (
    <>
      <ul className="plain" data-testid="orders">
        {orders.map((one) => (
          <OrderCard key={one.id} it={one} />
        ))}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data.nextPageToken)} />
    </>
  )
}

const OrderCard = ({ it }: { it: RewardOrder }) => {
  const t = usePointsText()
  const { roles = [] } = useSession()
  const [asked, setAsked] = useState<OrderAct>()
  const [open, setOpen] = useState(false)
  const locked = it.wrongCodes >= WRONG_CODES_MAX
  const acts = orderActs(it, roles)
  return (
    <li className="panel" data-testid="reward-order" data-state={it.state}>
      <div className="department-name">
        <strong>
          {it.title} × {it.quantity}
        </strong>
        <Mark tone={tonesOf[it.state] ?? 'grey'}>{t.orderStates[it.state] ?? it.state}</Mark>
        {locked && it.state === 'CONFIRMED' && <Mark tone="red">{t.locked}</Mark>}
        <span className="small muted">
          {t.pointsOf(String(it.points))} · <RegionName code={it.region} /> · {t.ordered}{' '}
          <span className="num">{minuteOf(it.createTime)}</span>
          {it.state === 'HELD' && (
            <>
              {' '}
              · {t.confirmBy} <span className="num">{minuteOf(it.holdExpireTime)}</span>
            </>
          )}
        </span>
      </div>
      <p className="small muted">
        {t.orderNumber} <span className="code">{it.id.slice(0, 8)}</span> · {t.account}{' '}
        <span className="code">{it.accountId.slice(0, 8)}</span> · {it.partnerId}
      </p>
      {it.note && <p className="history-note small">{it.note}</p>}
      <div className="platform-acts">
        {acts.map((act, place) => (
          <Button
            key={act}
            type={place === 0 && !(act === 'fulfil' && locked) ? 'primary' : 'default'}
            disabled={act === 'fulfil' && locked}
            title={act === 'fulfil' && locked ? t.lockedHint : undefined}
            onClick={() => setAsked(act)}
            data-testid={`order-${act}`}
          >
            {t.acts[act]}
          </Button>
        ))}
        <Button
          type="link"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          data-testid="order-history"
        >
          {t.history}
        </Button>
      </div>
      {open && <History orderId={it.id} />}
      {asked && <OrderDialog it={it} act={asked} onClose={() => setAsked(undefined)} />}
    </li>
  )
}

const History = ({ orderId }: { orderId: string }) => {
  const t = usePointsText()
  const { data, error } = useQuery({
    queryKey: ['points', 'order', orderId],
    queryFn: () => rewards.order(orderId),
  })
  if (error) return <ProblemAlert error={error} />
  return (
    <ol className="history">
      {data?.events?.map((event) => (
        <li key={event.seq}>
          <div className="history-top">
            <strong>{t.orderStates[event.state as RewardOrderState] ?? event.state}</strong>
            <time className="num muted">{minuteOf(event.time)}</time>
          </div>
          <div className="small muted">{event.actor}</div>
          {event.note && <p className="history-note">{event.note}</p>}
        </li>
      ))}
    </ol>
  )
}
