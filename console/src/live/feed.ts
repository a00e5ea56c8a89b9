import type { CaseChange } from '../api/types'

/** `none`: this person's roles have no feed, see `cases.proto#WatchCases`. */
export type FeedState = 'connecting' | 'live' | 'down' | 'none'

const RETRY_FIRST_MILLIS = 1_000
const RETRY_MAX_MILLIS = 30_000

/** What of the browser's `EventSource` is used, so that a test can stand in for it. */
export type Source = Pick<EventSource, 'onopen' | 'onmessage' | 'onerror' | 'readyState' | 'close'>

export interface FeedListener {
  onState: (state: FeedState) => void
  onChange: (change: CaseChange) => void
  /** After a gap: changes may have been missed, so everything shown must be read again. */
  onReopened: () => void
}

/**
 * Follows `/v1/cases:watch`. The browser reconnects by itself after a cut; after a refusal it gives up, so a new
 * source is opened then, waiting 1 s, 2 s … at most 30 s.
 *
 * @returns stops following
 */
export const follow = (open: () => Source, listener: FeedListener): (() => void) => {
  const CLOSED = 2
  let source: Source | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let opened = false
  let stopped = false

  const connect = (): void => {
    listener.onState('connecting')
    const current = open()
    source = current
    current.onopen = () => {
      failures = 0
      listener.onState('live')
      if (opened) listener.onReopened()
      opened = true
    }
    current.onmessage = ({ data }: MessageEvent<string>) => {
      const change = changeIn(data)
      if (change) listener.onChange(change)
    }
    current.onerror = () => {
      if (stopped) return
      listener.onState('down')
      if (current.readyState !== CLOSED) return // the browser is already trying again
      clearTimeout(timer)
      timer = setTimeout(connect, Math.min(RETRY_FIRST_MILLIS * 2 ** failures++, RETRY_MAX_MILLIS))
    }
  }

  connect()
  return () => {
    stopped = true
    clearTimeout(timer)
    source?.close()
  }
}

/** Anything that is not a change (a keep-alive, an error status) is nothing to act on. */
export const changeIn = (data: string): CaseChange | undefined => {
  try {
    const message = JSON.parse(data) as { change?: CaseChange; result?: { change?: CaseChange } }
    const change = message.change ?? message.result?.change
    return change?.caseId ? change : undefined
  } catch {
    return undefined
  }
}
