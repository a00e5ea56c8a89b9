import { describe, expect, it } from 'vitest'
import { Problem } from '../../api/problem'
import { explain } from './advice'
import { useProblemText } from './text'

const zh = useProblemText['zh-CN']
const en = useProblemText.en

describe('a problem', () => {
  it("is said in the words of its reason, without the server's detail", () => {
    const said = explain(
      new Problem(409, { reason: 'WHISTLE_OPEN', detail: 'x', traceId: 't' }),
      zh,
    )
    expect(said).toMatchObject({
      what: '该工单已有同类型的哨未销',
      detail: undefined,
      traceId: undefined,
    })
  })

  it('falls back to its status with detail and trace id when the reason is new', () => {
    const said = explain(
      new Problem(500, { reason: 'BRAND_NEW', detail: 'why', traceId: 't1' }),
      en,
    )
    expect(said).toMatchObject({ what: en.broken.what, detail: 'why', traceId: 't1' })
  })

  it.each([
    [0, 'silent'],
    [400, 'invalid'],
    [401, 'signedOut'],
    [403, 'denied'],
    [404, 'missing'],
    [409, 'conflict'],
    [429, 'tooMany'],
    [503, 'broken'],
  ] as const)('of status %d is explained', (status, key) => {
    expect(explain(new Problem(status), zh)).toMatchObject(zh[key])
  })

  it('lists at most ten violations by field', () => {
    const violations = Array.from({ length: 30 }, (_, at) => ({
      field: `f${at}`,
      description: 'too long',
    }))
    const said = explain(new Problem(400, { violations }), en).violations
    expect(said).toHaveLength(10)
    expect(said[0]).toBe('f0: too long')
  })

  it('is made of any other error too', () => {
    expect(explain(new TypeError('bug'), zh).what).toBe(zh.broken.what)
  })
})

it('has every reason in both languages', () => {
  expect(Object.keys(en.reasons).sort()).toEqual(Object.keys(zh.reasons).sort())
})
