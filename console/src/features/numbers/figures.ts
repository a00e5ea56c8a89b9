import type { Dashboard, Int64, Trend } from '../../api/types'
import { percentOf } from '../../app/charts/scale'

export const number = (value: Int64 | undefined): number => Number(value ?? 0)

/** numbers.proto#GetDashboard */
export const numbersReaders = [
  'grid-worker',
  'community-officer',
  'street-officer',
  'district-officer',
  'auditor',
] as const

/** The region one tier up, as long as it is still within the officer's own. */
export const above = (region: string, own: string): string | undefined => {
  const digits = [6, 9, 12].filter((length) => length < region.length).at(-1)
  return digits && digits >= own.length ? region.slice(0, digits) : undefined
}

export const figures = (it: Dashboard) => {
  const [open, overdue, resolved] = [number(it.open), number(it.overdue), number(it.resolved)]
  return {
    open,
    overdue,
    dueToday: number(it.dueToday),
    filed: number(it.filed),
    resolved,
    onTime: number(it.resolvedOnTime),
    overdueShare: percentOf(overdue, open),
    onTimeShare: percentOf(number(it.resolvedOnTime), resolved),
    medianMillis:
      it.medianMinutesToResolve === undefined
        ? undefined
        : number(it.medianMinutesToResolve) * 60_000,
  }
}

/** Each day with its late ones told apart. */
export const daysOf = (trend: Trend) =>
  (trend.days ?? []).map(({ date, filed, resolved, resolvedOnTime }) => ({
    date,
    filed: number(filed),
    onTime: number(resolvedOnTime),
    late: number(resolved) - number(resolvedOnTime),
  }))
