import { SafetyCertificateOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Case } from '../../api/types'
import { minuteOf } from '../../i18n/time'
import { useCaseText } from './text'

/** What was reported. Personal data comes masked from the server and is shown as it comes. */
export const CaseFacts = ({ it }: { it: Case }) => {
  const t = useCaseText()
  const facts: [string, ReactNode][] = [
    [t.fact.category, it.categoryName ?? it.category],
    [t.fact.region, `${it.regionName ?? ''} ${it.region ?? ''}`],
    [t.fact.reporter, it.reporter?.name],
    [t.fact.phone, it.reporter?.phone],
    [t.fact.partner, it.partnerId || t.officerFiled],
    [t.fact.externalId, it.externalId && <span className="code">{it.externalId}</span>],
    [t.fact.filed, minuteOf(it.createTime)],
    [t.fact.updated, minuteOf(it.updateTime)],
    [t.fact.number, <span className="code">{it.id}</span>],
    [t.fact.rating, it.rating?.score && `${t.score(it.rating.score)} ${it.rating.comment ?? ''}`],
  ]
  return (
    <section className="panel" aria-labelledby="facts-title" data-testid="case-facts">
      <h2 id="facts-title">{t.facts}</h2>
      <p className="description">
        {it.description || <span className="muted">{t.noDescription}</span>}
      </p>
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {it.reporter && (
        <p className="small muted">
          <SafetyCertificateOutlined aria-hidden="true" /> {t.masked}
        </p>
      )}
    </section>
  )
}
