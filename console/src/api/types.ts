import type { components } from './generated'

/**
 * The API's shapes as JSON carries them, by short names. All but the session's come out of the API's own description
 * (`npm run api`), so a field that is renamed there fails to compile here. 64-bit numbers are strings.
 */
type Schemas = components['schemas']

/** With fields the description cannot promise, but which every such answer has: a state is never unset. */
type With<T, K extends keyof T> = T & Required<Pick<T, K>>

export type CaseState = Schemas['governance.Case.State']
export type ClockState = Schemas['governance.Case.Clock.State']
export type WhistleType = Schemas['governance.Whistle.Type']
export type WhistleState = Schemas['governance.Whistle.State']
export type DepartmentState = Schemas['governance.Whistle.Department.State']
export type RepairState = Schemas['property.Repair.State']
export type PublicationState = Schemas['identity.Publication.State']
export type CertificateState = Schemas['identity.PartnerCertificate.State']
export type CertificateEventKind = Schemas['identity.CertificateEvent.Kind']
export type PublicationEventKind = Schemas['identity.PublicationEvent.Kind']
export type Int64 = number | string

export type Clock = Schemas['governance.Case.Clock']
export type Case = With<Schemas['governance.Case'], 'state'>
export type CaseEvent = Schemas['governance.CaseEvent']
export type CaseCounts = Schemas['governance.CountCasesResponse']
export type CaseChange = Schemas['governance.WatchCasesResponse.Change']
export type Department = Schemas['governance.Whistle.Department']
export type Whistle = With<Schemas['governance.Whistle'], 'state'>
export type WhistleCall = Schemas['governance.BlowWhistleRequest']
export type Repair = With<Schemas['property.Repair'], 'state'>
export type Publication = With<Schemas['identity.Publication'], 'state'>
export type PartnerCertificate = With<Schemas['identity.PartnerCertificate'], 'state'>
export type PublicationProposal = Schemas['identity.ProposePublicationRequest']
export type Region = Schemas['identity.Region']

/** Of the gateway's pages, which are no part of the API. */
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

/** RFC 9457, with the stable `reason` this API adds. An answer from elsewhere may lack any of it. */
export type ProblemDocument = Partial<Schemas['Problem']>
