import { describe, expect, it } from 'vitest'
import { sampleDepartment, sampleWhistle } from '../../api/samples'
import type { DepartmentState, Session } from '../../api/types'
import { decisionsFor } from './actions'

const as = (role: string, org = ''): Session => ({ authenticated: true, roles: [role], org })
const blown = sampleWhistle({ id: 'w', state: 'BLOWN' })
const called = (state: DepartmentState, more = {}) =>
  sampleDepartment({ org: '110105-CGW', state, ...more })

describe('what is decided on a department', () => {
  it('is, of a refusal, the street, and the district once the whistle was raised', () => {
    const refused = called('REFUSED')
    expect(decisionsFor(blown, refused, as('street-officer'))).toEqual(['judge'])
    const raised = { ...blown, raiseTime: '2026-03-01T02:00:00Z' }
    expect(decisionsFor(raised, refused, as('street-officer'))).toEqual([])
    expect(decisionsFor(raised, refused, as('district-officer'))).toEqual(['judge'])
  })

  it('is, of a suspension, the district, and only when it was asked for', () => {
    const asks = called('ACKED', { suspension: { askTime: '2026-03-01T02:00:00Z', reason: '雨' } })
    expect(decisionsFor(blown, called('ACKED'), as('district-officer'))).toEqual([])
    expect(decisionsFor(blown, asks, as('district-officer'))).toEqual(['decideSuspension'])
    expect(decisionsFor(blown, called('SUSPENDED'), as('street-officer'))).toEqual([
      'endSuspension',
    ])
  })

  it('leaves promise and request to the department itself', () => {
    const own = as('department-officer', '110105-CGW')
    expect(decisionsFor(blown, called('ACKED'), own)).toEqual(['promise', 'askSuspension'])
    expect(decisionsFor(blown, called('ACKED'), as('department-officer', 'BJ-PSJT'))).toEqual([])
  })

  it('is nothing once the whistle is closed', () => {
    const closed = sampleWhistle({ id: 'w', state: 'CLOSED' })
    expect(decisionsFor(closed, called('REFUSED'), as('street-officer'))).toEqual([])
  })
})
