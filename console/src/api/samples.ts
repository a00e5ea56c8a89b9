import type { Case, Department, Publication, Whistle } from './types'

/** Answers for tests: everything an answer always has, empty unless the test says otherwise. */
export const sampleCase = (said: Pick<Case, 'state'> & Partial<Case>): Case => ({
  id: '',
  externalId: '',
  region: '',
  regionName: '',
  codeSystem: '',
  category: '',
  categoryName: '',
  title: '',
  description: '',
  partnerId: '',
  reporterAccountId: '',
  whistleId: '',
  version: '0',
  etag: '',
  photos: [],
  anonymous: false,
  households: 0,
  private: false,
  linkedCaseId: '',
  reopenCount: 0,
  mainCaseId: '',
  mergedCount: 0,
  splitFromCaseId: '',
  ...said,
})

export const sampleDepartment = (said: Partial<Department>): Department => ({
  org: '',
  name: '',
  lead: false,
  note: '',
  optional: false,
  promiseNote: '',
  arriveChecked: false,
  arriveMetres: 0,
  verdictReason: '',
  bound: false,
  ...said,
})

export const sampleWhistle = (said: Pick<Whistle, 'state'> & Partial<Whistle>): Whistle => ({
  id: '',
  caseId: '',
  region: '',
  street: '',
  title: '',
  departments: [],
  score: 0,
  escalations: [],
  etag: '',
  hops: 0,
  preWhistleId: '',
  dutyLeader: '',
  waitsFor: [],
  closeNote: '',
  ...said,
})

export const samplePublication = (
  said: Pick<Publication, 'state'> & Partial<Publication>,
): Publication => ({
  id: '',
  name: '',
  displayName: '',
  target: '',
  grants: [],
  routes: [],
  descriptorDigest: '',
  events: [],
  ...said,
})
