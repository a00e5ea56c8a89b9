import type { Department, DepartmentState, Session, Whistle, WhistleState } from '../../api/types'
import { blockedBy, type Blocked, type Rule } from '../../app/permission'

/** Same as proto/src/main/protobuf/linli/governance/v1/whistles.proto. */
// whistles.proto#CloseWhistle; R-13: only the street that blew it closes it, once every department is done
const close: Rule<WhistleState> = { roles: ['street-officer'], states: ['DEPT_DONE'] }

/** What a department officer may do for the own department, by how far it has come. */
export const departmentRules = {
  // whistles.proto#RespondToWhistle
  acknowledge: { roles: ['department-officer'], states: ['CALLED', 'REFUSED', 'OVERRULED'] },
  // whistles.proto#CheckInToWhistle
  checkIn: {
    roles: ['department-officer'],
    states: ['CALLED', 'ACKED', 'PROMISED', 'REFUSED', 'OVERRULED'],
  },
  // whistles.proto#DeliverOnWhistle
  deliver: {
    roles: ['department-officer'],
    states: ['CALLED', 'ACKED', 'PROMISED', 'REPORTED_IN', 'REFUSED', 'OVERRULED', 'SUSPENDED'],
  },
  // whistles.proto#RespondToWhistle; what is done cannot be refused
  refuse: { roles: ['department-officer'], states: ['CALLED', 'ACKED', 'PROMISED', 'REPORTED_IN'] },
} as const satisfies Record<string, Rule<DepartmentState>>

export type DepartmentAction = keyof typeof departmentRules
export const departmentActions = Object.keys(departmentRules) as DepartmentAction[]

export const closeBlockedBy = (
  whistle: Whistle,
  { roles = [], region }: Session,
): Blocked<WhistleState> | { by: 'street'; street: string } | undefined => {
  const blocked = blockedBy(close, roles, whistle.state)
  if (blocked?.by === 'role') return blocked
  // whistles.proto#CloseWhistle, NOT_THE_BLOWER
  if (whistle.street && region && whistle.street !== region)
    return { by: 'street', street: whistle.street }
  return blocked
}

export const departmentBlockedBy = (
  action: DepartmentAction,
  department: Department,
  { roles = [] }: Session,
): Blocked<DepartmentState> | undefined =>
  blockedBy<DepartmentState>(departmentRules[action], roles, department.state ?? 'CALLED')

/** Others' departments are nobody's to act for, so no buttons stand there at all. */
export const isOwn = (department: Department, { org, roles = [] }: Session): boolean =>
  roles.includes('department-officer') && department.org === org

/** whistles.proto#ListWhistles */
export const whistleReaders = [
  'grid-worker',
  'community-officer',
  'street-officer',
  'district-officer',
  'department-officer',
  'auditor',
] as const

const WORKING = ['CALLED', 'ACKED', 'PROMISED', 'REPORTED_IN', 'OVERRULED'] as const

/** Decisions and requests that take a dialog; from which states, see whistle.md §4. */
export const decisionRules = {
  // whistles.proto#PromiseOnWhistle
  promise: { roles: ['department-officer'], states: [...WORKING, 'REFUSED'] },
  // whistles.proto#RequestSuspension
  askSuspension: { roles: ['department-officer'], states: WORKING },
  // whistles.proto#JudgeRefusal
  judge: { roles: ['street-officer', 'district-officer'], states: ['REFUSED'] },
  // whistles.proto#DecideSuspension
  decideSuspension: { roles: ['district-officer'], states: [...WORKING, 'REFUSED'] },
  // whistles.proto#EndSuspension
  endSuspension: { roles: ['street-officer', 'district-officer'], states: ['SUSPENDED'] },
  // whistles.proto#ReturnWork
  returnWork: { roles: ['street-officer'], states: ['DONE'] },
} as const satisfies Record<string, Rule<DepartmentState>>

export type Decision = keyof typeof decisionRules

/** What may be decided on one department now; a department speaks for itself only. */
export const decisionsFor = (
  whistle: Whistle,
  department: Department,
  session: Session,
): Decision[] => {
  if (whistle.state === 'CLOSED') return []
  const asked = department.suspension?.askTime && !department.suspension.grantTime
  return (Object.keys(decisionRules) as Decision[]).filter((decision) => {
    const own = decision === 'promise' || decision === 'askSuspension'
    if (own && !isOwn(department, session)) return false
    if (decision === 'decideSuspension' && !asked) return false
    if (decision === 'askSuspension' && asked) return false
    // whistles.proto#JudgeRefusal, WHISTLE_RAISED: raised, it is the district's to decide
    if (decision === 'judge' && whistle.raiseTime && !session.roles?.includes('district-officer'))
      return false
    return !blockedBy<DepartmentState>(
      decisionRules[decision],
      session.roles ?? [],
      department.state ?? 'CALLED',
    )
  })
}

/** whistles.proto#GetWhistleNumbers */
export const whistleCounters = [
  'community-officer',
  'street-officer',
  'district-officer',
  'department-officer',
  'auditor',
] as const

/** prewhistles.proto#ListPreWhistles, #RaisePreWhistle, #DecidePreWhistle */
export const preWhistleReaders = [
  'grid-worker',
  'community-officer',
  'street-officer',
  'district-officer',
  'auditor',
] as const
export const preWhistleRaisers = ['grid-worker', 'community-officer'] as const
export const preWhistleDeciders = ['street-officer'] as const
