import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { caseBlockedBy, caseReaders, caseRules, exporters, type CaseAction } from './actions'
import { deskRules } from './deskActions'

describe('the permission table of cases', () => {
  it('lets the grid worker accept what was filed', () => {
    expect(caseBlockedBy('accept', ['grid-worker'], 'FILED')).toBeUndefined()
  })

  it('names the states when it is too late', () => {
    expect(caseBlockedBy('accept', ['grid-worker'], 'ACCEPTED')).toEqual({
      by: 'state',
      states: ['FILED', 'ASSIGNED'],
    })
  })

  it('names the role first, since waiting does not change it', () => {
    expect(caseBlockedBy('blow', ['grid-worker'], 'FILED')).toEqual({
      by: 'role',
      roles: ['street-officer'],
    })
  })

  it('lets nobody without one of our roles do anything', () => {
    for (const action of Object.keys(caseRules) as CaseAction[]) {
      expect(caseBlockedBy(action, ['offline_access'], 'FILED')?.by).toBe('role')
    }
  })

  it('lets any one of several roles do', () => {
    expect(caseBlockedBy('verify', ['auditor', 'community-officer'], 'RESOLVED')).toBeUndefined()
  })
})

/** The contract itself, so that the table cannot drift from it. */
const rolesInProto = (file: string, method: string): string[] => {
  const proto = readFileSync(
    resolve('../proto/src/main/protobuf/linli/governance/v1', `${file}.proto`),
    'utf8',
  )
  const body = proto.slice(proto.indexOf(`rpc ${method}(`))
  const roles = /roles: \[([^\]]*)\]/.exec(body)?.[1] ?? ''
  return [...roles.matchAll(/"([^"]+)"/g)].map(([, role]) => role ?? '').sort()
}

describe('the contract', () => {
  it.each([
    ['accept', 'cases', 'AcceptCase'],
    ['resolve', 'cases', 'ResolveCase'],
    ['verify', 'cases', 'VerifyCase'],
    ['close', 'cases', 'CloseCase'],
    ['comment', 'cases', 'CommentCase'],
    ['blow', 'whistles', 'BlowWhistle'],
  ] as const)('gives %s the same roles', (action, file, method) => {
    expect([...caseRules[action].roles].sort()).toEqual(rolesInProto(file, method))
  })

  it('gives the lists the same readers', () => {
    expect([...caseReaders].sort()).toEqual(rolesInProto('cases', 'ListCases'))
    expect([...exporters].sort()).toEqual(rolesInProto('exports', 'RequestExport'))
  })

  it.each([
    ['note', 'cases', 'NoteCase'],
    ['priority', 'cases', 'SetCasePriority'],
    ['privacy', 'cases', 'SetCasePrivacy'],
    ['callBack', 'cases', 'RecordCallBack'],
    ['decide', 'cases', 'DecideNeed'],
    ['split', 'cases', 'SplitCase'],
    ['pause', 'deadlines', 'PauseCaseClock'],
    ['resume', 'deadlines', 'ResumeCaseClock'],
    ['attach', 'attachments', 'UploadAttachment'],
    ['candidates', 'cases', 'ListMergeCandidates'],
    ['template', 'cases', 'PutAnswerTemplate'],
  ] as const)('gives %s the same roles', (action, file, method) => {
    expect([...deskRules[action].roles].sort()).toEqual(rolesInProto(file, method))
  })
})
