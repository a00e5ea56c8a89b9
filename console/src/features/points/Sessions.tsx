import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Input, Skeleton } from 'antd'
import { useState } from 'react'
import { timebank } from '../../api/points'
import type { TimeSession, TimeSessionState } from '../../api/types'
import { Choice } from '../../app/Choice'
import { Mark } from '../../app/Mark'
import { Pager } from '../../app/Pager'
import type { Tone } from '../../app/tones'
import { usePages } from '../../app/usePages'
import { WordsDialog } from '../../app/WordsDialog'
import { minuteOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { RegionName } from '../session/RegionName'
import { useSession } from '../session/session'
import { mayPoints, whole } from './actions'
import { usePointsText } from './text'

const POLL_MILLIS = 30_000
const HALF_HOURS_MAX = 48
const tonesOf: Record<TimeSessionState, Tone> = {
  REQUESTED: 'amber',
  ACCEPTED: 'blue',
  SIGNED_IN: 'teal',
  SIGNED_OUT: 'teal',
  DISPUTED: 'red',
  DONE: 'green',
  CANCELLED: 'grey',
  NO_SHOW: 'plum',
  VOIDED: 'grey',
}

/** The time bank's sessions; those in dispute want an officer. */
export const Sessions = () => {
  const t = usePointsText()
  const [state, setState] = useState<TimeSessionState>()
  return (
    <section aria-label={t.parts.sessions}>
      <Choice
        name={t.state}
        any={t.all}
        value={state}
        options={Object.entries(t.sessionStates)}
        onChange={(next) => setState(next as TimeSessionState | undefined)}
        testId="session-state-filter"
      />
      <List key={String(state)} state={state} />
    </section>
  )
}

const List = ({ state }: { state: TimeSessionState | undefined }) => {
  const t = usePointsText()
  const pages = usePages()
  const { data, error, refetch } = useQuery({
    queryKey: ['points', 'sessions', state, pages.token],
    queryFn: () => timebank.sessions(state, pages.token),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MILLIS,
  })
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton active className="panel" />
  const sessions = data.sessions ?? []
  if (!sessions.length && pages.number === 1)
    return (
      <div className="panel empty" data-testid="sessions-empty">
        <h2>{t.noSessions}</h2>
        <p>{t.empty}</p>
      </div>
    )
  return (
    <>
      <ul className="plain" data-testid="sessions">
        {sessions.map((one) => (
          <SessionCard key={one.id} it={one} />
        ))}
      </ul>
      <Pager number={pages.number} back={pages.back} forward={pages.forward(data.nextPageToken)} />
    </>
  )
}

const SessionCard = ({ it }: { it: TimeSession }) => {
  const t = usePointsText()
  const { roles = [] } = useSession()
  const [deciding, setDeciding] = useState(false)
  return (
    <li className="panel" data-testid="time-session" data-state={it.state}>
      <div className="department-name">
        <strong>{it.kind ? t.sessionKinds[it.kind] : '—'}</strong>
        <Mark tone={tonesOf[it.state] ?? 'grey'}>{t.sessionStates[it.state] ?? it.state}</Mark>
        <span className="small muted">
          <RegionName code={it.region} /> · <span className="num">{minuteOf(it.startTime)}</span>
          {' – '}
          <span className="num">{minuteOf(it.endTime)}</span>
        </span>
      </div>
      <p className="small">
        {it.content}
        {it.signInTime && (
          <>
            {' '}
            · {t.signedIn} <span className="num">{minuteOf(it.signInTime)}</span>
          </>
        )}
        {it.signOutTime && (
          <>
            {' '}
            · {t.signedOut} <span className="num">{minuteOf(it.signOutTime)}</span>
          </>
        )}
        {it.hours && ` · ${t.coins(it.hours, it.coins, it.honourHours)}`}
      </p>
      {it.state === 'DISPUTED' && mayPoints('decideSession', roles) && (
        <div className="platform-acts">
          <Button type="primary" onClick={() => setDeciding(true)} data-testid="session-decide">
            {t.decideSession}
          </Button>
        </div>
      )}
      {deciding && <DecideDialog it={it} onClose={() => setDeciding(false)} />}
    </li>
  )
}

const DecideDialog = ({ it, onClose }: { it: TimeSession; onClose: () => void }) => {
  const t = usePointsText()
  const [count, setCount] = useState(String(it.renderedHalfHours))
  return (
    <WordsDialog
      title={t.decideSession}
      hint={t.decideSessionHint}
      done={t.decided}
      ready={whole(count, 0, HALF_HOURS_MAX)}
      run={(said) => timebank.decide(it.id, Number(count), said)}
      onClose={onClose}
    >
      <label htmlFor="session-half-hours" className="field-name">
        {t.halfHours}
      </label>
      <Input
        id="session-half-hours"
        value={count}
        maxLength={2}
        inputMode="numeric"
        onChange={({ target }) => setCount(target.value.trim())}
        data-testid="session-half-hours"
      />
    </WordsDialog>
  )
}
