import { SafetyCertificateOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Case } from '../../api/types'
import { minuteOf } from '../../i18n/time'
import { useDeskText } from './deskText'
import { useInboxText } from './inboxText'
import { useCaseText } from './text'

/** What was reported. Personal data comes masked from the server and is shown as it comes. */
export const CaseFacts = ({ it }: { it: Case }) => {
  const t = useCaseText()
  const inbox = useInboxText()
  const desk = useDeskText()
  const facts: [string, ReactNode][] = [
    [inbox.holder, it.assignee?.id ? it.assignee.name || it.assignee.id : inbox.nobody],
    [t.fact.place, placeWords(it)],
    [t.fact.category, it.categoryName ?? it.category],
    [t.fact.region, `${it.regionName ?? ''} ${it.region ?? ''}`],
    [t.fact.reporter, it.reporter?.name],
    [t.fact.phone, it.reporter?.phone],
    [inbox.channel, it.channel && inbox.channels[it.channel]],
    [t.fact.partner, it.partnerId || t.officerFiled],
    [t.fact.externalId, it.externalId && <span className="code">{it.externalId}</span>],
    [t.fact.filed, minuteOf(it.createTime)],
    [t.fact.updated, minuteOf(it.updateTime)],
    [t.fact.households, it.households > 0 && it.households],
    [t.fact.decision, it.decision?.verdict && decided(it, desk.verdicts)],
    [t.fact.reopened, it.reopenCount > 0 && it.reopenCount],
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

const placeWords = ({ place }: Case): string =>
  [place?.address, place?.building, place?.unit, place?.lane, place?.grid]
    .filter(Boolean)
    .join(' · ')

const decided = ({ decision }: Case, verdicts: Record<string, string>): string =>
  [verdicts[decision?.verdict ?? ''], decision?.reason].filter(Boolean).join('：')
