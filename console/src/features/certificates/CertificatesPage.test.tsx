import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CertificateState, PartnerCertificate } from '../../api/types'
import { SignedIn } from '../session/session'
import {
  certificateProposers,
  certificateReaders,
  certificateRules,
  pemFault,
  stepsFrom,
} from './actions'
import CertificatesPage from './CertificatesPage'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const THUMBPRINT = 'ab'.repeat(32)
const certificate = (state: CertificateState): PartnerCertificate => ({
  partner: 'city-portal',
  thumbprint: THUMBPRINT,
  label: '机房 A',
  expireTime: '2099-01-01T00:00:00Z',
  state,
  events: [{ kind: 'PROPOSED', person: 'gao', personName: '高工', note: '当面交付' }],
})

interface Sent {
  path: string
  body: Record<string, unknown>
}

const json = (body: unknown): Response =>
  new Response(JSON.stringify(body), {
    status: 200,
    headers: { 'content-type': 'application/json' },
  })

const show = (role: string, state: CertificateState) => {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (init.method === 'POST') {
      sent.push({ path, body: JSON.parse(String(init.body)) })
      return Promise.resolve(json(certificate(state)))
    }
    return Promise.resolve(json({ certificates: [certificate(state)] }))
  })
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      <MemoryRouter initialEntries={['/certificates?partner=city-portal']}>
        <SignedIn value={{ authenticated: true, roles: [role] }}>
          <CertificatesPage />
        </SignedIn>
      </MemoryRouter>
    </QueryClientProvider>,
  )
  return sent
}
const step = (action: string) =>
  screen.findByTestId<HTMLButtonElement>(`certificate-${action}`, undefined, { timeout: 4000 })

describe('the page of partner certificates', () => {
  it('is not shown to others, and says who may see it', () => {
    show('street-officer', 'PROPOSED')
    expect(screen.getByTestId('certificates-no-permission').textContent).toContain('安全管理员')
    expect(screen.queryByTestId('certificate-partner')).toBeNull()
  })

  it('shows who decides what it is about, and lets approve', async () => {
    const sent = show('security-admin', 'PROPOSED')
    await screen.findByText('当面交付')
    expect(screen.getByText(THUMBPRINT)).toBeTruthy()
    fireEvent.click(await step('approve'))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.path).toBe(`/v1/partners/city-portal/certificates/${THUMBPRINT}:approve`)
  })

  it('revokes with a reason only', async () => {
    const sent = show('system-admin', 'ACTIVE')
    expect((await step('revoke')).disabled).toBe(true)
    fireEvent.change(screen.getByTestId('certificate-note'), { target: { value: ' 私钥泄露 ' } })
    fireEvent.click(await step('revoke'))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]?.body).toEqual({ note: '私钥泄露' })
  })

  it('tells the system administrator why approving is not open', async () => {
    show('system-admin', 'PROPOSED')
    const approve = await step('approve')
    expect(approve.disabled).toBe(true)
    const why = document.getElementById(approve.getAttribute('aria-describedby') ?? '')
    expect(why?.textContent).toBe('需安全管理员办理')
  })

  it('leads nowhere from what counts no more', async () => {
    show('security-admin', 'REVOKED')
    await screen.findByTestId('certificate-row')
    expect(screen.queryByTestId('certificate-steps')).toBeNull()
    expect(stepsFrom('WITHDRAWN')).toEqual([])
  })
})

describe('a certificate file', () => {
  const one = '-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n'
  it.each([
    [one, undefined],
    ['', 'none'],
    [one + one, 'many'],
    [`${one}-----BEGIN PRIVATE KEY-----`, 'key'],
    [one + 'x'.repeat(8192), 'long'],
  ])('is refused before it is sent when it cannot be one', (pem, fault) => {
    expect(pemFault(pem)).toBe(fault)
  })
})

/** The contract itself, so that the table cannot drift from it. */
describe('the contract', () => {
  const proto = readFileSync(
    resolve('../proto/src/main/protobuf/linli/identity/v1/partners.proto'),
    'utf8',
  )
  const rolesInProto = (method: string): string[] => {
    const said = /roles: \[([^\]]*)\]/.exec(proto.slice(proto.indexOf(`rpc ${method}(`)))?.[1] ?? ''
    return [...said.matchAll(/"([^"]+)"/g)].map(([, role]) => role ?? '').sort()
  }
  it.each([
    ['ApproveCertificate', certificateRules.approve.roles],
    ['RevokeCertificate', certificateRules.revoke.roles],
    ['ProposeCertificate', certificateProposers],
    ['GetPartnerCertificates', certificateReaders],
  ] as const)('gives %s the same roles', (method, roles) => {
    expect([...roles].sort()).toEqual(rolesInProto(method))
  })
})
