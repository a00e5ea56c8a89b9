import type { RepairState } from '../../api/types'
import { blockedBy, type Blocked, type Rule } from '../../app/permission'

/** Same as proto/src/main/protobuf/linli/property/v1/repairs.proto. */
export const repairRules = {
  // repairs.proto#AcceptRepair
  accept: { roles: ['property-staff'], states: ['NEW'] },
  // repairs.proto#ArriveAtRepair
  arrive: { roles: ['property-staff'], states: ['ACCEPTED'] },
  // repairs.proto#CompleteRepair
  complete: { roles: ['property-staff'], states: ['ARRIVED'] },
} as const satisfies Record<string, Rule<RepairState>>

export type RepairAction = keyof typeof repairRules

/** The one step that comes next; a finished order has none. */
export const nextStep: Record<RepairState, RepairAction | undefined> = {
  NEW: 'accept',
  ACCEPTED: 'arrive',
  ARRIVED: 'complete',
  DONE: undefined,
}

export const repairBlockedBy = (
  action: RepairAction,
  roles: readonly string[],
  state: RepairState,
): Blocked<RepairState> | undefined => blockedBy<RepairState>(repairRules[action], roles, state)

/** repairs.proto#ListRepairs */
export const repairReaders = [
  'property-staff',
  'grid-worker',
  'community-officer',
  'street-officer',
  'district-officer',
  'auditor',
] as const
