import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  proposers,
  publicationActions,
  publicationBlockedBy,
  publicationReaders,
  publicationRules,
  stepsFrom,
  type PublicationAction,
} from './actions'

describe('the permission table of publications', () => {
  it('never lets one role propose and decide', () => {
    for (const action of ['approve', 'approveRemoval'] as const) {
      expect(publicationRules[action].roles).not.toContain('system-admin')
    }
  })

  it('names the role that decides', () => {
    expect(publicationBlockedBy('approve', ['system-admin'], 'PROPOSED')).toEqual({
      by: 'role',
      roles: ['security-admin'],
    })
    expect(publicationBlockedBy('approve', ['security-admin'], 'PROPOSED')).toBeUndefined()
  })

  it('leads on from what waits or is served, and from nothing else', () => {
    expect(stepsFrom('PROPOSED')).toEqual(['approve', 'reject', 'withdraw'])
    expect(stepsFrom('ACTIVE')).toEqual(['proposeRemoval'])
    expect(stepsFrom('REMOVAL_PROPOSED')).toEqual(['approveRemoval', 'rejectRemoval'])
    for (const state of ['REJECTED', 'WITHDRAWN', 'REPLACED', 'REMOVED'] as const) {
      expect(stepsFrom(state)).toEqual([])
    }
  })
})

/** The contract itself, so that the table cannot drift from it. */
const proto = readFileSync(
  resolve('../proto/src/main/protobuf/linli/identity/v1/publications.proto'),
  'utf8',
)
const rolesInProto = (method: string): string[] => {
  const roles = /roles: \[([^\]]*)\]/.exec(proto.slice(proto.indexOf(`rpc ${method}(`)))?.[1] ?? ''
  return [...roles.matchAll(/"([^"]+)"/g)].map(([, role]) => role ?? '').sort()
}

describe('the contract', () => {
  const methods: Record<PublicationAction, string> = {
    approve: 'ApprovePublication',
    reject: 'RejectPublication',
    withdraw: 'WithdrawPublication',
    proposeRemoval: 'ProposeRemoval',
    approveRemoval: 'ApproveRemoval',
    rejectRemoval: 'RejectRemoval',
  }
  it.each(publicationActions)('gives %s the same roles', (action) => {
    expect([...publicationRules[action].roles].sort()).toEqual(rolesInProto(methods[action]))
  })

  it('gives the list and the proposal the same', () => {
    expect([...publicationReaders].sort()).toEqual(rolesInProto('ListPublications'))
    expect([...proposers]).toEqual(rolesInProto('ProposePublication'))
  })
})
