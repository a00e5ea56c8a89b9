import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { handover } from '../../api/office'
import type { Reconciliation } from '../../api/types'
import { Mark } from '../../app/Mark'
import { Pager } from '../../app/Pager'
import { usePages } from '../../app/usePages'
import { minuteOf, secondOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useSession } from '../session/session'
import { mayHandover } from './actions'
import { Differences } from './Differences'
import { platformName, useHandoverText } from './text'

const POLL_MILLIS = 5_000

/** One platform's comparisons, and what people did to its queue. */
export const PlatformDetail = ({ platform }: { platform: string }) => (
  <div className="shares">
    <Reconciliations platform={platform} />
    <Acts platform={platform} />
  </div>
)

const Reconciliations = ({ platform }: { platform: string }) => {
  const t = useHandoverText()
  const pages = usePages()
  const { data, error, refetch } = useQuery({
    queryKey: ['handover', 'reconciliations', platform, pages.token],
    queryFn: () => handover.reconciliations(platform, pages.token),
    refetchInterval: POLL_MILLIS,
  })
  const all = data?.reconciliations ?? []
  return (
    <section className="panel" aria-label={t.reconciliations} data-testid="reconciliations">
      <h2>
        {platformName(t.names, platform)} · {t.reconciliations}
      </h2>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data && !all.length && <p className="muted">{t.noReconciliations}</p>}
      <ul className="plain lines">
        {all.map((one) => (
          <ReconciliationLine key={one.id} it={one} />
        ))}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data?.nextPageToken)} />
    </section>
  )
}

const ReconciliationLine = ({ it }: { it: Reconciliation }) => {
  const t = useHandoverText()
  const { roles = [] } = useSession()
  const [open, setOpen] = useState(false)
  const differ = Number(it.differences) > 0
  const tone =
    it.state === 'FAILED' ? 'red' : it.state === 'RUNNING' ? 'blue' : differ ? 'amber' : 'green'
  return (
    <li data-testid="reconciliation" data-state={it.state}>
      <div className="department-name">
        <Mark tone={tone}>{it.state ? t.reconciliationStates[it.state] : '—'}</Mark>
        <span className="num">{minuteOf(it.startTime)}</span>
        <span className="small muted">{it.startedBy}</span>
      </div>
      <p className="small">
        {t.compared(String(it.ours), String(it.theirs))} ·{' '}
        {differ
          ? t.found(String(it.differences), String(it.mended))
          : it.state === 'DONE' && t.same}
      </p>
      {it.error && <p className="history-note small">{it.error}</p>}
      {differ && mayHandover('differences', roles) && (
        <Button size="small" onClick={() => setOpen(!open)} aria-expanded={open}>
          {open ? t.hide : t.show}
        </Button>
      )}
      {open && <Differences of={it.id} />}
    </li>
  )
}

const Acts = ({ platform }: { platform: string }) => {
  const t = useHandoverText()
  const pages = usePages()
  const { data, error, refetch } = useQuery({
    queryKey: ['handover', 'acts', platform, pages.token],
    queryFn: () => handover.acts(platform, pages.token),
  })
  const acts = data?.acts ?? []
  return (
    <section className="panel" aria-label={t.acts} data-testid="platform-acts">
      <h2>
        {platformName(t.names, platform)} · {t.acts}
      </h2>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {data && !acts.length && <p className="muted">{t.noActs}</p>}
      <ul className="plain lines">
        {acts.map((act) => (
          <li key={`${act.time}${act.kind}${act.deliveryId}`}>
            <strong>{act.kind ? t.actKinds[act.kind] : '—'}</strong>{' '}
            <span className="small muted num">
              {act.actor} · {secondOf(act.time)}
            </span>
            <div className="small">{act.reason}</div>
          </li>
        ))}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data?.nextPageToken)} />
    </section>
  )
}
