import { describe, expect, it } from 'vitest'
import { contrast, tones } from './tones'

describe('tones', () => {
  it('knows the contrast of black on white and of one colour with itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#1763a6', '#1763a6')).toBe(1)
  })

  it.each(Object.entries(tones))(
    'keeps %s text readable on its tint and on white (R-91)',
    (_, tone) => {
      expect(contrast(tone.color, tone.background)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(tone.color, '#ffffff')).toBeGreaterThanOrEqual(4.5)
    },
  )
})
