import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { stage, strike } from '../../testing/stage'
import { disputeActs, disputeRules } from './actions'
import DisputePage from './DisputePage'
import DisputesPage from './DisputesPage'

afterEach(strike)

const dispute = {
  id: 'x1',
  region: '110105017036',
  type: 'DAMAGE',
  level: 2,
  title: '楼上漏水',
  state: 'FOLLOW_UP',
  light: 'RED',
  parties: [
    { number: 1, name: '张**', phone: '138****0000', part: '楼上住户', confirmed: true },
    { number: 2, name: '李**', phone: '', part: '楼下住户', confirmed: false },
  ],
}
const answers = {
  '/v1/disputes:count': { total: '5', open: '4', overdue: '1', byState: [] },
  '/v1/disputes?': { disputes: [dispute] },
  '/v1/disputes/x1': dispute,
  '/v1/disputes/x1/events': { events: [{ seq: '1', type: 'LISTED', actor: '陈社工' }] },
  '/v1/regions': { name: '金杉社区' },
}

describe('the list of disputes', () => {
  it('starts with those not struck, and narrows by count', async () => {
    const asked = stage(<DisputesPage />, answers, { roles: ['grid-worker'], region: '1101' })
    await screen.findByText('楼上漏水')
    expect(asked.some(({ path }) => path.includes('open=true'))).toBe(true)
    fireEvent.click(screen.getByTestId('disputes-overdue'))
    await waitFor(() => expect(asked.at(-1)?.path).toContain('overdue=true'))
  })
})

describe('a dispute', () => {
  it('is struck with evidence and who confirmed it', async () => {
    const asked = stage(<DisputePage />, answers, {
      at: '/disputes/x1',
      path: '/disputes/:disputeId',
      roles: ['street-officer'],
    })
    fireEvent.click(await screen.findByTestId('dispute-strike'))
    fireEvent.change(await screen.findByTestId('dispute-evidence'), { target: { value: 'A-7' } })
    fireEvent.click(screen.getByLabelText('当事人 2'))
    fireEvent.click(screen.getByTestId('step-ok'))
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')).toEqual({
        method: 'POST',
        path: '/v1/disputes/x1:strike',
        body: {
          note: '',
          evidence: [{ kind: 'VISIT_RECORD', reference: 'A-7' }],
          confirmedBy: [2],
        },
      }),
    )
  })

  it('offers nothing to an auditor', () => {
    expect(disputeActs(dispute as never, ['auditor'])).toEqual([])
  })
})

it.each([
  ['assign', 'AssignDispute'],
  ['mediate', 'RecordMediation'],
  ['agree', 'RecordAgreement'],
  ['followUp', 'FollowUpDispute'],
  ['strike', 'StrikeDispute'],
  ['return', 'ReturnDispute'],
  ['escalate', 'EscalateDispute'],
  ['reopen', 'ReopenDispute'],
] as const)('gives %s the roles of disputes.proto#%s', (act, method) => {
  const proto = readFileSync(
    resolve('../proto/src/main/protobuf/linli/governance/v1/disputes.proto'),
    'utf8',
  )
  const roles = /roles: \[([^\]]*)\]/.exec(proto.slice(proto.indexOf(`rpc ${method}(`)))?.[1]
  expect([...disputeRules[act].roles].sort()).toEqual(
    [...(roles ?? '').matchAll(/"([^"]+)"/g)].map(([, role]) => role).sort(),
  )
})
