import { expect, it } from 'vitest'
import type { ClockState } from '../../api/types'
import { clockPhrase, clockTones } from './clock'

const DUE = '2026-03-01T02:00:00Z'
const due = Date.parse(DUE)

it.each([
  ['RUNNING', 'blue'],
  ['DUE_SOON', 'amber'],
  ['OVERDUE', 'red'],
  ['MET', 'green'],
  ['BREACHED', 'plum'],
] as [ClockState, string][])('shows %s in %s', (state, tone) => {
  expect(clockTones[state]).toBe(tone)
})

it('gives every state of the clock a colour of its own', () => {
  expect(new Set(Object.values(clockTones)).size).toBe(Object.keys(clockTones).length)
})

it('counts down to the deadline and up after it', () => {
  expect(clockPhrase({ state: 'RUNNING', dueTime: DUE }, due - 60_000)).toEqual({
    says: 'left',
    millis: 60_000,
  })
  expect(clockPhrase({ state: 'OVERDUE', dueTime: DUE }, due + 1)).toEqual({
    says: 'over',
    millis: 1,
  })
})

it('holds the last instant to be on time', () => {
  expect(clockPhrase({ state: 'DUE_SOON', dueTime: DUE }, due)).toEqual({ says: 'left', millis: 0 })
})

it('stops with the case, whatever the time now', () => {
  const stopTime = '2026-03-01T01:00:00Z'
  expect(clockPhrase({ state: 'MET', dueTime: DUE, stopTime }, due + 9e9)).toEqual({
    says: 'early',
    millis: 3_600_000,
  })
})

it('says nothing about a clock that is not there', () => {
  expect(clockPhrase({}, due)).toEqual({ says: 'nothing' })
})
