import type { CaseKind, CaseQuery, CaseState, Channel, Due, Held } from '../../api/types'

export const STATES: readonly CaseState[] = [
  'FILED',
  'ASSIGNED',
  'ACCEPTED',
  'IN_PROGRESS',
  'RESOLVED',
  'VERIFIED',
  'CLOSED',
  'CANCELLED',
  'DUPLICATE',
]
export const CHANNELS: readonly Channel[] = [
  'PORTAL',
  'HOTLINE',
  'RESIDENT_SNAP',
  'GRID_PATROL',
  'PROPERTY_FIRM',
  'DEVICE',
  'DESK',
  'TALKBAR',
  'TEA',
  'CARD',
  'VISIT',
  'FORUM',
  'GROUP',
]
export const DUES: readonly Due[] = ['OVERDUE', 'TODAY', 'SOON']
export const HELDS: readonly Held[] = ['MINE', 'NOBODY']
export const KINDS: readonly CaseKind[] = ['ISSUE', 'NEED']
/** cases.proto#ListCasesRequest */
export const TEXT_MAX = 40
const CATEGORY = /^[A-Z0-9_]{1,40}$/
const REGION = /^([0-9]{6}|[0-9]{9}|[0-9]{12}|[0-9]{15})$/

const oneOf = <T extends string>(known: readonly T[], said: string | null): T | undefined =>
  known.find((one) => one === said)
const matching = (form: RegExp, said: string | null): string | undefined =>
  said !== null && form.test(said) ? said : undefined

/** The address is typed, kept and sent on by people, so what it cannot mean is left out. */
export const queryOf = (params: URLSearchParams): CaseQuery => ({
  state: oneOf(STATES, params.get('state')),
  kind: oneOf(KINDS, params.get('kind')),
  category: matching(CATEGORY, params.get('category')),
  channel: oneOf(CHANNELS, params.get('channel')),
  due: oneOf(DUES, params.get('due')),
  held: oneOf(HELDS, params.get('held')),
  region: matching(REGION, params.get('region')),
  text: params.get('text')?.trim().slice(0, TEXT_MAX) || undefined,
})

export const paramsOf = (query: CaseQuery): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )

/** The same query with some of it changed; what is set to what it is already is taken away. */
export const toggled = (query: CaseQuery, change: Partial<CaseQuery>): CaseQuery =>
  Object.fromEntries(
    Object.entries({ ...query, ...change }).map(([key, value]) => [
      key,
      key in change && query[key as keyof CaseQuery] === value ? undefined : value,
    ]),
  )

export const isNarrow = (query: CaseQuery): boolean => Object.keys(paramsOf(query)).length > 0
