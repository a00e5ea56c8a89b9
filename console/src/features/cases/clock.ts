import type { Clock, ClockState } from '../../api/types'
import type { Tone } from '../../app/tones'

/** Colour by the state of the clock; never the only sign of it. */
export const clockTones: Record<ClockState, Tone> = {
  RUNNING: 'blue',
  DUE_SOON: 'amber',
  OVERDUE: 'red',
  MET: 'green',
  BREACHED: 'plum',
}

export type ClockPhrase =
  | { says: 'left' | 'over'; millis: number }
  | { says: 'early' | 'late'; millis: number }
  | { says: 'nothing' }

/**
 * How far the deadline is: ahead or behind now while the clock runs, else before or after the stop.
 *
 * @param now this computer's time, which may be off; `state` stays the server's word
 */
export const clockPhrase = ({ state, dueTime, stopTime }: Clock, now: number): ClockPhrase => {
  if (!dueTime || !state) return { says: 'nothing' }
  const due = Date.parse(dueTime)
  if (state === 'MET' || state === 'BREACHED') {
    return stopTime
      ? { says: state === 'MET' ? 'early' : 'late', millis: Math.abs(due - Date.parse(stopTime)) }
      : { says: 'nothing' }
  }
  return { says: due < now ? 'over' : 'left', millis: Math.abs(due - now) }
}
