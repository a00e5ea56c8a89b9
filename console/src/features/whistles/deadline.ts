import type { Tone } from '../../app/tones'

export type Standing = 'onTime' | 'late' | 'missed' | 'waiting' | 'none'

export const standingTones: Record<Standing, Tone> = {
  onTime: 'green',
  late: 'plum',
  missed: 'red',
  waiting: 'blue',
  none: 'grey',
}

const MARKS: Record<string, Standing> = {
  ON_TIME: 'onTime',
  MET: 'onTime',
  LATE: 'late',
  BREACHED: 'late',
}

/**
 * How one deadline stands. The server's mark wins; without one, the step is still owed: waiting, or missed once the
 * last on-time instant is over (that instant itself is on time, R-14).
 */
export const standingOf = (
  due: string | undefined,
  time: string | undefined,
  mark: string | undefined,
  now: number,
): Standing => {
  if (!time) return due ? (now > Date.parse(due) ? 'missed' : 'waiting') : 'none'
  return MARKS[mark ?? ''] ?? 'none'
}
