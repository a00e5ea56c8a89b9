import { expect, it } from 'vitest'
import { percentOf, roundAbove, ticks } from './scale'

it.each([
  [0, 4],
  [4, 4],
  [5, 5],
  [11, 12],
  [13, 16],
  [99, 100],
  [101, 120],
  [4100, 5000],
])('ends a scale for %d at %d', (most, top) => {
  expect(roundAbove(most)).toBe(top)
})

it('has even steps from nought', () => {
  expect(ticks(16, 4)).toEqual([0, 4, 8, 12, 16])
})

it('says no share of nothing', () => {
  expect(percentOf(0, 0)).toBeUndefined()
  expect(percentOf(2, 3)).toBe(67)
})
