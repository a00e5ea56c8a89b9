import { describe, expect, it } from 'vitest'
import { sampleDepartment, sampleWhistle } from '../../api/samples'
import type { Session } from '../../api/types'
import { closeBlockedBy, departmentBlockedBy, isOwn } from './actions'
import { standingOf } from './deadline'
import { orgIn } from './departments'

const street: Session = { authenticated: true, roles: ['street-officer'], region: '110105017' }
const done = sampleWhistle({ id: 'w', caseId: 'c', state: 'DEPT_DONE', street: '110105017' })

describe('closing a whistle', () => {
  it('is for the street that blew it, once every department is done', () => {
    expect(closeBlockedBy(done, street)).toBeUndefined()
    expect(closeBlockedBy({ ...done, state: 'BLOWN' }, street)).toEqual({
      by: 'state',
      states: ['DEPT_DONE'],
    })
  })

  it('is not for another street, nor for a department (R-13)', () => {
    expect(closeBlockedBy(done, { ...street, region: '110105018' })?.by).toBe('street')
    expect(closeBlockedBy(done, { ...street, roles: ['department-officer'] })?.by).toBe('role')
  })
})

describe('a department officer', () => {
  const officer: Session = { authenticated: true, roles: ['department-officer'], org: '110105-CGW' }

  it('acts for the own department only', () => {
    expect(isOwn(sampleDepartment({ org: '110105-CGW' }), officer)).toBe(true)
    expect(isOwn(sampleDepartment({ org: 'BJ-PSJT' }), officer)).toBe(false)
    expect(
      isOwn(sampleDepartment({ org: '110105-CGW' }), { ...officer, roles: ['street-officer'] }),
    ).toBe(false)
  })

  it('cannot refuse what is done', () => {
    expect(
      departmentBlockedBy('refuse', sampleDepartment({ org: 'x', state: 'DONE' }), officer)?.by,
    ).toBe('state')
    expect(
      departmentBlockedBy('acknowledge', sampleDepartment({ org: 'x', state: 'CALLED' }), officer),
    ).toBeUndefined()
  })
})

describe('a deadline', () => {
  const DUE = '2026-03-01T02:30:00Z'
  const due = Date.parse(DUE)

  it('is still awaited in its last instant and missed one later (R-14)', () => {
    expect(standingOf(DUE, undefined, undefined, due)).toBe('waiting')
    expect(standingOf(DUE, undefined, undefined, due + 1)).toBe('missed')
  })

  it('stands as the server marked it', () => {
    expect(standingOf(DUE, DUE, 'ON_TIME', due + 9e9)).toBe('onTime')
    expect(standingOf(DUE, '2026-03-01T02:30:01Z', 'LATE', due)).toBe('late')
  })
})

describe('a department code typed by hand', () => {
  it('is put in the form the server takes', () => {
    expect(orgIn(' 110105-fire ')).toBe('110105-FIRE')
  })

  it.each(['', 'x', '消防', 'A B', 'A'.repeat(33)])('is refused as %j', (typed) => {
    expect(orgIn(typed)).toBeUndefined()
  })
})
