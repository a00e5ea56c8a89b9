import { describe, expect, it } from 'vitest'
import { above, daysOf, figures } from './figures'

describe('a dashboard', () => {
  const board = {
    region: 'r',
    total: '9',
    open: '8',
    overdue: '2',
    resolved: '3',
    resolvedOnTime: '2',
  }

  it('has its shares in whole percent', () => {
    const said = figures({ ...board, medianMinutesToResolve: '90' } as never)
    expect([said.overdueShare, said.onTimeShare, said.medianMillis]).toEqual([25, 67, 5_400_000])
  })

  it('claims no share and no median of nothing', () => {
    const said = figures({ region: 'r', open: '0', resolved: '0' } as never)
    expect([said.overdueShare, said.onTimeShare, said.medianMillis]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

it('tells late ones apart day by day', () => {
  const days = [{ date: '2026-11-22', filed: '4', resolved: '3', resolvedOnTime: '1' }]
  expect(daysOf({ region: '', days } as never)).toEqual([
    { date: '2026-11-22', filed: 4, onTime: 1, late: 2 },
  ])
})

it('leads upwards no further than the own region', () => {
  expect(above('110105017036', '110105')).toBe('110105017')
  expect(above('110105017', '110105')).toBe('110105')
  expect(above('110105', '110105')).toBeUndefined()
  expect(above('110105017036', '110105017036')).toBeUndefined()
})
