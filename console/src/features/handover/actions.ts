/** platforms.proto#ListPlatforms, deliveries.proto#ListDeadDeliveries: whoever sees any of it. */
export const handoverReaders = [
  'system-admin',
  'street-officer',
  'district-officer',
  'auditor',
] as const

export const handoverRules = {
  // platforms.proto#ListPlatforms
  platforms: ['system-admin', 'district-officer', 'auditor'],
  // platforms.proto#PausePlatform, #ResumePlatform
  switch: ['system-admin'],
  // reconciliations.proto#StartReconciliation
  reconcile: ['system-admin', 'district-officer'],
  // reconciliations.proto#ListDifferences
  differences: ['street-officer', 'district-officer', 'auditor'],
  // deliveries.proto#ListDeadDeliveries, #ListDeliveries
  deliveries: ['street-officer', 'district-officer', 'auditor'],
  // deliveries.proto#ReplayDelivery, #GiveUpDelivery
  settle: ['street-officer', 'district-officer'],
} as const

export const mayHandover = (act: keyof typeof handoverRules, roles: readonly string[]): boolean =>
  handoverRules[act].some((role) => roles.includes(role))
