import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { stage, strike } from '../../testing/stage'
import NumbersPage from './NumbersPage'

afterEach(strike)

const answers = {
  '/v1/numbers:dashboard': {
    region: '110105017',
    total: '12',
    open: '8',
    dueToday: '1',
    overdue: '2',
    filed: '30',
    resolved: '4',
    resolvedOnTime: '3',
    medianMinutesToResolve: '480',
    byState: [{ state: 'FILED', count: '8' }],
    byCategory: [{ codeSystem: 'linli', category: 'NOISE', open: '8' }],
    openInOtherCategories: '3',
    byRegion: [{ region: '110105017036', open: '5', overdue: '2' }],
  },
  '/v1/numbers:trend': {
    days: [
      { date: '2026-11-21', filed: '2', resolved: '3', resolvedOnTime: '1' },
      { date: '2026-11-22', filed: '4', resolved: '0', resolvedOnTime: '0' },
    ],
  },
  '/v1/categories': { categories: [{ code: 'NOISE', name: '噪音' }] },
  '/v1/regions': { name: '某地' },
}
const show = (role: string) =>
  stage(<NumbersPage />, answers, { at: '/numbers', roles: [role], region: '110105017' })

describe('the dashboard', () => {
  it('shows the figures and leads from each to its cases', async () => {
    show('street-officer')
    expect((await screen.findByTestId('tile-on-time')).textContent).toContain('75%')
    expect(screen.getByTestId('tile-median').textContent).toContain('8 小时')
    expect(screen.getByTestId('tile-overdue').getAttribute('href')).toBe('/cases?due=OVERDUE')
  })

  it('draws each day and says the latest in words', async () => {
    show('auditor')
    const chart = await screen.findByTestId('trend-chart')
    expect(chart.querySelectorAll('circle')).toHaveLength(2)
    expect(chart.querySelector('figcaption')?.textContent).toContain('2026-11-22：新增 4')
  })

  it('names categories and leads down into regions', async () => {
    show('street-officer')
    const categories = await screen.findByTestId('by-category')
    await screen.findByText('噪音')
    expect(categories.textContent).toContain('其他类别')
    const down = screen.getByTestId('by-region').querySelector('a')
    expect(down?.getAttribute('href')).toBe('/numbers?region=110105017036')
  })

  it('is not shown to a department', () => {
    show('department-officer')
    expect(screen.getByTestId('numbers-no-permission')).toBeTruthy()
  })
})
