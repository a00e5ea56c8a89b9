import { Button, Input } from 'antd'
import { useState } from 'react'
import { api, NOTE_MAX } from '../../api/endpoints'
import type { Publication } from '../../api/types'
import { useAct } from '../../app/useAct'
import { useWhyNot } from '../../app/useWhyNot'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useSession } from '../session/session'
import { needsNote, publicationBlockedBy, stepsFrom, type PublicationAction } from './actions'
import { usePublicationText } from './text'

/** What can be done next with a publication; a step that is not open says why. */
export const PublicationSteps = ({ publication }: { publication: Publication }) => {
  const t = usePublicationText()
  const whyNot = useWhyNot(t.states)
  const { roles = [] } = useSession()
  const [note, setNote] = useState('')
  const [last, setLast] = useState<PublicationAction>()
  const { id, state } = publication
  const said = note.trim()
  const act = useAct(async (action: PublicationAction) => {
    await api.publicationStep(id, action, said)
    setNote('')
  }, t.done)

  const reasonOf = (action: PublicationAction): string | undefined =>
    whyNot(publicationBlockedBy(action, roles, state)) ??
    (needsNote.includes(action) && !said ? t.needNote : undefined)

  return (
    <div data-testid="publication-steps">
      <label htmlFor={`note-${id}`} className="field-name">
        {t.note} <span className="small muted">{t.noteHint}</span>
      </label>
      <Input.TextArea
        id={`note-${id}`}
        value={note}
        maxLength={NOTE_MAX}
        rows={2}
        onChange={({ target }) => setNote(target.value)}
        data-testid="publication-note"
      />
      {act.error && <ProblemAlert error={act.error} />}
      <div className="publication-acts" role="group" aria-label={t.step}>
        {stepsFrom(state).map((action, at) => {
          const reason = reasonOf(action)
          return (
            <div key={action} className="act">
              <Button
                type={at === 0 && !reason ? 'primary' : 'default'}
                disabled={reason !== undefined}
                loading={act.isPending && last === action}
                onClick={() => {
                  setLast(action)
                  act.mutate(action)
                }}
                aria-describedby={reason ? `why-${action}-${id}` : undefined}
                data-testid={`publication-${action}`}
              >
                {t.actions[action]}
              </Button>
              {reason && (
                <span id={`why-${action}-${id}`} className="act-why">
                  {reason}
                </span>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
