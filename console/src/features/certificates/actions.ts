import type { CertificateState } from '../../api/types'
import { blockedBy, type Blocked, type Rule } from '../../app/permission'

/** Same as proto/src/main/protobuf/linli/identity/v1/partners.proto. */
export const certificateRules = {
  // partners.proto#ApproveCertificate
  approve: { roles: ['security-admin'], states: ['PROPOSED'] },
  // partners.proto#RevokeCertificate
  revoke: { roles: ['system-admin', 'security-admin'], states: ['PROPOSED', 'ACTIVE'] },
} as const satisfies Record<string, Rule<CertificateState>>

export type CertificateAction = keyof typeof certificateRules

export const certificateActions = Object.keys(certificateRules) as CertificateAction[]

/** The steps a state leads on to; whoever may not take one is told so. */
export const stepsFrom = (state: CertificateState): CertificateAction[] =>
  certificateActions.filter((action) =>
    (certificateRules[action].states as readonly CertificateState[]).includes(state),
  )

export const certificateBlockedBy = (
  action: CertificateAction,
  roles: readonly string[],
  state: CertificateState,
): Blocked<CertificateState> | undefined =>
  blockedBy<CertificateState>(certificateRules[action], roles, state)

/** partners.proto#ProposeCertificate */
export const certificateProposers = ['system-admin'] as const

/** partners.proto#GetPartnerCertificates */
export const certificateReaders = ['system-admin', 'security-admin', 'auditor'] as const

/** partners.proto: the form of a partner's id. */
export const PARTNER_FORM = /^[a-z0-9][a-z0-9-]{1,62}$/
/** partners.proto: the longest certificate, in PEM. */
export const PEM_MAX = 8192

/** What the server could never take: not one certificate, or a private key that must not leave its owner. */
export const pemFault = (pem: string): 'none' | 'key' | 'many' | 'long' | undefined => {
  if (pem.includes('PRIVATE KEY')) return 'key'
  const certificates = pem.match(/-----BEGIN CERTIFICATE-----/g)?.length ?? 0
  if (certificates === 0) return 'none'
  if (certificates > 1) return 'many'
  return pem.length > PEM_MAX ? 'long' : undefined
}
