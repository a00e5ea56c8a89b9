import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { stage, strike } from '../../testing/stage'
import DutiesPage from './DutiesPage'

afterEach(strike)

const answers = {
  '/v1/duties:vacancies': {
    scopes: [{ region: '110105017036', kind: 'BUILDING', code: 'B2', name: '2号楼' }],
  },
  '/v1/duties': {
    duties: [
      { id: 'd1', region: '110105017036', role: 'GRID_HEAD', personId: 'p', personName: '王网格' },
      { id: 'd2', role: 'LANE_HEAD', personName: '旧人', endTime: '2020-01-01T00:00:00Z' },
    ],
  },
  '/v1/regions': { name: '金杉社区' },
}
const show = (role: string) =>
  stage(<DutiesPage />, answers, { at: '/duties', roles: [role], region: '110105017036' })

describe('the page of duties', () => {
  it('shows what has nobody, and who has what', async () => {
    show('grid-worker')
    expect((await screen.findByTestId('vacancy')).textContent).toContain('2号楼')
    await waitFor(() =>
      expect(screen.getAllByTestId('duty').map((one) => one.dataset.over)).toEqual([
        'false',
        'true',
      ]),
    )
    expect(screen.queryByTestId('appoint')).toBeNull()
    expect(screen.queryByTestId('duty-end')).toBeNull()
  })

  it('lets the community fill a vacancy', async () => {
    const asked = show('community-officer')
    fireEvent.click(await screen.findByTestId('appoint'))
    fireEvent.change(await screen.findByTestId('duty-name'), { target: { value: '李楼长' } })
    fireEvent.change(screen.getByTestId('duty-person'), { target: { value: 'u-9' } })
    fireEvent.click(screen.getByTestId('step-ok'))
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
        region: '110105017036',
        scopeKind: 'BUILDING',
        scopeCode: 'B2',
        role: 'BUILDING_HEAD',
        personId: 'u-9',
        personName: '李楼长',
        deputy: false,
      }),
    )
  })
})
