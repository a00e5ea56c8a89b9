import { PhoneOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import type { HotlineState, HotlineTicket } from '../../api/types'
import { Mark } from '../../app/Mark'
import type { Tone } from '../../app/tones'
import { minuteOf } from '../../i18n/time'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { Deadline } from '../whistles/Deadline'
import { hotlineActs, type HotlineAct } from './actions'
import { useHotlineText } from './text'

const TicketDialog = lazy(() => import('./TicketDialog'))
const tonesOf: Record<HotlineState, Tone> = {
  DISPATCHED: 'amber',
  OBJECTED: 'plum',
  RETURNED: 'grey',
  WITHDRAWN: 'grey',
  ANSWERED: 'green',
}

/** One ticket with its two limits, how its calls and requests stand, and what can be done now. */
export const TicketCard = ({ it }: { it: HotlineTicket }) => {
  const t = useHotlineText()
  const { roles = [] } = useSession()
  const [asked, setAsked] = useState<HotlineAct>()
  const over = it.state !== 'DISPATCHED' && it.state !== 'OBJECTED'
  const words: Record<string, string> = { ...t.extension }
  const acts = hotlineActs(it, roles)
  return (
    <li className="panel ticket" data-testid="ticket" data-ticket-id={it.id} data-state={it.state}>
      <div className="department-name">
        <strong>{it.title}</strong>
        <Mark tone={tonesOf[it.state] ?? 'grey'}>{t.states[it.state] ?? it.state}</Mark>
        {it.level && <Mark tone="grey">{it.level}</Mark>}
        {it.paused && <Mark tone="plum">{t.paused}</Mark>}
        {it.extension?.state && <Mark tone="blue">{words[it.extension.state]}</Mark>}
        {it.exclusion?.state && <Mark tone="plum">{t.exclusion[it.exclusion.state]}</Mark>}
        {it.callBack?.state && (
          <Mark tone={it.callBack.state === 'REACHED' ? 'green' : 'amber'} icon={<PhoneOutlined />}>
            {t.callBack[it.callBack.state]}
          </Mark>
        )}
      </div>
      <p className="small muted">
        {[
          it.kind && t.kinds[it.kind],
          it.communityRole === 'PRIMARY' ? t.primary : it.communityRole && t.assist,
          it.round > 1 && t.round(it.round),
          it.returns > 0 && t.returns(it.returns),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        · <RegionName code={it.region} /> · {t.number} <span className="code">{it.number}</span> ·{' '}
        <Link to={`/cases/${encodeURIComponent(it.caseId)}`}>{t.openCase}</Link>
      </p>
      <div className="deadlines">
        <Deadline
          testId="ticket-contact-due"
          name={t.contact}
          due={it.contactDueTime}
          time={it.contactTime}
          mark={it.contactMark}
          over={over}
        />
        <Deadline
          testId="ticket-answer-due"
          name={t.feedback}
          due={it.dueTime}
          time={it.answerTime}
          mark={it.answerMark}
          over={over}
        />
        {it.state === 'DISPATCHED' && it.returnUntilTime && (
          <span className="deadline">
            <span className="deadline-name">{t.returnUntil}</span>
            <span className="num">{minuteOf(it.returnUntilTime)}</span>
          </span>
        )}
      </div>
      {it.answer && <p className="history-note">{it.answer}</p>}
      {acts.length > 0 && (
        <div className="platform-acts">
          {acts.map((act, at) => (
            <Button
              key={act}
              type={at === 0 ? 'primary' : 'default'}
              onClick={() => setAsked(act)}
              data-testid={`ticket-${act}`}
            >
              {t.acts[act]}
            </Button>
          ))}
        </div>
      )}
      {asked && (
        <Suspense>
          <TicketDialog it={it} act={asked} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </li>
  )
}
