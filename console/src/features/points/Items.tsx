import { PlusOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Input, Skeleton } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { rewards } from '../../api/points'
import type { RewardItem, RewardOffer } from '../../api/types'
import { Mark } from '../../app/Mark'
import { Pager } from '../../app/Pager'
import { StepDialog } from '../../app/StepDialog'
import type { Tone } from '../../app/tones'
import { usePages } from '../../app/usePages'
import { minuteOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { isShort, mayPoints, whole } from './actions'
import { ItemDialog } from './ItemDialog'
import { usePointsText } from './text'

const RESTOCK_MAX = 100_000
const tonesOf: Record<RewardOffer, Tone> = {
  ON_OFFER: 'green',
  UPCOMING: 'blue',
  ENDED: 'grey',
  WITHDRAWN: 'grey',
  SOLD_OUT: 'red',
}

/** The catalogue, and its shelf. */
export const Items = () => {
  const t = usePointsText()
  const { roles = [] } = useSession()
  const pages = usePages()
  const [adding, setAdding] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['points', 'items', pages.token],
    queryFn: () => rewards.items(pages.token),
    placeholderData: keepPreviousData,
  })
  const items = data?.items ?? []
  return (
    <section aria-label={t.parts.items}>
      {mayPoints('keepItems', roles) && (
        <Button
          type="primary"
          icon={<PlusOutlined />}
          onClick={() => setAdding(true)}
          data-testid="item-add"
        >
          {t.addItem}
        </Button>
      )}
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active className="panel" />}
      {data && !items.length && pages.number === 1 && (
        <div className="panel empty" data-testid="items-empty">
          <h2>{t.noItems}</h2>
          <p>{t.empty}</p>
        </div>
      )}
      <ul className="plain" data-testid="items">
        {items.map((one) => (
          <ItemCard key={one.id} it={one} />
        ))}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data?.nextPageToken)} />
      {adding && <ItemDialog onClose={() => setAdding(false)} />}
    </section>
  )
}

const ItemCard = ({ it }: { it: RewardItem }) => {
  const t = usePointsText()
  const { roles = [] } = useSession()
  const [asked, setAsked] = useState<'change' | 'restock'>()
  const { title, description, points, personMax = 0, fromTime, untilTime } = it.terms ?? {}
  return (
    <li className="panel" data-testid="reward-item" data-offer={it.offer}>
      <div className="department-name">
        <strong>{title}</strong>
        {it.offer && <Mark tone={tonesOf[it.offer] ?? 'grey'}>{t.offers[it.offer]}</Mark>}
        <Mark tone={isShort(it) ? 'amber' : 'grey'}>{t.onShelf(it.stock, it.restocked)}</Mark>
        <span className="small muted">
          {t.each(String(points))} · {personMax ? t.perPerson(personMax) : t.noLimit} ·{' '}
          <RegionName code={it.region} /> · <span className="num">{minuteOf(fromTime)}</span>
          {untilTime && (
            <>
              {' – '}
              <span className="num">{minuteOf(untilTime)}</span>
            </>
          )}
        </span>
      </div>
      {description && <p className="description">{description}</p>}
      <div className="platform-acts">
        {mayPoints('keepItems', roles) && (
          <>
            <Button onClick={() => setAsked('restock')} data-testid="item-restock">
              {t.restock}
            </Button>
            <Button onClick={() => setAsked('change')} data-testid="item-change">
              {t.changeItem}
            </Button>
          </>
        )}
        <Link className="tool" to={`/points?show=orders&item=${encodeURIComponent(it.id)}`}>
          {t.itsOrders}
        </Link>
      </div>
      {asked === 'change' && <ItemDialog it={it} onClose={() => setAsked(undefined)} />}
      {asked === 'restock' && <RestockDialog it={it} onClose={() => setAsked(undefined)} />}
    </li>
  )
}

const RestockDialog = ({ it, onClose }: { it: RewardItem; onClose: () => void }) => {
  const t = usePointsText()
  const [count, setCount] = useState('')
  return (
    <StepDialog
      title={t.restock}
      hint={`${it.terms?.title ?? ''} · ${t.onShelf(it.stock, it.restocked)}`}
      done={t.restocked}
      ready={whole(count, 1, RESTOCK_MAX)}
      run={() => rewards.restock(it.id, Number(count))}
      onClose={onClose}
    >
      <label htmlFor="restock-count" className="field-name">
        {t.howMany}
      </label>
      <Input
        id="restock-count"
        value={count}
        maxLength={6}
        inputMode="numeric"
        onChange={({ target }) => setCount(target.value.trim())}
        data-testid="restock-count"
      />
    </StepDialog>
  )
}
