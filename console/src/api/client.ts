import { PendingKeys } from './idempotency'
import { Problem, problemOf } from './problem'

const TIMEOUT_MILLIS = 15_000
const RETRIES_MAX = 2
const RETRY_BASE_MILLIS = 400

const pending = new PendingKeys()

const read = async <T>(reply: Response): Promise<T> => {
  const text = await reply.text()
  try {
    return (text ? JSON.parse(text) : {}) as T
  } catch {
    throw new Problem(reply.status, { detail: `${reply.url}: not JSON (expected: JSON)` })
  }
}

export interface Client {
  get: <T>(path: string) => Promise<T>
  post: <T>(path: string, body?: unknown) => Promise<T>
  /** Sends a file as it is; `act` tells one sending of it from another. */
  upload: <T>(path: string, file: Blob, act: string) => Promise<T>
}

/**
 * Calls the API on this origin with the session cookie. An unanswered call (network, 502–504) is tried again at most
 * RETRIES_MAX times, unsafe ones under the same `Idempotency-Key`; then it ends in a `Problem`.
 *
 * @param send stands in for the browser's `fetch` in tests
 * @param pause waits before the next try
 */
export const clientOver = (
  send: (path: string, init: RequestInit) => Promise<Response>,
  pause: (millis: number) => Promise<void>,
  keys: PendingKeys = pending,
): Client => {
  const once = async <T>(path: string, init: RequestInit): Promise<T> => {
    const reply = await send(path, {
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MILLIS),
      ...init,
    }).catch((cause: unknown) => {
      throw new Problem(0, { detail: String(cause) })
    })
    if (!reply.ok) throw await problemOf(reply)
    return read<T>(reply)
  }

  const patiently = async <T>(path: string, init: RequestInit): Promise<T> => {
    for (let retry = 0; ; retry++) {
      try {
        return await once<T>(path, init)
      } catch (problem) {
        if (retry >= RETRIES_MAX || !(problem instanceof Problem && problem.unsettled))
          throw problem
        await pause(RETRY_BASE_MILLIS * 2 ** retry * (0.5 + Math.random()))
      }
    }
  }

  const write = async <T>(path: string, body: BodyInit, type: string, act: string): Promise<T> => {
    const headers = {
      accept: 'application/json',
      'content-type': type,
      'x-linli-console': '1',
      'idempotency-key': keys.keyFor(act),
    }
    try {
      const answer = await patiently<T>(path, { method: 'POST', headers, body })
      keys.answered(act)
      return answer
    } catch (problem) {
      if (!(problem instanceof Problem && problem.unsettled)) keys.answered(act)
      throw problem
    }
  }

  return {
    get: (path) => patiently(path, { headers: { accept: 'application/json' } }),
    post: (path, body = {}) => {
      const json = JSON.stringify(body)
      return write(path, json, 'application/json', `${path} ${json}`)
    },
    upload: (path, file, act) => write(path, file, file.type, `${path} ${act}`),
  }
}

const wait = (millis: number): Promise<void> => new Promise((done) => setTimeout(done, millis))

export const client = clientOver((path, init) => fetch(path, init), wait)
