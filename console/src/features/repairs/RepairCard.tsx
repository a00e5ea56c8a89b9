import { Button } from 'antd'
import { api } from '../../api/endpoints'
import type { Repair, RepairState } from '../../api/types'
import { Mark } from '../../app/Mark'
import type { Tone } from '../../app/tones'
import { useAct } from '../../app/useAct'
import { useWhyNot } from '../../app/useWhyNot'
import { secondOf } from '../../i18n/time'
import { ProblemAlert } from '../problems/ProblemAlert'
import { useSession } from '../session/session'
import { Deadline } from '../whistles/Deadline'
import { nextStep, repairBlockedBy } from './actions'
import { useRepairText } from './text'

const tonesOf: Record<RepairState, Tone> = {
  NEW: 'amber',
  ACCEPTED: 'blue',
  ARRIVED: 'teal',
  DONE: 'green',
}

/** One repair order with its two clocks (P-01) and its next step. */
export const RepairCard = ({ repair }: { repair: Repair }) => {
  const t = useRepairText()
  const { roles = [] } = useSession()
  const whyNot = useWhyNot(t.states)
  const next = nextStep[repair.state]
  const act = useAct(
    () =>
      next
        ? api.repairStep(repair.id, next, next === 'complete' ? '' : undefined)
        : Promise.resolve(),
    next ? t.done[next] : '',
  )
  const reason = next && whyNot(repairBlockedBy(next, roles, repair.state))
  const place = [repair.estateId, repair.roomId].filter(Boolean).join(' · ')
  return (
    <li
      className="panel repair"
      data-testid="repair-row"
      data-repair-id={repair.id}
      data-state={repair.state}
    >
      <div className="department-name">
        <strong>{repair.title}</strong>
        <Mark tone={tonesOf[repair.state] ?? 'grey'} data-testid="repair-state">
          {t.states[repair.state] ?? repair.state}
        </Mark>
        <span className="small muted">{place}</span>
        <span className="small muted num">
          {t.call} {secondOf(repair.callTime)}
        </span>
      </div>
      <div className="deadlines">
        <Deadline
          testId="repair-accept"
          name={t.accept}
          due={repair.acceptDueTime}
          time={repair.acceptTime}
          mark={repair.acceptMark}
        />
        <Deadline
          testId="repair-arrive"
          name={t.arrive}
          due={repair.arriveDueTime}
          time={repair.arriveTime}
          mark={repair.arriveMark}
        />
        <Deadline testId="repair-done" name={t.finished} time={repair.doneTime} />
      </div>
      {next && (
        <div className="whistle-end">
          <Button
            type={reason ? 'default' : 'primary'}
            disabled={reason !== undefined}
            loading={act.isPending}
            onClick={() => act.mutate()}
            data-testid={`repair-action-${next}`}
          >
            {t.actions[next]}
          </Button>
          {reason && <span className="act-why">{reason}</span>}
        </div>
      )}
      {act.error && <ProblemAlert error={act.error} />}
    </li>
  )
}
