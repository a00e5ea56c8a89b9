import { caseReaders } from '../features/cases/actions'
import { certificateReaders } from '../features/certificates/actions'
import { disputeReaders } from '../features/disputes/actions'
import { dutyReaders } from '../features/duties/actions'
import { handoverReaders } from '../features/handover/actions'
import { hotlineReaders } from '../features/hotline/actions'
import { numbersReaders } from '../features/numbers/figures'
import { pointsReaders } from '../features/points/actions'
import { publicationReaders } from '../features/publications/actions'
import { repairReaders } from '../features/repairs/actions'
import { whistleReaders } from '../features/whistles/actions'

/** The pages of the bar in its order, each for whom it is of use; the key after `g` leads there. */
export const places = [
  { path: '/cases', name: 'myCases', key: 'c', readers: caseReaders },
  { path: '/numbers', name: 'numbers', key: 'n', readers: numbersReaders },
  { path: '/whistles', name: 'whistles', key: 'w', readers: whistleReaders },
  { path: '/hotline', name: 'hotline', key: 'h', readers: hotlineReaders },
  { path: '/disputes', name: 'disputes', key: 'd', readers: disputeReaders },
  { path: '/points', name: 'credits', key: 'i', readers: pointsReaders },
  { path: '/handover', name: 'handover', key: 'o', readers: handoverReaders },
  { path: '/duties', name: 'duties', key: 'u', readers: dutyReaders },
  { path: '/repairs', name: 'repairs', key: 'r', readers: repairReaders },
  { path: '/publications', name: 'publications', key: 'p', readers: publicationReaders },
  { path: '/certificates', name: 'certificates', key: 't', readers: certificateReaders },
] as const

/** Places this person has something to see at; others would only take room on a small screen. */
export const placesFor = (roles: readonly string[]) =>
  places.filter(({ readers }) => readers.some((role) => roles.includes(role)))
