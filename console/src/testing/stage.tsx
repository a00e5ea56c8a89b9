import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { vi } from 'vitest'
import type { Session } from '../api/types'
import { SignedIn } from '../features/session/session'

/** What was asked of the stand-in for the gateway. */
export interface Asked {
  method: string
  path: string
  body: Record<string, unknown>
}

/** Answers by the beginning of the path, the longest that fits; anything else is not found. */
export type Answers = Record<string, unknown>

const Where = () => {
  const { pathname, search } = useLocation()
  return <output data-testid="where">{pathname + search}</output>
}

/** Shows a page of the console to somebody, over answers that a test gives. */
export const stage = (
  page: ReactNode,
  answers: Answers,
  { at = '/', path = '*', ...session }: Partial<Session> & { at?: string; path?: string } = {},
): Asked[] => {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', (to: string, init: RequestInit) => {
    const body = typeof init.body === 'string' ? init.body : '{}'
    asked.push({ method: init.method ?? 'GET', path: to, body: JSON.parse(body) })
    const fits = Object.keys(answers)
      .filter((start) => to.startsWith(start))
      .sort((a, b) => b.length - a.length)[0]
    return Promise.resolve(
      new Response(JSON.stringify(fits === undefined ? {} : answers[fits]), {
        status: fits === undefined ? 404 : 200,
        headers: { 'content-type': 'application/json' },
      }),
    )
  })
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      <SignedIn value={{ authenticated: true, ...session }}>
        <MemoryRouter initialEntries={[at]}>
          <Where />
          <Routes>
            <Route path={path} element={page} />
            <Route path="*" element={null} />
          </Routes>
        </MemoryRouter>
      </SignedIn>
    </QueryClientProvider>,
  )
  return asked
}

/** After each test. */
export const strike = (): void => {
  cleanup()
  vi.unstubAllGlobals()
}
