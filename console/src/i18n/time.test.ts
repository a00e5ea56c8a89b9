import { expect, it } from 'vitest'
import { beijing, localOf, minuteOf, secondOf, spanOf } from './time'

const MINUTE = 60_000

it('shows Beijing time whatever zone the computer is in', () => {
  expect(new Date(0).getTimezoneOffset()).not.toBe(-480)
  expect(minuteOf('2026-03-01T16:30:00Z')).toBe('2026-03-02 00:30')
  expect(secondOf('2026-03-01T02:30:01+00:00')).toBe('2026-03-01 10:30:01')
})

it('shows a dash for a time that is not there', () => {
  expect(minuteOf(undefined)).toBe('—')
})

it.each([
  [30_000, '1 分', '1 min'],
  [90 * MINUTE, '1 小时 30 分', '1 h 30 min'],
  [120 * MINUTE, '2 小时', '2 h'],
  [25 * 60 * MINUTE, '1 天 1 小时', '1 d 1 h'],
])('says %d ms in its two largest units', (millis, zh, en) => {
  expect(spanOf(millis, 'zh-CN')).toBe(zh)
  expect(spanOf(-millis, 'en')).toBe(en)
})

it('takes a time typed in Beijing for the instant it is', () => {
  expect(beijing('2026-03-02T00:30')).toBe('2026-03-01T16:30:00.000Z')
  expect(beijing(localOf('2026-03-01T16:30:00Z'))).toBe('2026-03-01T16:30:00.000Z')
})
