import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { HotlineTicket } from '../../api/types'
import { stage, strike } from '../../testing/stage'
import { hotlineActs, rateOf } from './actions'
import HotlinePage from './HotlinePage'

afterEach(strike)

const ticket = {
  id: 't1',
  number: '12345-1',
  caseId: 'c1',
  title: '路面塌陷',
  region: '110105017036',
  level: 'L2',
  state: 'DISPATCHED',
  returnUntilTime: '2026-03-01T02:00:00Z',
  round: 1,
  returns: 0,
} as HotlineTicket

const answers = {
  '/v1/hotline/tickets?': { tickets: [ticket] },
  '/v1/hotline/tickets/t1:answer': ticket,
  '/v1/hotline:rates': {
    firstDate: '2026-11-01',
    lastDate: '2026-11-22',
    weights: { response: 20, solution: 40, satisfaction: 40, basicallyCounts: false },
    whole: {
      dispatched: '100',
      excluded: '0',
      contacted: '97',
      responseRate: 9700,
      calledBack: '50',
      solved: '45',
      solutionRate: 9000,
      satisfied: '44',
      satisfactionRate: 8800,
      score: 9060,
    },
  },
}
const show = (role: string) =>
  stage(<HotlinePage />, answers, { at: '/hotline', roles: [role], region: '110105017' })

describe('the hotline', () => {
  it('shows the rates to the digit, with what they are counted from', async () => {
    show('auditor')
    const rates = (await screen.findByTestId('hotline-rates')).textContent
    for (const said of ['97.00%', '90.00%', '88.00%', '90.60%', '97 / 100', '45 / 50'])
      expect(rates).toContain(said)
    expect(rateOf(undefined)).toBe('—')
  })

  it('answers a ticket with what was done', async () => {
    const asked = show('street-officer')
    fireEvent.click(await screen.findByTestId('ticket-answer'))
    fireEvent.change(await screen.findByTestId('step-words', undefined, { timeout: 4000 }), {
      target: { value: '已修复' },
    })
    fireEvent.click(screen.getByTestId('step-ok'))
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'POST')).toEqual({
        method: 'POST',
        path: '/v1/hotline/tickets/t1:answer',
        body: { text: '已修复' },
      }),
    )
  })

  it('offers each role what is its own, when it makes sense', () => {
    expect(hotlineActs(ticket, ['grid-worker'])).toEqual(['contact'])
    expect(hotlineActs(ticket, ['district-officer'])).toContain('callBack')
    expect(hotlineActs({ ...ticket, state: 'RETURNED' }, ['district-officer'])).toEqual([])
    expect(hotlineActs(ticket, ['auditor'])).toEqual([])
  })
})
