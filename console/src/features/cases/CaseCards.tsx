import { Link } from 'react-router'
import type { Case } from '../../api/types'
import { minuteOf } from '../../i18n/time'
import { useInboxText } from './inboxText'
import { CaseMarks, ClockMark, ClockSpan, StateMark } from './marks'
import { useCaseText } from './text'

/** The same rows for a telephone; the whole card is the link. */
export const CaseCards = ({ cases }: { cases: Case[] }) => {
  const t = useCaseText()
  const inbox = useInboxText()
  return (
    <ul className="cards" aria-label={t.listed}>
      {cases.map((it) => (
        <li
          key={it.id}
          data-testid="case-row"
          data-case-id={it.id}
          data-external-id={it.externalId}
        >
          <Link
            to={`/cases/${encodeURIComponent(it.id)}`}
            className={`card clock-${it.clock?.state ?? 'NONE'}`}
            data-testid="case-link"
          >
            <span className="card-top">
              <strong>{it.title ?? it.id}</strong>
              <span>
                <CaseMarks it={it} /> <StateMark state={it.state} />
              </span>
            </span>
            <span className="row-small">
              {it.categoryName ?? it.category} · {it.regionName ?? it.region} ·{' '}
              {it.assignee?.id ? it.assignee.name || it.assignee.id : inbox.nobody}
            </span>
            <span className="card-end">
              <span className="clock-line">
                <ClockMark clock={it.clock} /> <ClockSpan clock={it.clock} />
              </span>
              <span className="row-small">{minuteOf(it.createTime)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
