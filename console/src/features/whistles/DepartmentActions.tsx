import { Button, Input } from 'antd'
import { useState } from 'react'
import { api, NOTE_MAX } from '../../api/endpoints'
import type { Department } from '../../api/types'
import { useAct } from '../../app/useAct'
import { useWhyNot } from '../../app/useWhyNot'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useSession } from '../session/session'
import { departmentActions, departmentBlockedBy, type DepartmentAction } from './actions'
import { useWhistleText } from './text'

const NEEDS_NOTE: DepartmentAction[] = ['refuse']

const send = (
  action: DepartmentAction,
  whistleId: string,
  org: string,
  note: string,
): Promise<unknown> => {
  switch (action) {
    case 'acknowledge':
      return api.respond(whistleId, org, 'ACKNOWLEDGE', note)
    case 'refuse':
      return api.respond(whistleId, org, 'REFUSE', note)
    case 'checkIn':
      return api.checkIn(whistleId, org)
    case 'deliver':
      return api.deliver(whistleId, org, note)
  }
}

/** What a department officer does: answer, arrive, deliver. One click each; only a refusal must say why. */
export const DepartmentActions = ({
  whistleId,
  department,
}: {
  whistleId: string
  department: Department
}) => {
  const t = useWhistleText()
  const session = useSession()
  const whyNot = useWhyNot(t.departmentStates)
  const [note, setNote] = useState('')
  const [last, setLast] = useState<DepartmentAction>('acknowledge')
  const said = note.trim()
  const act = useAct(async (action: DepartmentAction) => {
    await send(action, whistleId, department.org, said)
    setNote('')
  }, t.done[last])
  const fieldId = `note-${whistleId}-${department.org}`

  return (
    <div className="department-acts">
      <label htmlFor={fieldId} className="field-name">
        {t.note}
      </label>
      <Input
        id={fieldId}
        value={note}
        maxLength={NOTE_MAX}
        onChange={({ target }) => setNote(target.value)}
        data-testid="department-note"
      />
      <div className="acts-row">
        {departmentActions.map((action) => {
          const reason =
            whyNot(departmentBlockedBy(action, department, session)) ??
            (NEEDS_NOTE.includes(action) && !said ? t.reasonRequired : undefined)
          return (
            <div key={action} className="act">
              <Button
                type={reason ? 'default' : action === 'refuse' ? 'default' : 'primary'}
                danger={action === 'refuse'}
                disabled={reason !== undefined}
                loading={act.isPending && last === action}
                onClick={() => {
                  setLast(action)
                  act.mutate(action)
                }}
                data-testid={`department-${action}`}
              >
                {t.actions[action]}
              </Button>
              {reason && <span className="act-why">{reason}</span>}
            </div>
          )
        })}
      </div>
      <p className="small muted">{t.refuseHint}</p>
      {act.error && <ProblemAlert error={act.error} />}
    </div>
  )
}
