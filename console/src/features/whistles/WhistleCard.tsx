import { BellFilled, RiseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { Whistle, WhistleState } from '../../api/types'
import { Mark } from '../../app/Mark'
import { useShared } from '../../app/text'
import type { Tone } from '../../app/tones'
import { useWhyNot } from '../../app/useWhyNot'
import { minuteOf, secondOf } from '../../i18n/time'
import { useSession } from '../session/session'
import { closeBlockedBy } from './actions'
import { DepartmentRow } from './DepartmentRow'
import { useWhistleText } from './text'
import { WhistleMore } from './WhistleMore'

const CloseWhistle = lazy(() => import('./CloseWhistle'))
const stateTones: Record<WhistleState, Tone> = {
  BLOWN: 'amber',
  DEPT_DONE: 'teal',
  CLOSED: 'grey',
  SUSPENDED: 'plum',
}

/** One whistle: who was called, how each department stands, and the way to close it. */
export const WhistleCard = ({ whistle }: { whistle: Whistle }) => {
  const t = useWhistleText()
  const session = useSession()
  const shared = useShared()
  const whyNot = useWhyNot<WhistleState>(t.states)
  const [closing, setClosing] = useState(false)
  const blocked = closeBlockedBy(whistle, session)
  const reason = blocked?.by === 'street' ? t.onlyBlower : whyNot(blocked)
  const departments = whistle.departments ?? []
  const nameOf = (org: string | undefined) =>
    departments.find((one) => one.org === org)?.name || org || ''

  return (
    <article
      className="whistle"
      data-testid="whistle"
      data-whistle-id={whistle.id}
      data-state={whistle.state}
    >
      <header className="whistle-head">
        <strong>
          <BellFilled aria-hidden="true" />{' '}
          {whistle.type && (t.types[whistle.type] ?? whistle.type)}
        </strong>
        <Mark
          tone={stateTones[whistle.state] ?? 'grey'}
          data-testid="whistle-state"
          data-state={whistle.state}
        >
          {t.states[whistle.state] ?? whistle.state}
        </Mark>
        <span className="small muted num">
          {t.blown} {secondOf(whistle.blowTime)}
          {whistle.closeTime && ` · ${t.closed} ${minuteOf(whistle.closeTime)}`}
        </span>
      </header>
      <ul className="departments">
        {departments.map((department) => (
          <DepartmentRow key={department.org} whistle={whistle} department={department} />
        ))}
      </ul>
      {!!whistle.escalations?.length && (
        <ul className="escalations" aria-label={t.escalations} data-testid="escalations">
          {whistle.escalations.map(({ org, missed, level, time }) => (
            <li key={`${org}-${missed}-${level}`}>
              <RiseOutlined aria-hidden="true" />{' '}
              {t.toldTo(nameOf(org), t.missedStep[missed ?? ''] ?? '', t.levels[level ?? 0] ?? '')}{' '}
              <span className="num muted">{secondOf(time)}</span>
            </li>
          ))}
        </ul>
      )}
      {whistle.state === 'CLOSED' ? (
        !!whistle.score && (
          <p className="small" data-testid="whistle-score" data-score={whistle.score}>
            {shared.named(t.score)}
            <strong>{t.points(whistle.score)}</strong> {t.scores[whistle.score]}
          </p>
        )
      ) : (
        <div className="whistle-end">
          <Button
            type={reason ? 'default' : 'primary'}
            disabled={reason !== undefined}
            onClick={() => setClosing(true)}
            data-testid="action-close-whistle"
          >
            {t.close}
          </Button>
          {reason && (
            <span className="act-why" data-testid="action-close-whistle-reason">
              {reason}
            </span>
          )}
        </div>
      )}
      <WhistleMore whistle={whistle} />
      {closing && (
        <Suspense>
          <CloseWhistle whistle={whistle} onClose={() => setClosing(false)} />
        </Suspense>
      )}
    </article>
  )
}
