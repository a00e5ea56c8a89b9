import type { HotlineTicket } from '../../api/types'

/** hotline.proto#ListHotlineTickets, #GetHotlineRates */
export const hotlineReaders = [
  'grid-worker',
  'community-officer',
  'street-officer',
  'district-officer',
  'auditor',
] as const

const UNIT = ['community-officer', 'street-officer', 'district-officer'] as const
const isOurs = ({ state }: HotlineTicket): boolean => state === 'DISPATCHED'
const counts = ({ state }: HotlineTicket): boolean => state === 'DISPATCHED' || state === 'ANSWERED'

/** Who may take a step with a ticket, and when it is worth offering; the server decides. */
export const hotlineRules = {
  // hotline.proto#ContactHotlineTicket
  contact: {
    roles: ['grid-worker', ...UNIT],
    fits: (it: HotlineTicket) => isOurs(it) && !it.contactTime,
  },
  // hotline.proto#AnswerHotlineTicket
  answer: { roles: UNIT, fits: isOurs },
  // hotline.proto#ReturnHotlineTicket; R-20: at most twice, and within its time
  giveBack: {
    roles: UNIT,
    fits: (it: HotlineTicket) => isOurs(it) && it.returnUntilTime !== undefined,
  },
  // hotline.proto#ExtendHotlineTicket
  extend: {
    roles: UNIT,
    fits: (it: HotlineTicket) => isOurs(it) && it.extension?.state !== 'ASKED',
  },
  // hotline.proto#RecordHotlineCallBack
  callBack: {
    roles: ['district-officer'],
    fits: (it: HotlineTicket) =>
      counts(it) && it.callBack?.state !== 'REACHED' && it.callBack?.state !== 'UNREACHABLE',
  },
  // hotline.proto#AskHotlineExclusion
  askExclusion: { roles: UNIT, fits: (it: HotlineTicket) => counts(it) && !it.exclusion?.state },
  // hotline.proto#RuleHotlineExclusion
  ruleExclusion: {
    roles: ['district-officer'],
    fits: (it: HotlineTicket) => it.exclusion?.state === 'ASKED',
  },
} as const

export type HotlineAct = keyof typeof hotlineRules

export const hotlineActs = (it: HotlineTicket, roles: readonly string[]): HotlineAct[] =>
  (Object.keys(hotlineRules) as HotlineAct[]).filter(
    (act) =>
      hotlineRules[act].roles.some((role) => roles.includes(role)) && hotlineRules[act].fits(it),
  )

/** Hundredths of a percent as people write them: 9740 is 97.40 %. */
export const rateOf = (hundredths: number | undefined): string =>
  hundredths === undefined ? '—' : `${(hundredths / 100).toFixed(2)}%`

/** As shipped, V13__hotline.sql, R-18; the server knows which are in force. */
export const GROUNDS = [
  'DUPLICATE',
  'WITHDRAWN',
  'FORCE_MAJEURE',
  'ART11_2',
  'ART11_3',
  'ART11_4',
  'ART11_5',
  'ART11_6',
] as const
