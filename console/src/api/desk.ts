import { client } from './client'
import { PAGE_SIZE } from './endpoints'
import { at, id, type Paged } from './path'
import type {
  AnswerTemplate,
  Assignee,
  Attachment,
  Case,
  CaseMachine,
  Category,
  DeadlineExplanation,
  PauseCause,
  Priority,
  Verdict,
} from './types'

const LIST_MAX = 100

const act = (caseId: string, step: string, body: unknown) =>
  client.post<Case>(`/v1/cases/${id(caseId)}:${step}`, body)

/** What an officer does with one case besides carrying it on: cases.proto, deadlines.proto, attachments.proto. */
export const desk = {
  machine: () => client.get<CaseMachine>('/v1/cases:machine'),
  categories: (parent: string, region: string | undefined, pageToken?: string) =>
    client.get<{ categories?: Category[] } & Paged>(
      at('/v1/categories', { parent, region, pageSize: LIST_MAX, pageToken }),
    ),
  templates: (region: string) =>
    client.get<{ templates?: AnswerTemplate[] } & Paged>(
      at('/v1/answer-templates', { region, pageSize: LIST_MAX }),
    ),
  putTemplate: (template: { region: string; code: string; name: string; text: string }) =>
    client.post<AnswerTemplate>('/v1/answer-templates', template),

  assign: (caseId: string, assignee: Assignee, note: string) =>
    act(caseId, 'assign', { assignee, note }),
  reassign: (caseId: string, assignee: Assignee, reason: string) =>
    act(caseId, 'reassign', { assignee, reason }),
  reasoned: (
    caseId: string,
    step: 'decline' | 'rework' | 'reopen' | 'cancel' | 'unmerge',
    reason: string,
  ) => act(caseId, step, { reason }),
  note: (caseId: string, text: string) => act(caseId, 'note', { text }),
  setPriority: (caseId: string, priority: Priority, note: string) =>
    act(caseId, 'setPriority', { priority, note }),
  setPrivacy: (caseId: string, hidden: boolean, note: string) =>
    act(caseId, 'setPrivacy', { private: hidden, note }),
  callBack: (caseId: string, reached: boolean, score: number, comment: string) =>
    act(caseId, 'recordCallBack', { reached, score: reached ? score : 0, comment }),
  decide: (caseId: string, verdict: Verdict, reason: string) =>
    act(caseId, 'decide', { verdict, reason }),
  split: (caseId: string, title: string, description: string) =>
    act(caseId, 'split', { title, description }),
  merge: (caseId: string, otherIds: string[], note: string) =>
    act(caseId, 'merge', { otherIds, note }),
  candidates: (caseId: string) =>
    client.get<{ cases?: Case[] } & Paged>(
      at(`/v1/cases/${id(caseId)}/merge-candidates`, { pageSize: PAGE_SIZE }),
    ),
  merged: (caseId: string) => client.get<{ cases?: Case[] }>(`/v1/cases/${id(caseId)}/merged`),

  explain: (caseId: string) =>
    client.get<DeadlineExplanation>(`/v1/cases/${id(caseId)}:explainDeadline`),
  pauseClock: (caseId: string, cause: PauseCause, note: string) =>
    act(caseId, 'pauseClock', { cause, note }),
  resumeClock: (caseId: string, note: string) => act(caseId, 'resumeClock', { note }),

  attachments: (caseId: string) =>
    client.get<{ attachments?: Attachment[] }>(`/v1/cases/${id(caseId)}/attachments`),
  attach: (caseId: string, file: File, inner: boolean) =>
    client.upload<Attachment>(
      at(`/v1/cases/${id(caseId)}/attachments`, { name: file.name.slice(0, 100), inner }),
      file,
      `${file.name} ${file.size} ${file.lastModified}`,
    ),
  contentOf: (attachmentId: string) => `/v1/attachments/${id(attachmentId)}/content`,
}
