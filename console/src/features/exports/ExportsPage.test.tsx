import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { stage, strike } from '../../testing/stage'
import ExportsPage from './ExportsPage'

afterEach(strike)

const one = {
  id: 'e1',
  region: '110105017',
  ledger: 'DISPUTES',
  state: 'REQUESTED',
  lines: '31',
  applicant: '刘街办',
  purpose: '月度例会',
  downloads: 0,
}
const show = (name: string) =>
  stage(
    <ExportsPage />,
    { '/v1/exports?': { exports: [one] }, '/v1/exports/e1:approve': one },
    { roles: ['street-officer'], name, region: '110105017' },
  )

it('lets a second person approve, and not whoever asked', async () => {
  show('刘街办')
  await screen.findByTestId('ledger-export')
  expect(screen.queryByTestId('export-approve')).toBeNull()
  strike()
  const asked = show('孙街办')
  fireEvent.click(await screen.findByTestId('export-approve'))
  fireEvent.click(await screen.findByTestId('step-ok'))
  await waitFor(() =>
    expect(asked.find(({ method }) => method === 'POST')?.path).toBe('/v1/exports/e1:approve'),
  )
})
