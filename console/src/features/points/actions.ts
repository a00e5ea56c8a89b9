import type { Rule } from '../../app/permission'
import type { RewardItem, RewardOrder, RewardOrderState } from '../../api/types'

/** rewards.proto#ListOrders, #ListItems: whoever sees any of it. */
export const pointsReaders = [
  'grid-worker',
  'community-officer',
  'street-officer',
  'district-officer',
  'auditor',
] as const

const OFFICES = ['community-officer', 'street-officer'] as const
const TIERS = [...OFFICES, 'district-officer'] as const
const DESKS = [...TIERS, 'auditor'] as const

/** Who sees which part of the page. */
export const pointsParts = {
  // rewards.proto#ListOrders
  orders: pointsReaders,
  // rewards.proto#ListItems
  items: pointsReaders,
  // points.proto#ListEarningRules
  rules: DESKS,
  // rewards.proto#GetPointsPool
  pool: DESKS,
  // points.proto#ListAnomalies
  anomalies: DESKS,
  // timebank.proto#ListSessions
  sessions: DESKS,
} as const

export type PointsPart = keyof typeof pointsParts

export const partsFor = (roles: readonly string[]): PointsPart[] =>
  (Object.keys(pointsParts) as PointsPart[]).filter((part) =>
    pointsParts[part].some((role) => roles.includes(role)),
  )

/** Who may take a step, and from where it makes sense; the server has the table and decides. */
export const orderRules = {
  // rewards.proto#ConfirmOrder
  confirm: { roles: OFFICES, states: ['HELD'] },
  // rewards.proto#FulfilOrder
  fulfil: { roles: ['grid-worker', ...OFFICES], states: ['CONFIRMED'] },
  // rewards.proto#RefundOrder
  refund: { roles: OFFICES, states: ['CONFIRMED'] },
  // rewards.proto#CancelOrder
  cancel: { roles: OFFICES, states: ['HELD'] },
} as const satisfies Record<string, Rule<RewardOrderState>>

export type OrderAct = keyof typeof orderRules

export const orderActs = (
  { state }: Pick<RewardOrder, 'state'>,
  roles: readonly string[],
): OrderAct[] =>
  (Object.keys(orderRules) as OrderAct[]).filter((act) => {
    const rule: Rule<RewardOrderState> = orderRules[act]
    return rule.states.includes(state) && rule.roles.some((role) => roles.includes(role))
  })

export const pointsRules = {
  // rewards.proto#CreateItem, #UpdateItem, #RestockItem
  keepItems: OFFICES,
  // points.proto#SetEarningRule
  setRule: ['street-officer', 'district-officer'],
  // points.proto#DecideAnomaly
  decideAnomaly: TIERS,
  // timebank.proto#DecideSession
  decideSession: OFFICES,
} as const

export const mayPoints = (act: keyof typeof pointsRules, roles: readonly string[]): boolean =>
  pointsRules[act].some((role) => roles.includes(role))

/** After so many wrong codes only a refund is left; rewards.md §2. */
export const WRONG_CODES_MAX = 5

export const PICKUP_CODE = /^[0-9]{8}$/
export const COMMUNITY = /^[0-9]{12}$/

/** Whether a number typed in is a whole one within bounds. */
export const whole = (text: string, least: number, most: number): boolean =>
  /^[0-9]{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most

/** Few are left: a tenth of what was ever put there, or none. */
export const isShort = ({ stock, restocked }: Pick<RewardItem, 'stock' | 'restocked'>): boolean =>
  stock * 10 <= restocked
