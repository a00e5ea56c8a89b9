/** Who may take a step and from which states; the server decides, this only spares a pointless click. */
export interface Rule<State extends string> {
  roles: readonly string[]
  states: readonly State[]
}

export type Blocked<State extends string> =
  { by: 'role'; roles: readonly string[] } | { by: 'state'; states: readonly State[] }

/** Why a step is not open; a role that does not fit is named first, as waiting will not change it. */
export const blockedBy = <State extends string>(
  rule: Rule<State>,
  roles: readonly string[],
  state: State,
): Blocked<State> | undefined => {
  if (!rule.roles.some((role) => roles.includes(role))) return { by: 'role', roles: rule.roles }
  if (!rule.states.includes(state)) return { by: 'state', states: rule.states }
  return undefined
}
