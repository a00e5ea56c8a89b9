import { client } from './client'
import { PAGE_SIZE } from './endpoints'
import { at, id, type Paged } from './path'
import type {
  EarningRule,
  EarningRuleCall,
  PointsAnomaly,
  PointsPool,
  RewardItem,
  RewardOrder,
  RewardOrderState,
  RewardTerms,
  TimeSession,
  TimeSessionState,
} from './types'

const pageSize = PAGE_SIZE

const orderStep = (orderId: string, step: string, body: unknown) =>
  client.post<RewardOrder>(`/v1/rewards/orders/${id(orderId)}:${step}`, body)

/** rewards.proto */
export const rewards = {
  items: (pageToken: string | undefined) =>
    client.get<{ items?: RewardItem[] } & Paged>(at('/v1/rewards/items', { pageSize, pageToken })),
  create: (region: string, terms: RewardTerms) =>
    client.post<RewardItem>('/v1/rewards/items', { region, terms }),
  update: (item: RewardItem, terms: RewardTerms) =>
    client.post<RewardItem>(`/v1/rewards/items/${id(item.id)}:update`, { terms, etag: item.etag }),
  restock: (itemId: string, quantity: number) =>
    client.post<RewardItem>(`/v1/rewards/items/${id(itemId)}:restock`, { quantity }),

  orders: (query: { state?: RewardOrderState; itemId?: string }, pageToken: string | undefined) =>
    client.get<{ orders?: RewardOrder[] } & Paged>(
      at('/v1/rewards/orders', { ...query, pageSize, pageToken }),
    ),
  order: (orderId: string) => client.get<RewardOrder>(`/v1/rewards/orders/${id(orderId)}`),
  confirm: (orderId: string) => orderStep(orderId, 'confirm', {}),
  fulfil: (orderId: string, pickupCode: string) => orderStep(orderId, 'fulfil', { pickupCode }),
  refund: (orderId: string, reason: string) => orderStep(orderId, 'refund', { reason }),
  cancel: (orderId: string, reason: string) => orderStep(orderId, 'cancel', { reason }),

  pool: (region: string) => client.get<PointsPool>(`/v1/rewards/pools/${id(region)}`),
}

/** points.proto */
export const earning = {
  rules: (pageToken: string | undefined) =>
    client.get<{ rules?: EarningRule[] } & Paged>(at('/v1/points/rules', { pageSize, pageToken })),
  setRule: (rule: EarningRuleCall) => client.post<EarningRule>('/v1/points/rules', rule),
  anomalies: (open: true | undefined, pageToken: string | undefined) =>
    client.get<{ anomalies?: PointsAnomaly[] } & Paged>(
      at('/v1/points/anomalies', { open, pageSize, pageToken }),
    ),
  decide: (anomalyId: string, fraud: boolean, reason: string) =>
    client.post<PointsAnomaly>(`/v1/points/anomalies/${id(anomalyId)}:decide`, { fraud, reason }),
}

/** timebank.proto */
export const timebank = {
  sessions: (state: TimeSessionState | undefined, pageToken: string | undefined) =>
    client.get<{ sessions?: TimeSession[] } & Paged>(
      at('/v1/timebank/sessions', { state, pageSize, pageToken }),
    ),
  decide: (sessionId: string, halfHours: number, reason: string) =>
    client.post<TimeSession>(`/v1/timebank/sessions/${id(sessionId)}:decide`, {
      halfHours,
      reason,
    }),
}
