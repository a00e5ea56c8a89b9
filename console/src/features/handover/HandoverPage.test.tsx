import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { stage, strike } from '../../testing/stage'
import { handoverRules } from './actions'
import HandoverPage from './HandoverPage'

afterEach(strike)

const answers = {
  '/v1/platforms': {
    platforms: [
      { platform: 'dispatch', condition: 'TROUBLED', counts: [{ state: 'DEAD', count: '1' }] },
      { platform: 'portal', condition: 'PAUSED', pausedBy: '高系统', pausedReason: '对方检修' },
    ],
  },
  '/v1/deliveries:dead': {
    deliveries: [
      {
        id: 'd1',
        platform: 'dispatch',
        subject: '3f2c7c1e-8a5d-4f6b-9c3e-2d1f0a9b8c7d',
        region: '110105017036',
        version: '2',
        attempts: 6,
        state: 'DEAD',
        lastError: 'HTTP 500',
        mayHaveArrived: true,
      },
    ],
  },
  '/v1/deliveries/d1:replay': {},
}
const show = (role: string) =>
  stage(<HandoverPage />, answers, { at: '/handover', roles: [role], region: '110105' })
const patient = { timeout: 4000 }

describe('the hand-over queue', () => {
  it('tells how each platform fares', async () => {
    show('district-officer')
    const platforms = await screen.findAllByTestId('platform')
    expect(platforms.map((one) => one.dataset.condition)).toEqual(['TROUBLED', 'PAUSED'])
    expect(platforms[1]?.textContent).toContain('对方检修')
  })

  it('has its switch for the administrator alone', async () => {
    show('system-admin')
    expect(await screen.findByTestId('platform-pause')).toBeTruthy()
    expect(screen.queryByTestId('deliveries')).toBeNull()
    strike()
    show('district-officer')
    await screen.findAllByTestId('platform')
    expect(screen.queryByTestId('platform-pause')).toBeNull()
  })

  it('tries a dead letter again only with a reason', async () => {
    const asked = show('street-officer')
    expect((await screen.findByTestId('delivery')).textContent).toContain('可能已到达')
    fireEvent.click(screen.getByTestId('delivery-replay'))
    const ok = await screen.findByTestId<HTMLButtonElement>('step-ok', undefined, patient)
    expect(ok.disabled).toBe(true)
    fireEvent.change(screen.getByTestId('settle-reason'), { target: { value: '对方已恢复' } })
    fireEvent.click(ok)
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')).toEqual({
        method: 'POST',
        path: '/v1/deliveries/d1:replay',
        body: { reason: '对方已恢复' },
      }),
    )
  })
})

it.each([
  ['platforms', 'platforms', 'ListPlatforms'],
  ['switch', 'platforms', 'PausePlatform'],
  ['switch', 'platforms', 'ResumePlatform'],
  ['reconcile', 'reconciliations', 'StartReconciliation'],
  ['differences', 'reconciliations', 'ListDifferences'],
  ['deliveries', 'deliveries', 'ListDeadDeliveries'],
  ['settle', 'deliveries', 'ReplayDelivery'],
  ['settle', 'deliveries', 'GiveUpDelivery'],
] as const)('gives %s the roles of %s.proto#%s', (act, file, method) => {
  const proto = readFileSync(
    resolve('../proto/src/main/protobuf/linli/adapters/v1', `${file}.proto`),
    'utf8',
  )
  const roles = /roles: \[([^\]]*)\]/.exec(proto.slice(proto.indexOf(`rpc ${method}(`)))?.[1]
  expect([...handoverRules[act]].sort()).toEqual(
    [...(roles ?? '').matchAll(/"([^"]+)"/g)].map(([, role]) => role).sort(),
  )
})
