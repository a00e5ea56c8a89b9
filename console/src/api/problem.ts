import type { ProblemDocument } from './types'

/** A call that was not answered as hoped: refused, failed, or never answered (`status` 0). */
export class Problem extends Error {
  readonly status: number
  readonly document: ProblemDocument

  constructor(status: number, document: ProblemDocument = {}) {
    super(document.detail ?? document.title ?? `HTTP ${status}`)
    this.name = 'Problem'
    this.status = status
    this.document = document
  }

  get reason(): string | undefined {
    return this.document.reason
  }

  /** Whether the server may or may not have acted: the same request, with the same key, may be sent again. */
  get unsettled(): boolean {
    return [0, 502, 503, 504].includes(this.status)
  }
}

/** A reply that is no problem document (a proxy's HTML page, say) still gives its status. */
export const problemOf = async (reply: Response): Promise<Problem> => {
  const json = (reply.headers.get('content-type') ?? '').includes('json')
  const body: unknown = json ? await reply.json().catch(() => undefined) : undefined
  return new Problem(reply.status, typeof body === 'object' && body !== null ? body : {})
}
