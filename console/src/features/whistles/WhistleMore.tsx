import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { whistling } from '../../api/field'
import type { Whistle } from '../../api/types'
import { Mark } from '../../app/Mark'
import { WordsDialog } from '../../app/WordsDialog'
import { minuteOf, secondOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useSession } from '../session/session'
import { DEPARTMENTS_MAX, orgIn } from './departments'
import { useWhistleMore } from './moreText'

/** whistles.proto#CallDepartment */
const CALLERS = ['street-officer', 'district-officer']

/** What a whistle waits for, how often it was passed on, one more department, and its whole history. */
export const WhistleMore = ({ whistle: it }: { whistle: Whistle }) => {
  const t = useWhistleMore()
  const { roles = [] } = useSession()
  const [calling, setCalling] = useState(false)
  const full = (it.departments ?? []).length >= DEPARTMENTS_MAX
  const calls = it.state !== 'CLOSED' && !full && CALLERS.some((role) => roles.includes(role))
  const notes = [
    it.dutyLeader && t.leader(it.dutyLeader),
    it.hops > 0 && t.hops(it.hops),
    it.raiseTime && t.raised(minuteOf(it.raiseTime)),
    it.closeNote,
  ].filter(Boolean)
  return (
    <div className="whistle-more">
      {it.waitsFor?.map((wait) => (
        <Mark key={wait} tone="amber" data-testid="whistle-wait" data-wait={wait}>
          {t.waits[wait] ?? wait}
        </Mark>
      ))}
      {notes.length > 0 && <span className="small muted">{notes.join(' · ')}</span>}
      {calls && (
        <Button size="small" onClick={() => setCalling(true)} data-testid="whistle-call">
          {t.callOne}
        </Button>
      )}
      <WhistleHistory whistleId={it.id} />
      {calling && <CallDialog whistleId={it.id} onClose={() => setCalling(false)} />}
    </div>
  )
}

const CallDialog = ({ whistleId, onClose }: { whistleId: string; onClose: () => void }) => {
  const t = useWhistleMore()
  const [org, setOrg] = useState('')
  const code = orgIn(org)
  return (
    <WordsDialog
      title={t.callOne}
      hint={t.callHint}
      done={t.called}
      optional
      ready={code !== undefined}
      run={(said) => whistling.callOne(whistleId, code ?? '', false, said)}
      onClose={onClose}
    >
      <Input
        aria-label={t.org}
        placeholder={t.org}
        value={org}
        maxLength={32}
        onChange={({ target }) => setOrg(target.value)}
      />
    </WordsDialog>
  )
}

const WhistleHistory = ({ whistleId }: { whistleId: string }) => {
  const t = useWhistleMore()
  const [open, setOpen] = useState(false)
  const { data, error } = useQuery({
    queryKey: ['cases', 'whistle-events', whistleId],
    queryFn: () => whistling.events(whistleId),
    enabled: open,
  })
  return (
    <details
      className="as-table"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-testid="whistle-history"
    >
      <summary>{t.history}</summary>
      {error && <ProblemAlert error={error} />}
      <ol className="lines">
        {data?.events?.map((event) => (
          <li key={String(event.number)}>
            <strong>{t.events[event.type] ?? event.type}</strong>{' '}
            <span className="code small">{event.org}</span>{' '}
            <span className="small muted num">
              {event.actor} · {secondOf(event.time)}
            </span>
            {event.note && <div className="small">{event.note}</div>}
          </li>
        ))}
      </ol>
    </details>
  )
}
