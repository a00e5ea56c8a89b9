import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { sampleCase } from '../../api/samples'
import { stage, strike } from '../../testing/stage'
import CasesPage from './CasesPage'

afterEach(strike)

const lane = sampleCase({
  id: 'c1',
  state: 'FILED',
  title: '路灯不亮',
  priority: 'URGENT',
  channel: 'HOTLINE',
  clock: { state: 'OVERDUE', dueTime: '2026-03-01T02:00:00Z' },
})
const answers = {
  '/v1/cases:count': {
    total: '9',
    overdue: '2',
    dueSoon: '1',
    dueToday: '3',
    mine: '4',
    unassigned: '5',
    byState: [{ state: 'FILED', count: '6' }],
  },
  '/v1/cases?': { cases: [lane] },
  '/v1/categories': { categories: [{ code: 'ROAD_COLLAPSE', name: '路面塌陷' }] },
  '/v1/regions': { name: '金杉社区' },
}
const show = (at: string, role = 'street-officer') =>
  stage(<CasesPage />, answers, { at, roles: [role], region: '110105017' })
const lists = (asked: { path: string }[]) =>
  asked.map(({ path }) => path).filter((path) => path.startsWith('/v1/cases?'))
const where = () => screen.getByTestId('where').textContent

describe('the inbox', () => {
  it("shows the server's counts, each of them a filter", async () => {
    const asked = show('/cases')
    await waitFor(() => expect(screen.getByTestId('count-overdue').textContent).toBe('2'))
    expect(screen.getByTestId('count-dueToday').textContent).toBe('3')
    expect(screen.getByTestId('count-mine').textContent).toBe('4')
    expect(screen.getByTestId('count-unassigned').textContent).toBe('5')
    fireEvent.click(screen.getByTestId('filter-overdue'))
    expect(where()).toBe('/cases?due=OVERDUE')
    await waitFor(() => expect(lists(asked).at(-1)).toContain('due=OVERDUE'))
    fireEvent.click(screen.getByTestId('filter-unassigned'))
    expect(where()).toBe('/cases?due=OVERDUE&held=NOBODY')
    fireEvent.click(screen.getByTestId('filter-overdue'))
    expect(where()).toBe('/cases?held=NOBODY')
  })

  it('narrows on the server by everything the address says', async () => {
    const asked = show('/cases?state=FILED&category=NOISE&channel=DESK&text=%E8%B7%AF')
    await waitFor(() => expect(lists(asked)).not.toHaveLength(0))
    const query = new URLSearchParams(lists(asked)[0]!.split('?')[1])
    expect(Object.fromEntries(query)).toEqual({
      state: 'FILED',
      category: 'NOISE',
      channel: 'DESK',
      text: '路',
      pageSize: '20',
    })
  })

  it('searches when asked, not while somebody types', async () => {
    const asked = show('/cases')
    const field = screen.getByTestId('inbox-search')
    fireEvent.change(field, { target: { value: ' 路灯 ' } })
    expect(where()).toBe('/cases')
    fireEvent.submit(field.closest('form')!)
    await waitFor(() =>
      expect(lists(asked).some((path) => path.includes(encodeURIComponent('路灯')))).toBe(true),
    )
  })

  it('marks what is urgent and says how it came in', async () => {
    show('/cases')
    expect((await screen.findByTestId('case-priority')).textContent).toBe('紧急')
  })

  it('offers the ledger only to those who may have it', () => {
    show('/cases?kind=NEED')
    expect(screen.getByTestId('export').getAttribute('href')).toBe('/exports')
    strike()
    show('/cases', 'grid-worker')
    expect(screen.queryByTestId('export')).toBeNull()
  })

  it('keeps filters and view in the address', async () => {
    show('/cases?due=TODAY')
    fireEvent.click(screen.getByTestId('view-places'))
    expect(where()).toBe('/cases?due=TODAY&view=places')
    expect(await screen.findByTestId('case-places')).toBeTruthy()
  })
})
