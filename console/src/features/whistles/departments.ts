/** A department a whistle can call: its code, and its names. */
export interface KnownDepartment {
  org: string
  zh: string
  en: string
}

/** Offered first; any other code can be typed in, and the server knows which exist (`DEPARTMENT_UNKNOWN`). */
export const knownDepartments: readonly KnownDepartment[] = [
  { org: '110105-CGW', zh: '朝阳区城管委', en: 'Chaoyang urban management commission' },
  { org: 'BJ-PSJT', zh: '北京排水集团', en: 'Beijing Drainage Group' },
]

/** whistles.proto#BlowWhistleRequest */
export const DEPARTMENTS_MAX = 8
const ORG = /^[A-Z0-9-]{2,32}$/

/** A code as typed, in the form the server takes; nothing when it cannot be one. */
export const orgIn = (typed: string): string | undefined => {
  const org = typed.trim().toUpperCase()
  return ORG.test(org) ? org : undefined
}
