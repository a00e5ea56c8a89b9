import type { CertificateState, PartnerCertificate } from '../../api/types'
import { Mark } from '../../app/Mark'
import type { Tone } from '../../app/tones'
import { useNow } from '../../app/useNow'
import { minuteOf } from '../../i18n/time'
import { stepsFrom } from './actions'
import { CertificateSteps } from './CertificateSteps'
import { useCertificateText } from './text'

const tonesOf: Record<CertificateState, Tone> = {
  PROPOSED: 'amber',
  ACTIVE: 'green',
  WITHDRAWN: 'grey',
  REVOKED: 'red',
}

/** One certificate, what was done with it, and what can be done next. */
export const CertificateCard = ({ certificate }: { certificate: PartnerCertificate }) => {
  const t = useCertificateText()
  const now = useNow()
  const { thumbprint, state, label, expireTime, events } = certificate
  const over = expireTime !== undefined && Date.parse(expireTime) < now
  return (
    <li className="panel publication" data-testid="certificate-row" data-state={state}>
      <div className="department-name">
        <strong>{label || thumbprint.slice(0, 12)}</strong>
        <Mark tone={over ? 'red' : (tonesOf[state] ?? 'grey')} data-testid="certificate-state">
          {t.states[state] ?? state}
          {over && ` · ${t.over}`}
        </Mark>
        <span className="small muted">
          {t.until} <span className="num">{minuteOf(expireTime)}</span>
        </span>
      </div>
      <p className="small muted">
        {t.thumbprint} <span className="code">{thumbprint}</span>
      </p>
      <h3 className="field-name">{t.history}</h3>
      {events.length ? (
        <ol className="publication-events">
          {events.map((event, at) => (
            <li key={at}>
              <span className="num small muted">{minuteOf(event.time)}</span>{' '}
              {event.kind && t.events[event.kind]}{' '}
              <span className="small muted">{t.by(event.personName || event.person)}</span>
              {event.note && <span className="publication-note">{event.note}</span>}
            </li>
          ))}
        </ol>
      ) : (
        <p className="small muted">{t.fromFile}</p>
      )}
      {stepsFrom(state).length > 0 && <CertificateSteps certificate={certificate} />}
    </li>
  )
}
