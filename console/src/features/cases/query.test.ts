import { describe, expect, it } from 'vitest'
import { isNarrow, paramsOf, queryOf, toggled } from './query'

const read = (address: string) => queryOf(new URLSearchParams(address))

describe('the filter of the inbox', () => {
  it('comes from the address and goes back into it', () => {
    const address = 'state=FILED&category=ROAD_COLLAPSE&channel=HOTLINE&due=TODAY&held=MINE'
    expect(new URLSearchParams(paramsOf(read(address))).toString()).toBe(address)
  })

  it('leaves out what the address cannot mean', () => {
    expect(isNarrow(read('state=NONE&channel=x&due=never&category=a%20b&region=12&text=%20'))).toBe(
      false,
    )
  })

  it('holds no longer text than the server takes', () => {
    expect(read(`text=${'路'.repeat(41)}`).text).toHaveLength(40)
  })

  it('is taken away by choosing the same again, and leaves the rest', () => {
    const query = read('state=FILED&held=MINE')
    expect(paramsOf(toggled(query, { held: 'MINE' }))).toEqual({ state: 'FILED' })
    expect(paramsOf(toggled(query, { held: 'NOBODY' }))).toEqual({ state: 'FILED', held: 'NOBODY' })
  })
})
