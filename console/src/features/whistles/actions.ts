import type { Department, DepartmentState, Session, Whistle, WhistleState } from '../../api/types'
import { blockedBy, type Blocked, type Rule } from '../../app/permission'

/** Same as proto/src/main/protobuf/linli/governance/v1/whistles.proto. */
// whistles.proto#CloseWhistle; R-13: only the street that blew it closes it, once every department is done
const close: Rule<WhistleState> = { roles: ['street-officer'], states: ['DEPT_DONE'] }

/** What a department officer may do for the own department, by how far it has come. */
export const departmentRules = {
  // whistles.proto#RespondToWhistle
  acknowledge: { roles: ['department-officer'], states: ['CALLED', 'REFUSED'] },
  // whistles.proto#CheckInToWhistle
  checkIn: { roles: ['department-officer'], states: ['CALLED', 'ACKED', 'REFUSED'] },
  // whistles.proto#DeliverOnWhistle
  deliver: { roles: ['department-officer'], states: ['CALLED', 'ACKED', 'REPORTED_IN', 'REFUSED'] },
  // whistles.proto#RespondToWhistle; what is done cannot be refused
  refuse: { roles: ['department-officer'], states: ['CALLED', 'ACKED', 'REPORTED_IN'] },
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
