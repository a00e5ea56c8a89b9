import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { samplePublication } from '../../api/samples'
import type { Publication } from '../../api/types'
import { SignedIn } from '../session/session'
import PublicationsPage from './PublicationsPage'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const BUS = samplePublication({
  id: 'p1',
  name: 'bus',
  displayName: '公交到站',
  target: 'bus.example.cn:9090',
  state: 'PROPOSED',
  grants: [{ method: 'b.Bus.Get', roles: ['resident'], scopes: ['bus.read'] }],
  routes: [{ httpMethod: 'GET', path: '/v1/x/bus/lines/{id}', method: 'b.Bus.Get' }],
  events: [{ kind: 'PROPOSED', person: 'gao', personName: '高工', note: 'from the firm' }],
})

interface Sent {
  path: string
  method: string
  body: Record<string, unknown>
}

const json = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  })

/** A gateway that has `publication` and answers every step with `answer`. */
const show = (role: string, publication: Publication, answer = () => json(200, publication)) => {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (init.method === 'POST') {
      sent.push({ path, method: 'POST', body: JSON.parse(String(init.body)) })
      return Promise.resolve(answer())
    }
    return Promise.resolve(
      json(200, path.includes('?') ? { publications: [publication] } : publication),
    )
  })
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      <SignedIn value={{ authenticated: true, roles: [role] }}>
        <PublicationsPage />
      </SignedIn>
    </QueryClientProvider>,
  )
  return sent
}
const step = (action: string) =>
  screen.findByTestId<HTMLButtonElement>(`publication-${action}`, undefined, { timeout: 4000 })

describe('the page of publications', () => {
  it('is not shown to others, and says who may see it', () => {
    show('street-officer', BUS)
    expect(screen.getByTestId('publications-no-permission').textContent).toContain('安全管理员')
    expect(screen.queryByTestId('publication-propose')).toBeNull()
  })

  it('shows who decides what it is about', async () => {
    show('security-admin', BUS)
    await screen.findByText('GET /v1/x/bus/lines/{id}')
    expect(screen.getByText('resident bus.read')).toBeTruthy()
    expect(screen.getByText('from the firm')).toBeTruthy()
    expect(screen.getByTestId<HTMLButtonElement>('publication-propose').disabled).toBe(true)
  })

  it('lets the security administrator approve, and reject with a reason only', async () => {
    const sent = show('security-admin', BUS)
    expect((await step('reject')).disabled).toBe(true)
    fireEvent.click(await step('approve'))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({ path: '/v1/publications/p1:approve', body: { note: '' } })

    fireEvent.change(screen.getByTestId('publication-note'), { target: { value: ' not ours ' } })
    fireEvent.click(await step('reject'))
    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]).toMatchObject({
      path: '/v1/publications/p1:reject',
      body: { note: 'not ours' },
    })
  })

  it('tells the system administrator why approving is not open', async () => {
    show('system-admin', BUS)
    const approve = await step('approve')
    expect(approve.disabled).toBe(true)
    const why = document.getElementById(approve.getAttribute('aria-describedby') ?? '')
    expect(why?.textContent).toBe('需安全管理员办理')
    expect((await step('withdraw')).disabled).toBe(false)
  })

  it('says in words that a second person is needed', async () => {
    show('security-admin', BUS, () => json(403, { reason: 'SECOND_PERSON_REQUIRED' }))
    fireEvent.click(await step('approve'))
    expect((await screen.findByTestId('problem')).textContent).toContain('须由另一人办理')
  })

  it('offers the removal of what is active, and nothing for what is gone', async () => {
    show('system-admin', { ...BUS, state: 'ACTIVE' })
    expect((await step('proposeRemoval')).disabled).toBe(true)
    cleanup()
    show('system-admin', { ...BUS, state: 'REMOVED' })
    await screen.findByTestId('publication-row')
    expect(screen.queryByTestId('publication-steps')).toBeNull()
  })
})
