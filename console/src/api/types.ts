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

export type Channel = Schemas['governance.Case.Channel']
export type Priority = Schemas['governance.Case.Priority']
export type CaseKind = Schemas['governance.Case.Kind']
export type Due = Schemas['governance.ListCasesRequest.Due']
export type Held = Schemas['governance.ListCasesRequest.Held']
export type AssigneeKind = Schemas['governance.Assignee.Kind']
export type Verdict = Schemas['governance.Case.Decision.Verdict']
export type PauseCause = Schemas['governance.DeadlineExplanation.Pause.Cause']
export type DayWhy = Schemas['governance.DeadlineExplanation.Day.Why']
export type LimitUnit = Schemas['governance.DeadlineExplanation.Policy.Unit']
export type Level = Schemas['governance.Case.Clock.Level']
export type ScopeKind = Schemas['governance.DutyScope.Kind']
export type DutyRole = Schemas['governance.Duty.Role']
export type DeliveryState = Schemas['adapters.Delivery.State']
export type PlatformCondition = Schemas['adapters.Platform.Condition']
export type ActKind = Schemas['adapters.PlatformAct.Kind']
export type DifferenceKind = Schemas['adapters.Difference.Kind']
export type ReconciliationState = Schemas['adapters.Reconciliation.State']

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

export type HotlineTicket = With<Schemas['governance.HotlineTicket'], 'state'>
export type HotlineState = Schemas['governance.HotlineTicket.State']
export type HotlineKind = Schemas['governance.HotlineTicket.Kind']
export type Satisfaction = Schemas['governance.HotlineTicket.Satisfaction']
export type HotlineRates = Schemas['governance.HotlineRates']
export type HotlineFigures = Schemas['governance.HotlineRates.Figures']
export type Dispute = With<Schemas['governance.Dispute'], 'state'>
export type DisputeState = Schemas['governance.Dispute.State']
export type DisputeType = Schemas['governance.Dispute.Type']
export type DisputeLight = Schemas['governance.Dispute.Light']
export type DisputeEvent = Schemas['governance.DisputeEvent']
export type DisputeEventType = Schemas['governance.DisputeEvent.Type']
export type DisputeCounts = Schemas['governance.CountDisputesResponse']
export type EvidenceKind = Schemas['governance.DisputeEvidence.Kind']
export type MediatorKind = Schemas['governance.DisputeMediator.Kind']
export type DisputeCall = Schemas['governance.OpenDisputeRequest']
export type WhistleWait = Schemas['governance.Whistle.Wait']
export type WhistleEvent = Schemas['governance.WhistleEvent']
export type WhistleNumbers = Schemas['governance.WhistleNumbers']
export type WhistleFigures = Schemas['governance.WhistleNumbers.Figures']
export type PreWhistle = With<Schemas['governance.PreWhistle'], 'state'>
export type PreWhistleState = Schemas['governance.PreWhistle.State']
export type LedgerExport = With<Schemas['governance.Export'], 'state'>
export type ExportState = Schemas['governance.Export.State']
export type ExportLedger = Schemas['governance.Export.Ledger']
export type CaseMachine = Schemas['governance.CaseMachine']
export type Move = Schemas['governance.CaseMachine.Move']
export type Assignee = Schemas['governance.Assignee']
export type AnswerTemplate = Schemas['governance.AnswerTemplate']
export type Category = Schemas['governance.Category']
export type Attachment = Schemas['governance.Attachment']
export type DeadlineExplanation = Schemas['governance.DeadlineExplanation']
export type Dashboard = Schemas['governance.Dashboard']
export type Trend = Schemas['governance.Trend']
export type TrendDay = Schemas['governance.Trend.Day']
export type Duty = Schemas['governance.Duty']
export type DutyScope = Schemas['governance.DutyScope']
export type DutyCall = Schemas['governance.AssignDutyRequest']
export type Delivery = With<Schemas['adapters.Delivery'], 'state'>
export type Platform = Schemas['adapters.Platform']
export type PlatformAct = Schemas['adapters.PlatformAct']
export type Reconciliation = Schemas['adapters.Reconciliation']
export type Difference = Schemas['adapters.Difference']

export type RewardItem = Schemas['points.RewardItem']
export type RewardOffer = Schemas['points.RewardItem.Offer']
export type RewardTerms = Schemas['points.RewardTerms']
export type RewardOrder = With<Schemas['points.RewardOrder'], 'state'>
export type RewardOrderState = Schemas['points.RewardOrder.State']
export type PointsPool = Schemas['points.PointsPool']
export type EarningRule = Schemas['points.EarningRule']
export type EarningRuleCall = Schemas['points.SetEarningRuleRequest']
export type EarningExpiry = Schemas['points.EarningRule.Expiry']
export type PointsAnomaly = With<Schemas['points.PointsAnomaly'], 'state'>
export type AnomalyState = Schemas['points.PointsAnomaly.State']
export type AnomalyKind = Schemas['points.PointsAnomaly.Kind']
export type TimeSession = With<Schemas['points.TimeSession'], 'state'>
export type TimeSessionState = Schemas['points.TimeSession.State']
export type TimeSessionKind = Schemas['points.TimeSession.Kind']

/** Which cases of those in reach; what is left out does not narrow it. */
export interface CaseQuery {
  region?: string
  state?: CaseState
  kind?: CaseKind
  category?: string
  channel?: Channel
  due?: Due
  held?: Held
  text?: string
}

/** Of the gateway's pages, which are no part of the API. */
export interface Session {
  authenticated: boolean
  id?: string
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
