import { Button, Input } from 'antd'
import { useState } from 'react'
import { api, NOTE_MAX } from '../../api/endpoints'
import type { PartnerCertificate } from '../../api/types'
import { useAct } from '../../app/useAct'
import { useWhyNot } from '../../app/useWhyNot'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useSession } from '../session/session'
import { certificateBlockedBy, stepsFrom, type CertificateAction } from './actions'
import { useCertificateText } from './text'

/** What can be done next with a certificate; a step that is not open says why. */
export const CertificateSteps = ({ certificate }: { certificate: PartnerCertificate }) => {
  const t = useCertificateText()
  const whyNot = useWhyNot(t.states)
  const { roles = [] } = useSession()
  const [note, setNote] = useState('')
  const [last, setLast] = useState<CertificateAction>()
  const { partner, thumbprint, state } = certificate
  const said = note.trim()
  const act = useAct(async (action: CertificateAction) => {
    await api.certificateStep(partner, thumbprint, action, said)
    setNote('')
  }, t.done)

  const reasonOf = (action: CertificateAction): string | undefined =>
    whyNot(certificateBlockedBy(action, roles, state)) ??
    (action === 'revoke' && !said ? t.needNote : undefined)

  return (
    <div data-testid="certificate-steps">
      <label htmlFor={`note-${thumbprint}`} className="field-name">
        {t.note} <span className="small muted">{t.noteHint}</span>
      </label>
      <Input.TextArea
        id={`note-${thumbprint}`}
        value={note}
        maxLength={NOTE_MAX}
        rows={2}
        onChange={({ target }) => setNote(target.value)}
        data-testid="certificate-note"
      />
      {act.error && <ProblemAlert error={act.error} />}
      <div className="publication-acts" role="group" aria-label={t.step}>
        {stepsFrom(state).map((action) => {
          const reason = reasonOf(action)
          return (
            <div key={action} className="act">
              <Button
                danger={action === 'revoke'}
                disabled={reason !== undefined}
                loading={act.isPending && last === action}
                onClick={() => {
                  setLast(action)
                  act.mutate(action)
                }}
                aria-describedby={reason ? `why-${action}-${thumbprint}` : undefined}
                data-testid={`certificate-${action}`}
              >
                {t.actions[action]}
              </Button>
              {reason && (
                <span id={`why-${action}-${thumbprint}`} className="act-why">
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
