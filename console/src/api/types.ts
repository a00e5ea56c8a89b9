/**
 * The API's shapes as JSON carries them: proto3 JSON leaves out empty fields, so all but identities are optional,
 * and 64-bit numbers may be strings. Nothing else in the console spells a field's type; see `npm run api`.
 */
export type CaseState = 'FILED' | 'ACCEPTED' | 'IN_PROGRESS' | 'RESOLVED' | 'VERIFIED' | 'CLOSED'
export type ClockState = 'RUNNING' | 'DUE_SOON' | 'OVERDUE' | 'MET' | 'BREACHED'
export type WhistleType = 'EMERGENCY' | 'JOINT_ENFORCEMENT' | 'DEMAND_KEYWORK'
export type WhistleState = 'BLOWN' | 'DEPT_DONE' | 'CLOSED'
export type DepartmentState = 'CALLED' | 'ACKED' | 'REPORTED_IN' | 'DONE' | 'REFUSED'
export type RepairState = 'NEW' | 'ACCEPTED' | 'ARRIVED' | 'DONE'
export type Int64 = number | string

export interface Clock {
  dueTime?: string
  state?: ClockState
  stopTime?: string
}

export interface Case {
  id: string
  state: CaseState
  externalId?: string
  region?: string
  regionName?: string
  codeSystem?: string
  category?: string
  categoryName?: string
  title?: string
  description?: string
  partnerId?: string
  reporter?: { id?: string; name?: string; phone?: string }
  reporterAccountId?: string
  whistleId?: string
  rating?: { score?: number; comment?: string; time?: string }
  createTime?: string
  updateTime?: string
  clock?: Clock
  version?: Int64
  etag?: string
}

export interface CaseEvent {
  seq: Int64
  type: string
  actor?: string
  actorRole?: string
  time?: string
  note?: string
  state?: CaseState
}

export interface CaseCounts {
  total?: Int64
  byState?: { state: CaseState; count?: Int64 }[]
  overdue?: Int64
  dueSoon?: Int64
}

export interface CaseChange {
  caseId: string
  region?: string
  state?: CaseState
  version?: Int64
}

export interface Department {
  org: string
  name?: string
  lead?: boolean
  state?: DepartmentState
  ackDueTime?: string
  ackTime?: string
  ackMark?: 'ON_TIME' | 'LATE'
  arriveDueTime?: string
  arriveTime?: string
  arriveMark?: 'ON_TIME' | 'LATE'
  doneTime?: string
  /** Why it refused, or what it did. */
  note?: string
}

export interface Whistle {
  id: string
  caseId: string
  state: WhistleState
  type?: WhistleType
  region?: string
  /** The street that blew it. */
  street?: string
  title?: string
  departments?: Department[]
  blowTime?: string
  closeTime?: string
  score?: number
  escalations?: { org?: string; missed?: 'ACK' | 'ARRIVE'; level?: number; time?: string }[]
}

export interface WhistleCall {
  caseId: string
  type: WhistleType
  departments: { org: string; lead: boolean }[]
}

export interface Repair {
  id: string
  state: RepairState
  estateId?: string
  roomId?: string
  region?: string
  category?: string
  title?: string
  description?: string
  callTime?: string
  acceptDueTime?: string
  acceptTime?: string
  acceptMark?: 'MET' | 'BREACHED'
  arriveDueTime?: string
  arriveTime?: string
  arriveMark?: 'MET' | 'BREACHED'
  doneTime?: string
  firm?: string
  note?: string
  escalations?: { missed?: 'ACCEPT' | 'ARRIVE'; told?: string; time?: string }[]
}

export interface Region {
  code: string
  name?: string
  level?: 'DISTRICT' | 'STREET' | 'COMMUNITY' | 'GRID'
  parent?: string
}

export interface Session {
  authenticated: boolean
  username?: string
  name?: string
  roles?: string[]
  region?: string
  org?: string
  estates?: string[]
  csrfHeader?: string
}

/** RFC 9457, with the stable `reason` this API adds. */
export interface ProblemDocument {
  type?: string
  title?: string
  status?: number
  detail?: string
  reason?: string
  traceId?: string
  violations?: { field?: string; description?: string }[]
}
