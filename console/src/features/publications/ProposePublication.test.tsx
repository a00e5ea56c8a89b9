import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SignedIn } from '../session/session'
import { ProposePublication } from './ProposePublication'
import { DESCRIPTOR_MAX } from './descriptor'

/** `package b; service Bus { rpc Get … { option (google.api.http) = {get: "/v1/x/bus"}; } }` */
const BUS = Uint8Array.from(
  atob('Ci4SAWIyKQoDQnVzEiIKA0dldBICLkEaAi5BIhOC0+STAg0SCy92MS94L2J1cy8x'),
  (char) => char.charCodeAt(0),
)

let sent: Record<string, unknown>[]
let answer: Response
const closed = vi.fn()

beforeEach(() => {
  sent = []
  closed.mockClear()
  answer = new Response('{}', { status: 200 })
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    sent.push(JSON.parse(String(init.body)) as Record<string, unknown>)
    return Promise.resolve(answer)
  })
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SignedIn value={{ authenticated: true, roles: ['system-admin'] }}>
        <ProposePublication onClose={closed} />
      </SignedIn>
    </QueryClientProvider>,
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const type = (testId: string, value: string) =>
  fireEvent.change(screen.getByTestId(testId), { target: { value } })
const choose = (bytes: Uint8Array) => {
  const input = screen.getByTestId('publication-file')
  Object.defineProperty(input, 'files', {
    value: [new File([bytes as BlobPart], 'bus.pb')],
    configurable: true,
  })
  fireEvent.change(input)
}
const ok = () => screen.getByTestId<HTMLButtonElement>('publication-propose-ok')

const fill = async (): Promise<void> => {
  type('publication-name', 'bus')
  type('publication-displayName', '公交到站')
  type('publication-target', 'bus.example.cn:9090')
  choose(BUS)
  await screen.findByText('b.Bus.Get')
  fireEvent.click(screen.getByRole('checkbox', { name: '居民' }))
  type('publication-scopes', 'bus.read，bus.write')
}

describe('a proposal', () => {
  it('can be sent once every method of the file is granted, and says what was typed', async () => {
    expect(ok().disabled).toBe(true)
    await fill()
    expect(ok().disabled).toBe(false)
    fireEvent.click(ok())
    await waitFor(() => expect(closed).toHaveBeenCalled())
    expect(sent[0]).toMatchObject({
      name: 'bus',
      displayName: '公交到站',
      target: 'bus.example.cn:9090',
      descriptorSet: btoa(String.fromCharCode(...BUS)),
      grants: [{ method: 'b.Bus.Get', roles: ['resident'], scopes: ['bus.read', 'bus.write'] }],
      terms: { deadline: '10s', concurrentCallsMax: 100 },
    })
  })

  it('shows every fault the server finds in the descriptor', async () => {
    answer = new Response(
      JSON.stringify({
        reason: 'CONTRACT_BROKEN',
        violations: [
          {
            field: 'descriptorSet',
            description: 'b.Bus.Get: path /v1/y (expected: under /v1/x/bus/)',
          },
          { field: 'descriptorSet', description: 'b.Bus.Put: HTTP method HEAD' },
        ],
      }),
      { status: 400, headers: { 'content-type': 'application/problem+json' } },
    )
    await fill()
    fireEvent.click(ok())
    const said = await screen.findByTestId('problem')
    expect(said.textContent).toContain('描述文件不能用于发布')
    expect(said.querySelectorAll('li')).toHaveLength(2)
    expect(said.textContent).toContain('(expected: under /v1/x/bus/)')
    expect(closed).not.toHaveBeenCalled()
  })

  it('is not sent with a file that tells no method, or is too large', async () => {
    await fill()
    choose(new TextEncoder().encode('syntax = "proto3";'))
    expect((await screen.findByRole('alert')).textContent).toContain('没有带 google.api.http')
    expect(ok().disabled).toBe(true)
    choose(new Uint8Array(DESCRIPTOR_MAX + 1))
    await screen.findByText('文件超过 512 KiB')
  })

  it('is not sent while a method is granted to nobody', async () => {
    await fill()
    fireEvent.click(screen.getByRole('checkbox', { name: '居民' }))
    type('publication-scopes', ' , ')
    expect(ok().disabled).toBe(true)
  })
})
