import { Problem } from '../../api/problem'
import type { Advice, ProblemText } from './text'

export interface Explained extends Advice {
  /** The server's own words, when they add something. */
  detail?: string
  traceId?: string
  violations: string[]
}

const VIOLATIONS_MAX = 10

const byStatus = (status: number, t: ProblemText): Advice => {
  switch (status) {
    case 0:
      return t.silent
    case 400:
    case 413:
    case 422:
      return t.invalid
    case 401:
      return t.signedOut
    case 403:
      return t.denied
    case 404:
      return t.missing
    case 409:
    case 412:
      return t.conflict
    case 429:
      return t.tooMany
    default:
      return t.broken
  }
}

/** Any failure in the reader's words: by reason, else by status with the server's detail and the trace id. */
export const explain = (error: unknown, t: ProblemText): Explained => {
  const problem = error instanceof Problem ? error : new Problem(500, { detail: String(error) })
  const { reason, detail, traceId, violations = [] } = problem.document
  const known = reason === undefined ? undefined : t.reasons[reason]
  return {
    ...(known ?? byStatus(problem.status, t)),
    detail: known || problem.status === 0 ? undefined : detail,
    traceId: known && problem.status < 500 ? undefined : traceId,
    violations: violations
      .slice(0, VIOLATIONS_MAX)
      .map(({ field, description }) => [field, description].filter(Boolean).join(': ')),
  }
}
