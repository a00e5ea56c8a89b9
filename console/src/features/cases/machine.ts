import { useQuery } from '@tanstack/react-query'
import { desk } from '../../api/desk'
import type { CaseMachine, CaseState } from '../../api/types'
import type { Blocked } from '../../app/permission'
import { useSession } from '../session/session'
import { caseBlockedBy, caseRules, type CaseAction } from './actions'

/** Steps of the machine by the words the API has for them. */
const words = {
  accept: 'ACCEPT',
  blow: 'WHISTLE',
  resolve: 'RESOLVE',
  verify: 'VERIFY',
  close: 'CLOSE',
  assign: 'ASSIGN',
  reassign: 'REASSIGN',
  decline: 'DECLINE',
  rework: 'REWORK',
  reopen: 'REOPEN',
  cancel: 'CANCEL',
  merge: 'MERGE',
  unmerge: 'UNMERGE',
} as const

export type Step = keyof typeof words

/** Never a person's. */
const NOBODYS = ['partner', 'timer']

/** Why a step is not open by the machine in force, which a district may have changed. */
export const stepBlockedBy = (
  machine: CaseMachine,
  step: Step,
  roles: readonly string[],
  state: CaseState,
): Blocked<CaseState> | undefined => {
  const moves = (machine.moves ?? []).filter(({ action }) => action === words[step])
  const mine = moves.filter((move) => move.roles?.some((role) => roles.includes(role)))
  if (!mine.length) {
    const able = new Set(moves.flatMap((move) => move.roles ?? []))
    return { by: 'role', roles: [...able].filter((role) => !NOBODYS.includes(role)) }
  }
  if (mine.some(({ from }) => from === state)) return undefined
  return { by: 'state', states: [...new Set(mine.flatMap(({ from }) => from ?? []))] }
}

/** The rule for the person at the screen; until the machine is known, that of the shipped one. */
export const useSteps = () => {
  const { roles = [] } = useSession()
  const { data: machine } = useQuery({
    queryKey: ['machine'],
    queryFn: desk.machine,
    staleTime: Infinity,
  })
  return (step: Step | 'comment', state: CaseState): Blocked<CaseState> | undefined => {
    if (machine?.moves?.length && step !== 'comment')
      return stepBlockedBy(machine, step, roles, state)
    return step in caseRules
      ? caseBlockedBy(step as CaseAction, roles, state)
      : { by: 'role', roles: [] }
  }
}
