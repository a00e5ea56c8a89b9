import { client } from './client'
import { at, id, type Paged } from './path'
import type {
  Case,
  CaseCounts,
  CaseEvent,
  PartnerCertificate,
  CaseQuery,
  Publication,
  PublicationProposal,
  Region,
  Repair,
  Session,
  Whistle,
  WhistleCall,
} from './types'

/** Every public call the console makes, one line each; all are in /openapi.json. */
export const PAGE_SIZE = 20
/** The longest note, remark or reason: cases.proto, whistles.proto, publications.proto `max_len`. */
export const NOTE_MAX = 500

export const api = {
  session: () => client.get<Session>('/session'),
  logout: () => client.post<{ redirect?: string }>('/logout'),

  cases: (query: CaseQuery, pageToken: string | undefined, pageSize = PAGE_SIZE) =>
    client.get<{ cases?: Case[] } & Paged>(at('/v1/cases', { ...query, pageSize, pageToken })),
  caseCounts: () => client.get<CaseCounts>('/v1/cases:count'),
  case: (caseId: string) => client.get<Case>(`/v1/cases/${id(caseId)}`),
  caseEvents: (caseId: string) =>
    client.get<{ events?: CaseEvent[] }>(`/v1/cases/${id(caseId)}/events`),
  caseStep: (caseId: string, step: 'accept' | 'resolve' | 'verify' | 'close', note: string) =>
    client.post<Case>(`/v1/cases/${id(caseId)}:${step}`, { note }),
  comment: (caseId: string, text: string) =>
    client.post<unknown>(`/v1/cases/${id(caseId)}:comment`, { text }),

  whistles: (caseId: string | undefined, pageToken: string | undefined) =>
    client.get<{ whistles?: Whistle[] } & Paged>(
      at('/v1/whistles', { caseId, pageSize: PAGE_SIZE, pageToken }),
    ),
  blow: (call: WhistleCall) => client.post<Whistle>('/v1/whistles', call),
  closeWhistle: (whistleId: string, score: number, note: string) =>
    client.post<Whistle>(`/v1/whistles/${id(whistleId)}:close`, { score, note }),
  respond: (whistleId: string, org: string, answer: 'ACKNOWLEDGE' | 'REFUSE', reason: string) =>
    client.post<Whistle>(`/v1/whistles/${id(whistleId)}:respond`, { org, answer, reason }),
  checkIn: (whistleId: string, org: string) =>
    client.post<Whistle>(`/v1/whistles/${id(whistleId)}:checkIn`, { org }),
  deliver: (whistleId: string, org: string, note: string) =>
    client.post<Whistle>(`/v1/whistles/${id(whistleId)}:deliver`, { org, note }),

  repairs: (estateId: string | undefined, pageToken: string | undefined) =>
    client.get<{ repairs?: Repair[] } & Paged>(
      at('/v1/repairs', { estateId, pageSize: PAGE_SIZE, pageToken }),
    ),
  repairStep: (
    repairId: string,
    step: 'accept' | 'arrive' | 'complete',
    note: string | undefined,
  ) =>
    client.post<Repair>(`/v1/repairs/${id(repairId)}:${step}`, note === undefined ? {} : { note }),

  publications: (pageToken: string | undefined) =>
    client.get<{ publications?: Publication[] } & Paged>(
      at('/v1/publications', { pageSize: PAGE_SIZE, pageToken }),
    ),
  publication: (publicationId: string) =>
    client.get<Publication>(`/v1/publications/${id(publicationId)}`),
  propose: (proposal: PublicationProposal) =>
    client.post<Publication>('/v1/publications', proposal),
  publicationStep: (
    publicationId: string,
    step: 'approve' | 'reject' | 'withdraw' | 'proposeRemoval' | 'approveRemoval' | 'rejectRemoval',
    note: string,
  ) => client.post<Publication>(`/v1/publications/${id(publicationId)}:${step}`, { note }),

  certificates: (partner: string) =>
    client.get<{ certificates?: PartnerCertificate[] }>(`/v1/partners/${id(partner)}/certificates`),
  proposeCertificate: (partner: string, pem: string, label: string, note: string) =>
    client.post<PartnerCertificate>(`/v1/partners/${id(partner)}/certificates`, {
      pem,
      label,
      note,
    }),
  certificateStep: (
    partner: string,
    thumbprint: string,
    step: 'approve' | 'revoke',
    note: string,
  ) =>
    client.post<PartnerCertificate>(
      `/v1/partners/${id(partner)}/certificates/${id(thumbprint)}:${step}`,
      { note },
    ),

  region: (code: string) => client.get<Region>(`/v1/regions/${id(code)}`),
}
