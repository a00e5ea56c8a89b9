import { client } from './client'
import { PAGE_SIZE } from './endpoints'
import { at, id, type Paged } from './path'
import type {
  Dispute,
  DisputeCall,
  DisputeCounts,
  DisputeEvent,
  DisputeState,
  ExportLedger,
  HotlineRates,
  HotlineState,
  HotlineTicket,
  LedgerExport,
  PreWhistle,
  Satisfaction,
  Whistle,
  WhistleEvent,
  WhistleNumbers,
  WhistleType,
  WhistleWait,
} from './types'

const pageSize = PAGE_SIZE

const ticketStep = (ticketId: string, step: string, body: unknown) =>
  client.post<HotlineTicket>(`/v1/hotline/tickets/${id(ticketId)}:${step}`, body)

/** hotline.proto */
export const hotline = {
  tickets: (
    query: { state?: HotlineState; toCallBack?: true; exclusionAsked?: true; caseId?: string },
    pageToken: string | undefined,
  ) =>
    client.get<{ tickets?: HotlineTicket[] } & Paged>(
      at('/v1/hotline/tickets', { ...query, pageSize, pageToken }),
    ),
  rates: () => client.get<HotlineRates>('/v1/hotline:rates'),
  contact: (ticketId: string, text: string) => ticketStep(ticketId, 'contact', { text }),
  answer: (ticketId: string, text: string) => ticketStep(ticketId, 'answer', { text }),
  giveBack: (ticketId: string, reason: string) => ticketStep(ticketId, 'return', { reason }),
  extend: (ticketId: string, untilTime: string, reason: string) =>
    ticketStep(ticketId, 'extend', { untilTime, reason }),
  callBack: (
    ticketId: string,
    said: {
      reached: boolean
      contacted?: boolean
      solved?: boolean
      satisfaction?: Satisfaction
      remark: string
    },
  ) => ticketStep(ticketId, 'recordCallBack', said),
  askExclusion: (ticketId: string, ground: string, evidence: string) =>
    ticketStep(ticketId, 'askExclusion', { ground, evidence }),
  ruleExclusion: (ticketId: string, granted: boolean, reason: string) =>
    ticketStep(ticketId, 'ruleExclusion', { granted, reason }),
  exportAll: '/v1/hotline/tickets:export',
}

const disputeStep = (disputeId: string, step: string, body: unknown) =>
  client.post<Dispute>(`/v1/disputes/${id(disputeId)}:${step}`, body)

/** disputes.proto */
export const disputes = {
  list: (
    query: { state?: DisputeState; open?: true; overdue?: true },
    pageToken: string | undefined,
  ) =>
    client.get<{ disputes?: Dispute[] } & Paged>(
      at('/v1/disputes', { ...query, pageSize, pageToken }),
    ),
  counts: () => client.get<DisputeCounts>('/v1/disputes:count'),
  one: (disputeId: string) => client.get<Dispute>(`/v1/disputes/${id(disputeId)}`),
  events: (disputeId: string) =>
    client.get<{ events?: DisputeEvent[] }>(`/v1/disputes/${id(disputeId)}/events`),
  open: (call: DisputeCall) => client.post<Dispute>('/v1/disputes', call),
  step: disputeStep,
}

/** exports.proto */
export const ledgers = {
  list: (pageToken: string | undefined) =>
    client.get<{ exports?: LedgerExport[] } & Paged>(at('/v1/exports', { pageSize, pageToken })),
  request: (ledger: ExportLedger, purpose: string) =>
    client.post<LedgerExport>('/v1/exports', { ledger, purpose }),
  approve: (exportId: string, note: string) =>
    client.post<LedgerExport>(`/v1/exports/${id(exportId)}:approve`, { note }),
  refuse: (exportId: string, reason: string) =>
    client.post<LedgerExport>(`/v1/exports/${id(exportId)}:refuse`, { reason }),
  /** A link the browser follows by itself. */
  fileOf: (exportId: string) => `/v1/exports/${id(exportId)}:download`,
}

const whistleStep = (whistleId: string, step: string, body: unknown) =>
  client.post<Whistle>(`/v1/whistles/${id(whistleId)}:${step}`, body)

/** whistles.proto and prewhistles.proto beyond the first answer, see endpoints.ts. */
export const whistling = {
  list: (
    query: { caseId?: string; openOnly?: true; waitsFor?: WhistleWait },
    pageToken: string | undefined,
  ) =>
    client.get<{ whistles?: Whistle[] } & Paged>(
      at('/v1/whistles', { ...query, pageSize, pageToken }),
    ),
  numbers: () => client.get<WhistleNumbers>('/v1/whistles:numbers'),
  events: (whistleId: string) =>
    client.get<{ events?: WhistleEvent[] } & Paged>(
      at(`/v1/whistles/${id(whistleId)}/events`, { pageSize: 100 }),
    ),
  exportAll: '/v1/whistles:export',
  promise: (whistleId: string, org: string, promisedTime: string, note: string) =>
    whistleStep(whistleId, 'promise', { org, promisedTime, note }),
  judge: (
    whistleId: string,
    org: string,
    verdict: 'CONFIRM' | 'OVERRULE',
    reason: string,
    insteadOrg: string,
  ) => whistleStep(whistleId, 'judgeRefusal', { org, verdict, reason, insteadOrg }),
  callOne: (whistleId: string, org: string, optional: boolean, reason: string) =>
    whistleStep(whistleId, 'callDepartment', { org, optional, reason }),
  returnWork: (whistleId: string, org: string, reason: string) =>
    whistleStep(whistleId, 'returnWork', { org, reason }),
  askSuspension: (whistleId: string, org: string, reason: string) =>
    whistleStep(whistleId, 'requestSuspension', { org, reason }),
  decideSuspension: (whistleId: string, org: string, decision: 'GRANT' | 'DENY', reason: string) =>
    whistleStep(whistleId, 'decideSuspension', { org, decision, reason }),
  endSuspension: (whistleId: string, org: string, note: string) =>
    whistleStep(whistleId, 'endSuspension', { org, note }),

  preWhistles: (openOnly: boolean, pageToken: string | undefined) =>
    client.get<{ preWhistles?: PreWhistle[] } & Paged>(
      at('/v1/preWhistles', { openOnly: openOnly || undefined, pageSize, pageToken }),
    ),
  raise: (caseId: string, type: WhistleType, reason: string) =>
    client.post<PreWhistle>('/v1/preWhistles', { caseId, type, reason }),
  decide: (
    preWhistleId: string,
    verdict: 'BLOW' | 'DECLINE',
    reason: string,
    departments: { org: string; lead: boolean; optional: boolean }[],
  ) =>
    client.post<PreWhistle>(`/v1/preWhistles/${id(preWhistleId)}:decide`, {
      verdict,
      reason,
      departments,
    }),
  withdraw: (preWhistleId: string) =>
    client.post<PreWhistle>(`/v1/preWhistles/${id(preWhistleId)}:withdraw`),
}
