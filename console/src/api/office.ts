import { client } from './client'
import { PAGE_SIZE } from './endpoints'
import { at, id, type Paged } from './path'
import type {
  Dashboard,
  Delivery,
  Difference,
  Duty,
  DutyCall,
  DutyScope,
  Platform,
  PlatformAct,
  Reconciliation,
  Trend,
} from './types'

const pageSize = PAGE_SIZE

/** numbers.proto */
export const numbers = {
  dashboard: (region: string | undefined) =>
    client.get<Dashboard>(at('/v1/numbers:dashboard', { region })),
  trend: (region: string | undefined) => client.get<Trend>(at('/v1/numbers:trend', { region })),
}

/** duties.proto */
export const duties = {
  list: (pageToken: string | undefined) =>
    client.get<{ duties?: Duty[] } & Paged>(at('/v1/duties', { pageSize, pageToken })),
  vacancies: (pageToken: string | undefined) =>
    client.get<{ scopes?: DutyScope[] } & Paged>(
      at('/v1/duties:vacancies', { pageSize, pageToken }),
    ),
  /** Who has a duty in a community, for a list to choose from. */
  of: (region: string) =>
    client.get<{ duties?: Duty[] }>(at('/v1/duties', { region, pageSize: 100 })),
  assign: (call: DutyCall) => client.post<Duty>('/v1/duties', call),
  end: (dutyId: string) => client.post<Duty>(`/v1/duties/${id(dutyId)}:end`),
  putScope: (scope: DutyScope) => client.post<DutyScope>('/v1/duty-scopes', scope),
}

const platformPath = (platform: string) => `/v1/platforms/${id(platform)}`

/** deliveries.proto, platforms.proto, reconciliations.proto */
export const handover = {
  platforms: () => client.get<{ platforms?: Platform[] }>('/v1/platforms'),
  switch: (platform: string, to: 'pause' | 'resume', reason: string) =>
    client.post<Platform>(`${platformPath(platform)}:${to}`, { reason }),
  acts: (platform: string, pageToken: string | undefined) =>
    client.get<{ acts?: PlatformAct[] } & Paged>(
      at(`${platformPath(platform)}/acts`, { pageSize, pageToken }),
    ),
  deliveries: (subject: string | undefined, pageToken: string | undefined) =>
    client.get<{ deliveries?: Delivery[] } & Paged>(
      at('/v1/deliveries', { subject, pageSize, pageToken }),
    ),
  dead: (platform: string | undefined, pageToken: string | undefined) =>
    client.get<{ deliveries?: Delivery[] } & Paged>(
      at('/v1/deliveries:dead', { platform, pageSize, pageToken }),
    ),
  settle: (deliveryId: string, how: 'replay' | 'giveUp', reason: string) =>
    client.post<Delivery>(`/v1/deliveries/${id(deliveryId)}:${how}`, { reason }),
  reconcile: (platform: string, days: number, reason: string) =>
    client.post<Reconciliation>(`${platformPath(platform)}/reconciliations`, { days, reason }),
  reconciliations: (platform: string, pageToken: string | undefined) =>
    client.get<{ reconciliations?: Reconciliation[] } & Paged>(
      at(`${platformPath(platform)}/reconciliations`, { pageSize, pageToken }),
    ),
  differences: (reconciliationId: string, pageToken: string | undefined) =>
    client.get<{ differences?: Difference[] } & Paged>(
      at(`/v1/reconciliations/${id(reconciliationId)}/differences`, { pageSize, pageToken }),
    ),
}
