import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { earning } from '../../api/points'
import type { AnomalyState, PointsAnomaly } from '../../api/types'
import { Mark } from '../../app/Mark'
import { Pager } from '../../app/Pager'
import type { Tone } from '../../app/tones'
import { usePages } from '../../app/usePages'
import { WordsDialog } from '../../app/WordsDialog'
import { minuteOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { mayPoints } from './actions'
import { usePointsText } from './text'

const POLL_MILLIS = 30_000
const tonesOf: Record<AnomalyState, Tone> = { OPEN: 'amber', CLEARED: 'green', CONFIRMED: 'red' }

/** Earnings that look odd, until somebody says what they are. */
export const Anomalies = () => {
  const t = usePointsText()
  const [all, setAll] = useState(false)
  return (
    <section aria-label={t.parts.anomalies}>
      <div className="switch" role="group" aria-label={t.parts.anomalies}>
        <button type="button" aria-pressed={!all} onClick={() => setAll(false)}>
          {t.openOnes}
        </button>
        <button
          type="button"
          aria-pressed={all}
          onClick={() => setAll(true)}
          data-testid="anomalies-all"
        >
          {t.all}
        </button>
      </div>
      <List key={String(all)} open={all ? undefined : true} />
    </section>
  )
}

const List = ({ open }: { open: true | undefined }) => {
  const t = usePointsText()
  const pages = usePages()
  const { data, error, refetch } = useQuery({
    queryKey: ['points', 'anomalies', open, pages.token],
    queryFn: () => earning.anomalies(open, pages.token),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MILLIS,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active className="panel" />
  const found = data.anomalies ?? []
  if (!found.length && pages.number === 1)
    return (
      <div className="panel empty" data-testid="anomalies-empty">
        <h2>{t.noAnomalies}</h2>
        <p>{t.empty}</p>
      </div>
    )
  return (
    <>
      <ul className="plain" data-testid="anomalies">
        {found.map((one) => (
          <AnomalyCard key={one.id} it={one} />
        ))}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data.nextPageToken)} />
    </>
  )
}

const AnomalyCard = ({ it }: { it: PointsAnomaly }) => {
  const t = usePointsText()
  const { roles = [] } = useSession()
  const [asked, setAsked] = useState<'clear' | 'fraud'>()
  return (
    <li className="panel" data-testid="anomaly" data-state={it.state}>
      <div className="department-name">
        <strong>{it.kind ? t.anomalyKinds[it.kind] : '—'}</strong>
        <Mark tone={tonesOf[it.state] ?? 'grey'}>{t.anomalyStates[it.state] ?? it.state}</Mark>
        <span className="small muted">
          <RegionName code={it.region} /> · <span className="num">{minuteOf(it.time)}</span>
        </span>
      </div>
      <p className="small muted">
        {t.account} <span className="code">{it.accountId.slice(0, 8)}</span> · {t.earning}{' '}
        <span className="code">{it.earningId.slice(0, 8)}</span>
      </p>
      {it.reason && (
        <p className="history-note small">
          {it.decidedBy}：{it.reason}
        </p>
      )}
      {it.state === 'OPEN' && mayPoints('decideAnomaly', roles) && (
        <div className="platform-acts">
          <Button onClick={() => setAsked('clear')} data-testid="anomaly-clear">
            {t.decide.clear}
          </Button>
          <Button danger onClick={() => setAsked('fraud')} data-testid="anomaly-fraud">
            {t.decide.fraud}
          </Button>
        </div>
      )}
      {asked && (
        <WordsDialog
          title={t.decide[asked]}
          hint={t.decideHints[asked]}
          done={t.decided}
          danger={asked === 'fraud'}
          run={(said) => earning.decide(it.id, asked === 'fraud', said)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </li>
  )
}
