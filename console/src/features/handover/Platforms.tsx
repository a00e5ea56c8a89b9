import { CheckCircleFilled, PauseCircleFilled, WarningFilled } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState, type ReactNode } from 'react'
import { handover } from '../../api/office'
import type { Platform, PlatformCondition } from '../../api/types'
import { Mark } from '../../app/Mark'
import type { Tone } from '../../app/tones'
import { minuteOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useSession } from '../session/session'
import { mayHandover } from './actions'
import { PlatformDialog, type PlatformAct } from './PlatformDialog'
import { platformName, useHandoverText } from './text'

/** Counts move as deliveries leave, and no feed tells of that. */
const POLL_MILLIS = 10_000
const looks: Record<PlatformCondition, [Tone, ReactNode]> = {
  WELL: ['green', <CheckCircleFilled key="well" />],
  TROUBLED: ['amber', <WarningFilled key="troubled" />],
  STUCK: ['red', <WarningFilled key="stuck" />],
  PAUSED: ['plum', <PauseCircleFilled key="paused" />],
}

interface Props {
  chosen: string | undefined
  onChoose: (platform: string) => void
}

export const Platforms = ({ chosen, onChoose }: Props) => {
  const t = useHandoverText()
  const { data, error, refetch } = useQuery({
    queryKey: ['handover', 'platforms'],
    queryFn: handover.platforms,
    refetchInterval: POLL_MILLIS,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active className="panel" />
  return (
    <ul className="platforms" aria-label={t.platforms} data-testid="platforms">
      {data.platforms?.map((one) => (
        <PlatformCard
          key={one.platform}
          it={one}
          chosen={chosen === one.platform}
          onChoose={() => onChoose(one.platform)}
        />
      ))}
    </ul>
  )
}

interface CardProps {
  it: Platform
  chosen: boolean
  onChoose: () => void
}

const PlatformCard = ({ it, chosen, onChoose }: CardProps) => {
  const t = useHandoverText()
  const { roles = [] } = useSession()
  const [asked, setAsked] = useState<PlatformAct>()
  const [tone, icon] = (it.condition && looks[it.condition]) ?? ['grey', null]
  const paused = it.condition === 'PAUSED'
  const stuck = Number(it.stuck)
  return (
    <li
      className={chosen ? 'panel platform platform-chosen' : 'panel platform'}
      data-testid="platform"
      data-platform={it.platform}
      data-condition={it.condition}
    >
      <button type="button" className="platform-name" aria-expanded={chosen} onClick={onChoose}>
        <strong>{platformName(t.names, it.platform)}</strong>
        <Mark tone={tone} icon={icon}>
          {it.condition ? t.conditions[it.condition] : '—'}
        </Mark>
      </button>
      {it.counts?.length ? (
        <ul className="platform-counts">
          {it.counts.map(({ state, count }) => (
            <li key={state} data-state={state}>
              <strong className="num">{count}</strong>{' '}
              {(t.deliveryStates as Record<string, string>)[state] ?? state}
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">{t.nothingWaits}</p>
      )}
      <dl className="pairs small">
        {it.oldestOpenTime && (
          <div>
            <dt>{t.oldest}</dt>
            <dd className="num">
              {minuteOf(it.oldestOpenTime)} {stuck > 0 && t.stuck(stuck)}
            </dd>
          </div>
        )}
        <div>
          <dt>{t.lastAck}</dt>
          <dd className="num">{minuteOf(it.lastAcknowledgedTime)}</dd>
        </div>
      </dl>
      {paused && (
        <p className="small">
          {t.pausedBy(it.pausedBy, minuteOf(it.pausedTime))}：{it.pausedReason}
        </p>
      )}
      <div className="platform-acts">
        {mayHandover('switch', roles) && (
          <Button
            danger={!paused}
            onClick={() => setAsked(paused ? 'resume' : 'pause')}
            data-testid={paused ? 'platform-resume' : 'platform-pause'}
          >
            {paused ? t.resume : t.pause}
          </Button>
        )}
        {mayHandover('reconcile', roles) && (
          <Button
            disabled={paused}
            onClick={() => setAsked('reconcile')}
            data-testid="platform-reconcile"
          >
            {t.reconcile}
          </Button>
        )}
      </div>
      {asked && (
        <PlatformDialog platform={it.platform} act={asked} onClose={() => setAsked(undefined)} />
      )}
    </li>
  )
}
