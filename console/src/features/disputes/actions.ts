import type { Dispute, DisputeState } from '../../api/types'

/** disputes.proto#ListDisputes */
export const disputeReaders = [
  'grid-worker',
  'community-officer',
  'street-officer',
  'district-officer',
  'auditor',
] as const

const SPOT = ['grid-worker', 'community-officer', 'street-officer'] as const
const ABOVE = ['community-officer', 'street-officer', 'district-officer'] as const
const OPEN: readonly DisputeState[] = ['LISTED', 'ASSIGNED', 'MEDIATING', 'AGREED', 'ESCALATED']
const HELD: readonly DisputeState[] = ['ASSIGNED', 'MEDIATING', 'ESCALATED']

/** Who may take a step, and from where it makes sense; the server has the table and decides. */
export const disputeRules = {
  // disputes.proto#AssignDispute
  assign: { roles: ABOVE, states: ['LISTED', 'ASSIGNED', 'MEDIATING', 'ESCALATED'] },
  // disputes.proto#RecordMediation
  mediate: { roles: SPOT, states: HELD },
  // disputes.proto#RecordAgreement
  agree: { roles: SPOT, states: ['MEDIATING', 'ESCALATED'] },
  // disputes.proto#FollowUpDispute
  followUp: {
    roles: [...SPOT, 'district-officer'],
    states: ['AGREED', 'FOLLOW_UP', 'ESCALATED'],
  },
  // disputes.proto#StrikeDispute
  strike: { roles: ABOVE, states: ['FOLLOW_UP'] },
  // disputes.proto#ReturnDispute
  return: { roles: ABOVE, states: ['AGREED', 'FOLLOW_UP'] },
  // disputes.proto#EscalateDispute
  escalate: { roles: [...SPOT, 'district-officer'], states: OPEN },
  // disputes.proto#ReopenDispute
  reopen: { roles: ABOVE, states: ['STRUCK'] },
} as const satisfies Record<string, { roles: readonly string[]; states: readonly DisputeState[] }>

export type DisputeAct = keyof typeof disputeRules

export const disputeActs = ({ state }: Dispute, roles: readonly string[]): DisputeAct[] =>
  (Object.keys(disputeRules) as DisputeAct[]).filter((act) => {
    const rule: { roles: readonly string[]; states: readonly DisputeState[] } = disputeRules[act]
    return rule.states.includes(state) && rule.roles.some((role) => roles.includes(role))
  })

/** disputes.proto#OpenDispute */
export const disputeOpeners = SPOT
