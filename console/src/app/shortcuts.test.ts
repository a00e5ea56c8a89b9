import { describe, expect, it } from 'vitest'
import { actOf, isTyping } from './shortcuts'

const district = ['district-officer']

describe('a key', () => {
  it('leads to a page after g, where the role has it', () => {
    expect(actOf('g', false, district)).toEqual({ do: 'await' })
    expect(actOf('n', true, district)).toEqual({ do: 'go', path: '/numbers' })
    expect(actOf('n', true, ['department-officer'])).toBeUndefined()
  })

  it('moves along the rows and into the search', () => {
    expect(actOf('j', false, district)).toEqual({ do: 'move', by: 1 })
    expect(actOf('k', false, district)).toEqual({ do: 'move', by: -1 })
    expect(actOf('/', false, district)).toEqual({ do: 'focus', selector: '#inbox-search' })
  })

  it('is a letter while somebody writes', () => {
    const field = document.createElement('textarea')
    const tick = document.createElement('input')
    tick.type = 'checkbox'
    expect(isTyping(field)).toBe(true)
    expect(isTyping(tick)).toBe(false)
    expect(isTyping(document.body)).toBe(false)
  })
})
