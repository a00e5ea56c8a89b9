import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { handover } from '../../api/office'
import type { Delivery, DeliveryState } from '../../api/types'
import { Mark } from '../../app/Mark'
import { Pager } from '../../app/Pager'
import { StepDialog } from '../../app/StepDialog'
import { useShared } from '../../app/text'
import type { Tone } from '../../app/tones'
import { usePages } from '../../app/usePages'
import { Words } from '../../app/Words'
import { secondOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { mayHandover } from './actions'
import { platformName, useHandoverText } from './text'

const POLL_MILLIS = 10_000
const tonesOf: Record<DeliveryState, Tone> = {
  TO_SEND: 'blue',
  SENT: 'blue',
  ACKNOWLEDGED: 'green',
  FAILED: 'amber',
  UNKNOWN: 'amber',
  DEAD: 'red',
}

/** Dead letters that want a decision, or everything that was handed over. */
export const Deliveries = ({ all, platform }: { all: boolean; platform: string | undefined }) => {
  const t = useHandoverText()
  const pages = usePages()
  const { data, error, refetch } = useQuery({
    queryKey: ['handover', all ? 'all' : 'dead', platform, pages.token],
    queryFn: () =>
      all ? handover.deliveries(undefined, pages.token) : handover.dead(platform, pages.token),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MILLIS,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active className="panel" />
  const deliveries = data.deliveries ?? []
  if (!deliveries.length && pages.number === 1) {
    return (
      <div className="panel empty" data-testid="deliveries-empty">
        <h2>{all ? t.none : t.noDead}</h2>
        {!all && <p>{t.noDeadHint}</p>}
      </div>
    )
  }
  return (
    <section>
      {!all && <p className="small muted">{t.deadHint}</p>}
      <ul className="plain" aria-label={all ? t.all : t.dead} data-testid="deliveries">
        {deliveries.map((one) => (
          <DeliveryCard key={one.id} it={one} />
        ))}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data.nextPageToken)} />
    </section>
  )
}

const DeliveryCard = ({ it }: { it: Delivery }) => {
  const t = useHandoverText()
  const { roles = [] } = useSession()
  const [asked, setAsked] = useState<'replay' | 'giveUp'>()
  const waits = it.state === 'DEAD' && !it.givenUpReason
  return (
    <li
      className="panel delivery"
      data-testid="delivery"
      data-delivery-id={it.id}
      data-state={it.state}
    >
      <div className="department-name">
        <strong>{platformName(t.names, it.platform)}</strong>
        <Mark tone={tonesOf[it.state] ?? 'grey'}>{t.deliveryStates[it.state] ?? it.state}</Mark>
        {it.mayHaveArrived && it.state !== 'ACKNOWLEDGED' && (
          <Mark tone="amber">{t.mayHaveArrived}</Mark>
        )}
        {it.givenUpReason && <Mark tone="grey">{t.gaveUp}</Mark>}
        <span className="small muted num">
          {t.version(it.version as string)} · {t.attempts(it.attempts)} · {secondOf(it.updateTime)}
        </span>
      </div>
      <p className="small">
        {t.subject}{' '}
        <Link to={`/cases/${encodeURIComponent(it.subject)}`}>{it.subject.slice(0, 8)}</Link> ·{' '}
        <RegionName code={it.region} />
        {it.receipt && (
          <>
            {' '}
            · {t.receipt} <span className="code">{it.receipt}</span>
          </>
        )}
      </p>
      {it.lastError && (
        <p className="history-note small">
          {t.lastError}：{it.lastError}
        </p>
      )}
      {it.givenUpReason && <p className="history-note small">{it.givenUpReason}</p>}
      {waits && mayHandover('settle', roles) && (
        <div className="platform-acts">
          <Button type="primary" onClick={() => setAsked('replay')} data-testid="delivery-replay">
            {t.replay}
          </Button>
          <Button danger onClick={() => setAsked('giveUp')} data-testid="delivery-give-up">
            {t.giveUp}
          </Button>
        </div>
      )}
      {asked && <SettleDialog it={it} how={asked} onClose={() => setAsked(undefined)} />}
    </li>
  )
}

interface SettleProps {
  it: Delivery
  how: 'replay' | 'giveUp'
  onClose: () => void
}

const SettleDialog = ({ it, how, onClose }: SettleProps) => {
  const t = useHandoverText()
  const shared = useShared()
  const [reason, setReason] = useState('')
  return (
    <StepDialog
      title={t[how]}
      hint={how === 'replay' ? t.replayHint : t.giveUpHint}
      done={how === 'replay' ? t.replayed : t.gaveUp}
      danger={how === 'giveUp'}
      ready={reason.trim().length > 0}
      run={() => handover.settle(it.id, how, reason.trim())}
      onClose={onClose}
    >
      <Words id="settle-reason" label={shared.reason} value={reason} onChange={setReason} />
    </StepDialog>
  )
}
