import type { PublicationState } from '../../api/types'
import { blockedBy, type Blocked, type Rule } from '../../app/permission'

/** Same as proto/src/main/protobuf/linli/identity/v1/publications.proto. */
export const publicationRules = {
  // publications.proto#ApprovePublication
  approve: { roles: ['security-admin'], states: ['PROPOSED'] },
  // publications.proto#RejectPublication
  reject: { roles: ['security-admin'], states: ['PROPOSED'] },
  // publications.proto#WithdrawPublication
  withdraw: { roles: ['system-admin'], states: ['PROPOSED'] },
  // publications.proto#ProposeRemoval
  proposeRemoval: { roles: ['system-admin'], states: ['ACTIVE'] },
  // publications.proto#ApproveRemoval
  approveRemoval: { roles: ['security-admin'], states: ['REMOVAL_PROPOSED'] },
  // publications.proto#RejectRemoval
  rejectRemoval: { roles: ['security-admin'], states: ['REMOVAL_PROPOSED'] },
} as const satisfies Record<string, Rule<PublicationState>>

export type PublicationAction = keyof typeof publicationRules

export const publicationActions = Object.keys(publicationRules) as PublicationAction[]

/** Steps that have to say why. */
export const needsNote: readonly PublicationAction[] = ['reject', 'proposeRemoval', 'rejectRemoval']

/** The steps a state leads on to; whoever may not take one is told so. */
export const stepsFrom = (state: PublicationState): PublicationAction[] =>
  publicationActions.filter((action) =>
    (publicationRules[action].states as readonly PublicationState[]).includes(state),
  )

export const publicationBlockedBy = (
  action: PublicationAction,
  roles: readonly string[],
  state: PublicationState,
): Blocked<PublicationState> | undefined =>
  blockedBy<PublicationState>(publicationRules[action], roles, state)

/** publications.proto#ProposePublication */
export const proposers = ['system-admin'] as const

/** publications.proto#ListPublications */
export const publicationReaders = ['system-admin', 'security-admin', 'auditor'] as const
