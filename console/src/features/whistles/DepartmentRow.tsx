import { FlagFilled } from '@ant-design/icons'
import type { Department, DepartmentState, Whistle } from '../../api/types'
import { Mark } from '../../app/Mark'
import type { Tone } from '../../app/tones'
import { useSession } from '../session/session'
import { isOwn } from './actions'
import { Deadline } from './Deadline'
import { DepartmentActions } from './DepartmentActions'
import { DepartmentDecisions } from './DepartmentDecisions'
import { DepartmentNotes } from './DepartmentNotes'
import { useWhistleText } from './text'

const tonesOf: Record<DepartmentState, Tone> = {
  CALLED: 'amber',
  ACKED: 'blue',
  REPORTED_IN: 'teal',
  DONE: 'green',
  REFUSED: 'red',
  PROMISED: 'blue',
  OVERRULED: 'amber',
  RELEASED: 'grey',
  SUSPENDED: 'plum',
}

/** One called department with its deadlines; its own officer finds the buttons here. */
export const DepartmentRow = ({
  whistle,
  department,
}: {
  whistle: Whistle
  department: Department
}) => {
  const t = useWhistleText()
  const session = useSession()
  const { org, name, lead, state = 'CALLED', note } = department
  const over = whistle.state === 'CLOSED' || state === 'DONE' || state === 'RELEASED'
  return (
    <li className="department" data-testid="department" data-org={org} data-state={state}>
      <div className="department-name">
        <strong>{name || org}</strong>
        {lead && (
          <Mark tone="blue" icon={<FlagFilled />} data-testid="department-lead">
            {t.lead}
          </Mark>
        )}
        <Mark tone={tonesOf[state] ?? 'grey'} data-testid="department-state">
          {t.departmentStates[state] ?? state}
        </Mark>
        {name && <span className="code small muted">{org}</span>}
      </div>
      <div className="deadlines">
        <Deadline
          testId="department-ack"
          name={t.ack}
          due={department.ackDueTime}
          time={department.ackTime}
          mark={department.ackMark}
          over={over}
        />
        <Deadline
          testId="department-arrive"
          name={t.arrive}
          due={department.arriveDueTime}
          time={department.arriveTime}
          mark={department.arriveMark}
          over={over}
        />
        <Deadline
          testId="department-done"
          name={t.finish}
          due={department.deliverDueTime}
          time={department.doneTime}
          mark={department.deliverMark}
          over={over}
        />
      </div>
      {note && <p className="history-note">{note}</p>}
      <DepartmentNotes department={department} />
      {whistle.state !== 'CLOSED' && isOwn(department, session) && (
        <DepartmentActions whistleId={whistle.id} department={department} />
      )}
      <DepartmentDecisions whistle={whistle} department={department} />
    </li>
  )
}
