import { useSessionText } from '../features/session/text'
import type { Blocked } from './permission'
import { useShared } from './text'

/** A block in words; nothing when the step is open. */
export const useWhyNot = <State extends string>(stateNames: Record<State, string>) => {
  const t = useShared()
  const roleNames: Record<string, string> = useSessionText().roles
  return (blocked: Blocked<State> | undefined): string | undefined => {
    if (!blocked) return undefined
    return blocked.by === 'role'
      ? t.needsRole(blocked.roles.map((role) => roleNames[role] ?? role).join(t.or))
      : t.needsState(blocked.states.map((state) => stateNames[state]).join(t.or))
  }
}
