import { useState } from 'react'
import { desk } from '../../api/desk'
import { StepDialog } from '../../app/StepDialog'
import { useShared } from '../../app/text'
import type { DialogProps } from './DeskDialog'
import { useDeskText } from './deskText'
import { Templated } from './Templated'

type ReasonStep = 'decline' | 'rework' | 'reopen' | 'cancel' | 'unmerge'

/** Steps that must say why. */
export const ReasonDialog = ({ it, step, onClose }: DialogProps & { step: ReasonStep }) => {
  const t = useDeskText()
  const shared = useShared()
  const [reason, setReason] = useState('')
  return (
    <StepDialog
      title={t.name[step]}
      hint={t.hint[step]}
      done={t.done[step]}
      danger={step === 'cancel'}
      ready={reason.trim().length > 0}
      run={() => desk.reasoned(it.id, step, reason.trim())}
      onClose={onClose}
    >
      <Templated
        id="step-reason"
        label={shared.reason}
        region={it.region}
        value={reason}
        onChange={setReason}
      />
    </StepDialog>
  )
}

/** A remark among officers, or one that goes with the clock. */
export const NoteDialog = ({ it, act, onClose }: DialogProps & { act: 'note' | 'resume' }) => {
  const t = useDeskText()
  const shared = useShared()
  const [text, setText] = useState('')
  const said = text.trim()
  return (
    <StepDialog
      title={t.name[act]}
      hint={t.hint[act]}
      done={t.done[act]}
      ready={act === 'resume' || said.length > 0}
      run={() => (act === 'note' ? desk.note(it.id, said) : desk.resumeClock(it.id, said))}
      onClose={onClose}
    >
      <Templated
        id="step-note"
        label={act === 'note' ? t.name.note : shared.noteOptional}
        region={it.region}
        value={text}
        onChange={setText}
      />
    </StepDialog>
  )
}
