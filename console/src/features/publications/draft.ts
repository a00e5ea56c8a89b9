import type { PublicationProposal } from '../../api/types'

/** What is typed so far. */
export interface Draft {
  name: string
  displayName: string
  target: string
  deadlineSeconds: number
  concurrentCallsMax: number
  callerNamed: boolean
  note: string
  grants: DraftGrant[]
}

export interface DraftGrant {
  method: string
  roles: string[]
  /** Split by commas or blanks. */
  scopes: string
  regionField: string
}

/** publications.proto `name` and `target`. */
export const NAME_FORM = /^[a-z][a-z0-9-]{1,30}$/
export const TARGET_FORM = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?:[0-9]{1,5}$/

const scopesOf = ({ scopes }: DraftGrant): string[] => [
  ...new Set(scopes.split(/[\s,，、]+/).filter(Boolean)),
]

/** Whether a grant lets anybody in. */
export const opens = (grant: DraftGrant): boolean =>
  grant.roles.length > 0 || scopesOf(grant).length > 0

export const proposalOf = (draft: Draft, descriptorSet: string): PublicationProposal => ({
  name: draft.name,
  displayName: draft.displayName.trim(),
  target: draft.target,
  descriptorSet,
  grants: draft.grants.map((grant) => ({
    method: grant.method,
    roles: grant.roles,
    scopes: scopesOf(grant),
    regionField: grant.regionField.trim(),
  })),
  terms: {
    deadline: `${draft.deadlineSeconds}s`,
    concurrentCallsMax: draft.concurrentCallsMax,
    ...(draft.callerNamed && { callerInfo: 'NAMED' as const }),
  },
  note: draft.note.trim(),
})
