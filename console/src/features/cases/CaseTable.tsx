import { Link, useNavigate } from 'react-router'
import type { Case } from '../../api/types'
import { minuteOf } from '../../i18n/time'
import { useInboxText } from './inboxText'
import { CaseMarks, ClockMark, ClockSpan, StateMark } from './marks'
import { useCaseText } from './text'

/** Rows on a wide screen. A plain table: antd's would triple the page's code for sorting that is not offered. */
export const CaseTable = ({ cases }: { cases: Case[] }) => {
  const t = useCaseText()
  return (
    <table className="table" aria-label={t.listed}>
      <thead>
        <tr>
          <th scope="col">{t.columns.case}</th>
          <th scope="col">{t.columns.region}</th>
          <th scope="col">{t.columns.state}</th>
          <th scope="col">{t.columns.clock}</th>
          <th scope="col">{t.columns.filed}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((it) => (
          <CaseRow key={it.id} it={it} />
        ))}
      </tbody>
    </table>
  )
}

/** The link is the way in for keyboard and screen reader; a click anywhere on the row is a convenience. */
const CaseRow = ({ it }: { it: Case }) => {
  const t = useCaseText()
  const inbox = useInboxText()
  const navigate = useNavigate()
  const path = `/cases/${encodeURIComponent(it.id)}`
  return (
    <tr
      className={`clock-${it.clock?.state ?? 'NONE'}`}
      onClick={({ target }) => {
        if (!(target instanceof HTMLAnchorElement)) void navigate(path)
      }}
      data-testid="case-row"
      data-case-id={it.id}
      data-external-id={it.externalId}
    >
      <td>
        <Link to={path} className="row-link" data-testid="case-link">
          {it.title ?? it.id}
        </Link>{' '}
        <CaseMarks it={it} />
        <div className="row-small">
          {it.categoryName ?? it.category} · {it.channel && `${inbox.channels[it.channel]} · `}
          <span className="code">{(it.externalId || it.id).slice(0, 14)}</span>
        </div>
      </td>
      <td>
        {it.regionName ?? it.region}
        <div className="row-small">
          {it.assignee?.id ? it.assignee.name || it.assignee.id : inbox.nobody}
        </div>
      </td>
      <td>
        <StateMark state={it.state} />
      </td>
      <td>
        <span className="clock-line">
          <ClockMark clock={it.clock} /> <ClockSpan clock={it.clock} />
        </span>
        <div className="row-small num">{`${t.due} ${minuteOf(it.clock?.dueTime)}`}</div>
      </td>
      <td className="num">{minuteOf(it.createTime)}</td>
    </tr>
  )
}
