import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { sampleCase } from '../../api/samples'
import type { Case, Move } from '../../api/types'
import { stage, strike } from '../../testing/stage'
import { DeskActions } from './DeskActions'

afterEach(strike)

const move = (from: Case['state'], action: string, roles: string[]): Move => ({
  from,
  action,
  to: 'ASSIGNED',
  roles,
  guards: [],
})
const moves = [
  move('FILED', 'ASSIGN', ['grid-worker', 'community-officer']),
  move('FILED', 'CANCEL', ['community-officer']),
  move('ASSIGNED', 'DECLINE', ['grid-worker']),
]
const show = (role: string, it: Case) =>
  stage(
    <DeskActions it={it} />,
    {
      '/v1/cases:machine': { moves },
      '/v1/duties': {
        duties: [
          { id: 'd', personId: 'p-1', personName: '王网格', role: 'GRID_HEAD', scopeCode: 'G1' },
          { id: 'e', personId: 'p-2', personName: '旧人', endTime: '2020-01-01T00:00:00Z' },
        ],
      },
      '/v1/cases/c1': it,
    },
    { roles: [role], id: 'me', name: '陈社工', region: it.region },
  )
const filed = sampleCase({ id: 'c1', state: 'FILED', region: '110105017036' })
const patient = { timeout: 4000 }

describe('what else can be done with a case', () => {
  it('is only what role and machine allow', async () => {
    show('grid-worker', filed)
    await screen.findByTestId('desk-assign')
    expect(screen.queryByTestId('desk-cancel')).toBeNull()
    expect(screen.queryByTestId('desk-priority')).toBeNull()
    expect(screen.getByTestId('desk-note')).toBeTruthy()
  })

  it('is nothing for an auditor', async () => {
    const asked = show('auditor', filed)
    await waitFor(() => expect(asked).not.toHaveLength(0))
    expect(screen.queryByTestId('desk-actions')).toBeNull()
  })

  it('assigns to oneself with one choice, or to somebody on duty', async () => {
    const asked = show('community-officer', filed)
    fireEvent.click(await screen.findByTestId('desk-assign'))
    fireEvent.click(await screen.findByTestId('step-ok', undefined, patient))
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')).toEqual({
        method: 'POST',
        path: '/v1/cases/c1:assign',
        body: { assignee: { kind: 'PERSON', id: 'me', name: '陈社工' }, note: '' },
      }),
    )
  })

  it('offers those who have a duty now, not those who had one', async () => {
    show('community-officer', filed)
    fireEvent.click(await screen.findByTestId('desk-assign'))
    fireEvent.click(await screen.findByTestId('assign-PERSON', undefined, patient))
    const list = await screen.findByTestId('assign-to', undefined, patient)
    await waitFor(() => expect(list.textContent).toContain('王网格'))
    expect(list.textContent).not.toContain('旧人')
    expect(screen.getByTestId<HTMLButtonElement>('step-ok').disabled).toBe(true)
    fireEvent.change(list, { target: { value: 'p-1' } })
    expect(screen.getByTestId<HTMLButtonElement>('step-ok').disabled).toBe(false)
  })

  it('does not hand back without a reason', async () => {
    const asked = show('grid-worker', { ...filed, state: 'ASSIGNED' })
    fireEvent.click(await screen.findByTestId('desk-decline'))
    const ok = await screen.findByTestId<HTMLButtonElement>('step-ok', undefined, patient)
    expect(ok.disabled).toBe(true)
    fireEvent.change(screen.getByTestId('step-reason'), { target: { value: ' 不属本网格 ' } })
    fireEvent.click(ok)
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ reason: '不属本网格' }),
    )
  })
})
