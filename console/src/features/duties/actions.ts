/** duties.proto#ListDuties, #ListVacancies */
export const dutyReaders = [
  'grid-worker',
  'community-officer',
  'street-officer',
  'district-officer',
  'auditor',
] as const

/** duties.proto#AssignDuty, #EndDuty, #PutDutyScope */
export const dutyKeepers = ['community-officer', 'street-officer'] as const
