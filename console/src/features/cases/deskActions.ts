import type { Case, CaseState } from '../../api/types'
import type { Step } from './machine'

const COMMUNITY_UP = ['community-officer', 'street-officer', 'district-officer'] as const
const OFFICERS = ['grid-worker', 'community-officer', 'street-officer'] as const
const SETTLERS = ['community-officer', 'street-officer'] as const
const ALL = [...OFFICERS, 'district-officer'] as const

const RUNS: readonly CaseState[] = ['FILED', 'ASSIGNED', 'ACCEPTED', 'IN_PROGRESS']
const fits = (): boolean => true

/** What is done to a case besides moving it: by whom, and to which. Roles as in the contract. */
export const deskRules = {
  // cases.proto#NoteCase
  note: { roles: ALL, fits },
  // cases.proto#SetCasePriority
  priority: { roles: COMMUNITY_UP, fits },
  // cases.proto#SetCasePrivacy
  privacy: { roles: COMMUNITY_UP, fits },
  // deadlines.proto#PauseCaseClock
  pause: {
    roles: ['street-officer', 'district-officer'],
    fits: ({ state, clock }: Case) => RUNS.includes(state) && !clock?.pauseTime,
  },
  // deadlines.proto#ResumeCaseClock
  resume: {
    roles: ['street-officer', 'district-officer'],
    fits: ({ state, clock }: Case) => RUNS.includes(state) && Boolean(clock?.pauseTime),
  },
  // cases.proto#SplitCase
  split: { roles: SETTLERS, fits: ({ state }: Case) => state !== 'DUPLICATE' },
  // cases.proto#DecideNeed
  decide: { roles: SETTLERS, fits: ({ kind }: Case) => kind === 'NEED' },
  // cases.proto#RecordCallBack; a portal passes on the rating of what it filed
  callBack: {
    roles: OFFICERS,
    fits: ({ state, partnerId, rating }: Case) =>
      state === 'CLOSED' && !partnerId && !rating?.score,
  },
  // attachments.proto#UploadAttachment
  attach: { roles: ALL, fits },
  // cases.proto#ListMergeCandidates
  candidates: { roles: ALL, fits },
  // cases.proto#PutAnswerTemplate
  template: { roles: COMMUNITY_UP, fits },
} as const satisfies Record<string, { roles: readonly string[]; fits: (it: Case) => boolean }>

export type DeskAct = keyof typeof deskRules

export const mayDesk = (act: DeskAct, roles: readonly string[], it: Case): boolean =>
  deskRules[act].roles.some((role) => roles.includes(role)) && deskRules[act].fits(it)

/** Moves that are offered in a dialog, not as the next step on the way. */
export const dialogSteps = [
  'assign',
  'reassign',
  'decline',
  'rework',
  'reopen',
  'cancel',
  'unmerge',
] as const satisfies Step[]

export const dialogActs = [
  'note',
  'priority',
  'privacy',
  'pause',
  'resume',
  'split',
  'decide',
  'callBack',
] as const satisfies DeskAct[]

export type Dialog = (typeof dialogSteps)[number] | (typeof dialogActs)[number]
