import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeIn, follow, type FeedListener, type FeedState, type Source } from './feed'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Sources that the test opens, feeds and breaks by hand. */
const feed = () => {
  const sources: (Source & { readyState: number })[] = []
  const states: FeedState[] = []
  const changed: string[] = []
  let reopened = 0
  const listener: FeedListener = {
    onState: (state) => states.push(state),
    onChange: ({ caseId }) => changed.push(caseId),
    onReopened: () => reopened++,
  }
  const open = (): Source => {
    const source = { onopen: null, onmessage: null, onerror: null, readyState: 0, close: () => {} }
    sources.push(source)
    return source
  }
  const stop = follow(open, listener)
  const last = () => sources.at(-1) as EventSource & { readyState: number }
  return {
    states,
    changed,
    stop,
    opened: () => sources.length,
    reopened: () => reopened,
    connect: () => last().onopen?.(new Event('open')),
    say: (data: string) => last().onmessage?.(new MessageEvent('message', { data })),
    fail: (readyState: number) => {
      last().readyState = readyState
      last().onerror?.(new Event('error'))
    },
  }
}

describe('the live feed', () => {
  it('tells of each change', () => {
    const { connect, say, changed, states } = feed()
    connect()
    say('{"change":{"caseId":"c1","state":"FILED"}}')
    expect(changed).toEqual(['c1'])
    expect(states).toEqual(['connecting', 'live'])
  })

  it('leaves a cut to the browser, and asks for everything anew afterwards', () => {
    const { connect, fail, opened, reopened } = feed()
    connect()
    fail(0)
    vi.advanceTimersByTime(60_000)
    connect()
    expect([opened(), reopened()]).toEqual([1, 1])
  })

  it('opens a new source after a refusal, waiting longer each time but at most 30 s', () => {
    const { fail, opened } = feed()
    for (const wait of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      const before = opened()
      fail(2)
      vi.advanceTimersByTime(wait - 1)
      expect(opened()).toBe(before)
      vi.advanceTimersByTime(1)
      expect(opened()).toBe(before + 1)
    }
  })

  it('opens nothing once stopped', () => {
    const { fail, stop, opened } = feed()
    fail(2)
    stop()
    vi.advanceTimersByTime(60_000)
    expect(opened()).toBe(1)
  })
})

it.each(['', 'nonsense', '{}', '{"code":14}', '{"change":{}}'])(
  'takes %j for no change',
  (data) => {
    expect(changeIn(data)).toBeUndefined()
  },
)
