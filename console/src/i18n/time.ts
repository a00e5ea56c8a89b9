import type { Language } from './language'

/** Instants are UTC on the wire; people here read Beijing time, wherever their computer stands. */
const ZONE = 'Asia/Shanghai'
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const full = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

const parts = (time: string): Record<string, string> =>
  Object.fromEntries(full.formatToParts(new Date(time)).map(({ type, value }) => [type, value]))

/** `2026-03-01 08:00`; a dash when there is no time. */
export const minuteOf = (time: string | undefined): string => {
  if (!time) return '—'
  const { year, month, day, hour, minute } = parts(time)
  return `${year}-${month}-${day} ${hour}:${minute}`
}

/** With seconds, where one second decides whether a deadline was met. */
export const secondOf = (time: string | undefined): string =>
  time ? `${minuteOf(time)}:${parts(time).second}` : '—'

const units: Record<Language, [day: string, hour: string, minute: string, gap: string]> = {
  'zh-CN': ['天', '小时', '分', ''],
  en: ['d', 'h', 'min', ' '],
}

/** The length between two instants in its two largest units; under one minute counts as one. */
export const spanOf = (milliseconds: number, language: Language): string => {
  const [day, hour, minute, gap] = units[language]
  const length = Math.max(Math.abs(milliseconds), MINUTE)
  const [days, hours, minutes] = [
    Math.floor(length / DAY),
    Math.floor((length % DAY) / HOUR),
    Math.floor((length % HOUR) / MINUTE),
  ]
  const said = days
    ? [`${days} ${day}`, hours ? `${hours} ${hour}` : '']
    : [hours ? `${hours} ${hour}` : '', minutes ? `${minutes} ${minute}` : '']
  return said.filter(Boolean).join(gap || ' ')
}

/** `2026-03-01T08:00` in Beijing, as a field for date and time wants it; empty when there is no time. */
export const localOf = (time: string | undefined): string =>
  time ? minuteOf(time).replace(' ', 'T') : ''

/** What such a field says, as an instant; Beijing has had no summer time since 1991. */
export const beijing = (local: string): string => new Date(`${local}:00+08:00`).toISOString()
