import { LeftOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { disputes } from '../../api/field'
import type { Dispute } from '../../api/types'
import { useTitle } from '../../app/useTitle'
import { minuteOf, secondOf } from '../../i18n/time'
import { usePolling } from '../../live/LiveProvider'
import { ProblemAlert } from '../problems/ProblemAlert'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { disputeActs, type DisputeAct } from './actions'
import { DisputeDialog } from './DisputeDialog'
import { DisputeMarks } from './marks'
import { useDisputeText } from './text'

/** One dispute: its parties masked, what was tried and agreed, and the way to strike it off. */
const DisputePage = () => {
  const { disputeId = '' } = useParams()
  const t = useDisputeText()
  const refetchInterval = usePolling()
  const {
    data: it,
    error,
    refetch,
  } = useQuery({
    queryKey: ['cases', 'dispute', disputeId],
    queryFn: () => disputes.one(disputeId),
    refetchInterval,
  })
  useTitle(it?.title ?? t.title)
  return (
    <div data-testid="dispute-page">
      <Link to="/disputes" className="back">
        <LeftOutlined aria-hidden="true" /> {t.back}
      </Link>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {!it && !error && <Skeleton active paragraph={{ rows: 8 }} className="panel" />}
      {it && (
        <>
          <header className="head case-head">
            <h1>{it.title}</h1>
            <DisputeMarks it={it} />
          </header>
          <div className="case-grid">
            <div className="case-side">
              <Acts it={it} />
            </div>
            <div className="case-main">
              <Facts it={it} />
              <History disputeId={it.id} />
            </div>
          </div>
        </>
      )}
    </div>
  )
}

const Acts = ({ it }: { it: Dispute }) => {
  const t = useDisputeText()
  const { roles = [] } = useSession()
  const [asked, setAsked] = useState<DisputeAct>()
  const acts = disputeActs(it, roles)
  return (
    <section className="panel" aria-label={t.act}>
      <h2>{t.act}</h2>
      <dl className="pairs">
        <div>
          <dt>{t.due}</dt>
          <dd className="num">{minuteOf(it.dueTime)}</dd>
        </div>
        <div>
          <dt>{t.mediator}</dt>
          <dd>
            {it.mediator?.id
              ? `${it.mediator.kind ? t.mediatorKinds[it.mediator.kind] : ''} ${it.mediator.name || it.mediator.id}`
              : t.noMediator}
          </dd>
        </div>
      </dl>
      <div className="acts">
        {acts.map((act, at) => (
          <Button
            key={act}
            block
            type={at === 0 ? 'primary' : 'default'}
            onClick={() => setAsked(act)}
            data-testid={`dispute-${act}`}
          >
            {t.acts[act]}
          </Button>
        ))}
      </div>
      {it.strikeTier && it.state !== 'STRUCK' && (
        <p className="small muted">{t.strikeTier(it.strikeTier)}</p>
      )}
      {asked && <DisputeDialog it={it} act={asked} onClose={() => setAsked(undefined)} />}
    </section>
  )
}

const Facts = ({ it }: { it: Dispute }) => {
  const t = useDisputeText()
  return (
    <section className="panel" aria-label={t.facts}>
      <h2>{t.facts}</h2>
      <p className="description">{it.facts || '—'}</p>
      <p className="small muted">
        <RegionName code={it.region} withCode /> · {t.listed} {minuteOf(it.listTime)}
        {it.strikeTime && ` · ${t.struck} ${minuteOf(it.strikeTime)}`}
        {it.caseId && (
          <>
            {' · '}
            <Link to={`/cases/${encodeURIComponent(it.caseId)}`}>{t.openCase}</Link>
          </>
        )}
      </p>
      <h3 className="field-name">{t.parties}</h3>
      <ul className="lines">
        {it.parties?.map((party) => (
          <li key={party.number}>
            {t.party(party.number ?? 0)} <strong>{party.name}</strong> {party.part}{' '}
            <span className="muted num">{party.phone}</span> {party.confirmed && `✓ ${t.confirmed}`}
          </li>
        ))}
      </ul>
      {!!it.mediations?.length && <h3 className="field-name">{t.mediations}</h3>}
      {it.mediations?.map((one) => (
        <div key={one.holdTime} className="history-note">
          <span className="small muted num">
            {minuteOf(one.holdTime)} · {one.place} · {one.mediator}
          </span>
          <div>{one.minutes}</div>
        </div>
      ))}
      {it.agreement?.form && (
        <>
          <h3 className="field-name">
            {t.agreement} · {t.forms[it.agreement.form]}
          </h3>
          <div className="history-note">{it.agreement.terms}</div>
          <p className="small muted">
            {t.confirmUntil} {minuteOf(it.agreement.confirmUntilTime)}
          </p>
        </>
      )}
      {!!it.evidence?.length && (
        <>
          <h3 className="field-name">{t.evidence}</h3>
          <ul className="lines">
            {it.evidence.map(({ kind, reference }) => (
              <li key={reference}>
                {kind && t.evidenceKinds[kind]} <span className="code">{reference}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const History = ({ disputeId }: { disputeId: string }) => {
  const t = useDisputeText()
  const { data, error } = useQuery({
    queryKey: ['cases', 'dispute-events', disputeId],
    queryFn: () => disputes.events(disputeId),
  })
  return (
    <section className="panel" aria-label={t.history}>
      <h2>{t.history}</h2>
      {error && <ProblemAlert error={error} />}
      <ol className="history" reversed>
        {[...(data?.events ?? [])].reverse().map((event) => (
          <li key={String(event.seq)}>
            <div className="history-top">
              <strong>{event.type ? t.events[event.type] : '—'}</strong>
              <time className="num muted">{secondOf(event.time)}</time>
            </div>
            <div className="small muted">{event.actor}</div>
            {event.note && <p className="history-note">{event.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

export default DisputePage
