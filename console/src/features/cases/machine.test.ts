import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CaseMachine, CaseState, Move } from '../../api/types'
import { caseBlockedBy, caseSteps } from './actions'
import { stepBlockedBy } from './machine'
import { STATES } from './query'

/** The machine as it is shipped, out of the migration that ships it. */
const shipped = (): CaseMachine => {
  const sql = readFileSync(
    resolve('../citizen-services/src/main/resources/db/governance/V5__case_machine.sql'),
    'utf8',
  )
  const row = /\('([A-Z_]+)',\s+'([A-Z_]+)',\s+'([A-Z_]+)',\s+\d, '\{([^}]*)\}',\s+'\{([^}]*)\}'\)/g
  const moves = [...sql.matchAll(row)].map(([, from, action, to, roles, guards]): Move => ({
    from: from as CaseState,
    action: action!,
    to: to as CaseState,
    roles: roles!.split(','),
    guards: guards!.split(',').filter(Boolean),
  }))
  return { moves, terminal: ['CLOSED', 'CANCELLED', 'DUPLICATE'] }
}
const machine = shipped()

describe('the machine in force', () => {
  it('opens a step where state and role fit', () => {
    expect(stepBlockedBy(machine, 'reassign', ['community-officer'], 'ASSIGNED')).toBeUndefined()
    expect(stepBlockedBy(machine, 'decline', ['grid-worker'], 'ASSIGNED')).toBeUndefined()
  })

  it('names the people who may, and no machinery among them', () => {
    expect(stepBlockedBy(machine, 'reopen', ['grid-worker'], 'CLOSED')).toEqual({
      by: 'role',
      roles: ['community-officer', 'street-officer'],
    })
  })

  it('names the states a step starts from', () => {
    expect(stepBlockedBy(machine, 'rework', ['grid-worker'], 'FILED')).toEqual({
      by: 'state',
      states: ['RESOLVED', 'VERIFIED'],
    })
  })

  it('is, as shipped, what the console goes by until it has asked', () => {
    for (const role of ['grid-worker', 'community-officer', 'street-officer', 'auditor'])
      for (const state of STATES)
        for (const step of caseSteps)
          expect(
            [role, state, step, caseBlockedBy(step, [role], state) === undefined],
            'as shipped',
          ).toEqual([role, state, step, stepBlockedBy(machine, step, [role], state) === undefined])
  })
})
