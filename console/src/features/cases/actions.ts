import type { CaseState } from '../../api/types'
import { blockedBy, type Blocked, type Rule } from '../../app/permission'
import { STATES } from './query'

const COMMUNITY = ['grid-worker', 'community-officer'] as const
const OFFICERS = [...COMMUNITY, 'street-officer'] as const

/** How the shipped machine is (machine.ts asks for the one in force). Same as proto/src/main/protobuf/linli/governance/v1/cases.proto, `access` and `STEP_ORDER` of each step. */
export const caseRules = {
  // cases.proto#AcceptCase
  accept: { roles: OFFICERS, states: ['FILED', 'ASSIGNED'] },
  // whistles.proto#BlowWhistle; R-11: who blows is the street
  blow: { roles: ['street-officer'], states: ['ACCEPTED', 'ASSIGNED'] },
  // cases.proto#ResolveCase; once a whistle is blown, closing it resolves the case
  resolve: { roles: OFFICERS, states: ['ACCEPTED', 'ASSIGNED'] },
  // cases.proto#VerifyCase
  verify: { roles: COMMUNITY, states: ['RESOLVED'] },
  // cases.proto#CloseCase
  close: { roles: COMMUNITY, states: ['VERIFIED'] },
  // cases.proto#CommentCase
  comment: {
    roles: [...OFFICERS, 'district-officer'],
    states: STATES,
  },
} as const satisfies Record<string, Rule<CaseState>>

export type CaseAction = keyof typeof caseRules

/** In the order a case goes through them. */
export const caseSteps = [
  'accept',
  'blow',
  'resolve',
  'verify',
  'close',
] as const satisfies CaseAction[]

export const caseBlockedBy = (
  action: CaseAction,
  roles: readonly string[],
  state: CaseState,
): Blocked<CaseState> | undefined => blockedBy<CaseState>(caseRules[action], roles, state)

/** cases.proto#ListCases */
export const caseReaders = [...OFFICERS, 'district-officer', 'auditor'] as const

/** exports.proto#RequestExport */
export const exporters = [
  'community-officer',
  'street-officer',
  'district-officer',
  'auditor',
] as const
