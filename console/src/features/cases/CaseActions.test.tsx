import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sampleCase } from '../../api/samples'
import type { CaseState } from '../../api/types'
import { SignedIn } from '../session/session'
import { CaseActions } from './CaseActions'

beforeEach(() => vi.stubGlobal('fetch', () => Promise.reject(new Error('no gateway here'))))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = (role: string, state: CaseState) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SignedIn value={{ authenticated: true, roles: [role] }}>
        <CaseActions it={sampleCase({ id: 'c1', state })} />
      </SignedIn>
    </QueryClientProvider>,
  )
const button = (action: string) => screen.getByTestId<HTMLButtonElement>(`action-${action}`)

describe('the steps of a case', () => {
  it('are all there, and open where role and state fit', () => {
    show('street-officer', 'ACCEPTED')
    expect(button('blow').disabled).toBe(false)
    expect(button('resolve').disabled).toBe(false)
    expect(button('verify').disabled).toBe(true)
  })

  it('say why they are not open, tied to the button for screen readers', () => {
    show('grid-worker', 'FILED')
    const reason = screen.getByTestId('action-blow-reason')
    expect(reason.textContent).toBe('需街道干部办理')
    expect(button('blow').getAttribute('aria-describedby')).toBe(reason.id)
    expect(screen.getByTestId('action-verify-reason').textContent).toBe('仅限“已办结”状态')
  })
})
