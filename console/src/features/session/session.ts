import { useQuery } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { api } from '../../api/endpoints'
import type { Session } from '../../api/types'
import type { Role } from './text'

export const useSessionQuery = () =>
  useQuery({
    queryKey: ['session'],
    queryFn: api.session,
    staleTime: 60_000,
    refetchOnWindowFocus: 'always',
  })

export const SignedIn = createContext<Session>({ authenticated: false })

/** The person at the screen; only inside signed-in pages. */
export const useSession = (): Session => use(SignedIn)

/** Keycloak adds technical roles of its own; only ours have a name to show. */
export const rolesOf = (session: Session, known: Record<Role, string>): Role[] =>
  (session.roles ?? []).filter((role): role is Role => role in known)

/** Leaves the page: the gateway sends the browser to the identity provider and back to `returnTo`. */
export const logIn = (): void => {
  const returnTo = window.location.pathname + window.location.search
  window.location.assign(`/login?returnTo=${encodeURIComponent(returnTo)}`)
}

/** Ends the session everywhere, then follows the identity provider's own log-out page. */
export const logOut = async (): Promise<void> => {
  const { redirect } = await api.logout()
  window.location.assign(redirect ?? '/')
}

/** Where somebody's day starts. */
export const homeOf = ({ roles = [] }: Session): string => {
  if (roles.includes('department-officer')) return '/whistles'
  if (roles.includes('property-staff')) return '/repairs'
  if (roles.some((role) => role === 'system-admin' || role === 'security-admin'))
    return '/publications'
  return '/cases'
}
