import { Radio } from 'antd'
import { useState } from 'react'
import { desk } from '../../api/desk'
import type { PauseCause, Priority } from '../../api/types'
import { StepDialog } from '../../app/StepDialog'
import { useShared } from '../../app/text'
import { Words } from '../../app/Words'
import type { DialogProps } from './DeskDialog'
import { useDeskText } from './deskText'
import { useInboxText } from './inboxText'

/** cases.proto#SetCasePriorityRequest, deadlines.proto#PauseCaseClockRequest */
const MARK_NOTE_MAX = 400
const PRIORITIES: readonly Priority[] = ['URGENT', 'HIGH', 'NORMAL', 'LOW']
/** Those a person may ask for; REWORK is the mesh's own. */
const CAUSES: readonly PauseCause[] = [
  'OUTSIDE_CAUSE',
  'REPORTER_AWAITED',
  'OBJECTION',
  'SPECIAL_PROCEDURE',
]

interface ChoicesProps<T> {
  label: string
  value: T | undefined
  options: readonly (readonly [T, string])[]
  onChange: (value: T) => void
}

const Choices = <T extends string>({ label, value, options, onChange }: ChoicesProps<T>) => (
  <Radio.Group
    className="choices"
    aria-label={label}
    value={value}
    onChange={({ target }) => onChange(target.value as T)}
  >
    {options.map(([option, name]) => (
      <Radio key={option} value={option} data-testid={`choice-${option}`}>
        {name}
      </Radio>
    ))}
  </Radio.Group>
)

export const PriorityDialog = ({ it, onClose }: DialogProps) => {
  const t = useDeskText()
  const inbox = useInboxText()
  const shared = useShared()
  const [priority, setPriority] = useState<Priority>(it.priority ?? 'NORMAL')
  const [note, setNote] = useState('')
  return (
    <StepDialog
      title={t.name.priority}
      hint={t.hint.priority}
      done={t.done.priority}
      ready={priority !== it.priority}
      run={() => desk.setPriority(it.id, priority, note.trim())}
      onClose={onClose}
    >
      <Choices
        label={t.priority}
        value={priority}
        options={PRIORITIES.map((one) => [one, inbox.priorities[one]] as const)}
        onChange={setPriority}
      />
      <Words
        id="mark-note"
        label={shared.noteOptional}
        max={MARK_NOTE_MAX}
        value={note}
        onChange={setNote}
      />
    </StepDialog>
  )
}

export const PrivacyDialog = ({ it, onClose }: DialogProps) => {
  const t = useDeskText()
  const shared = useShared()
  const [hidden, setHidden] = useState<'hidden' | 'open'>(it.private ? 'hidden' : 'open')
  const [note, setNote] = useState('')
  return (
    <StepDialog
      title={t.name.privacy}
      hint={t.hint.privacy}
      done={t.done.privacy}
      ready={(hidden === 'hidden') !== Boolean(it.private)}
      run={() => desk.setPrivacy(it.id, hidden === 'hidden', note.trim())}
      onClose={onClose}
    >
      <Choices
        label={t.name.privacy}
        value={hidden}
        options={[
          ['open', t.open],
          ['hidden', t.hidden],
        ]}
        onChange={setHidden}
      />
      <Words
        id="mark-note"
        label={shared.noteOptional}
        max={MARK_NOTE_MAX}
        value={note}
        onChange={setNote}
      />
    </StepDialog>
  )
}

export const PauseDialog = ({ it, onClose }: DialogProps) => {
  const t = useDeskText()
  const shared = useShared()
  const [cause, setCause] = useState<PauseCause>()
  const [note, setNote] = useState('')
  return (
    <StepDialog
      title={t.name.pause}
      hint={t.hint.pause}
      done={t.done.pause}
      ready={cause !== undefined}
      run={() => desk.pauseClock(it.id, cause!, note.trim())}
      onClose={onClose}
    >
      <Choices
        label={t.cause}
        value={cause}
        options={CAUSES.map((one) => [one, t.causes[one]] as const)}
        onChange={setCause}
      />
      <Words
        id="mark-note"
        label={shared.noteOptional}
        max={MARK_NOTE_MAX}
        value={note}
        onChange={setNote}
      />
    </StepDialog>
  )
}
