import { describe, expect, it } from 'vitest'
import { clientOver } from './client'
import { PendingKeys } from './idempotency'
import { Problem } from './problem'

type Answer = Response | Error

/** Answers in turn, and remembers what it was sent. */
const serverWith = (...answers: Answer[]) => {
  const sent: { path: string; init: RequestInit }[] = []
  const send = (path: string, init: RequestInit): Promise<Response> => {
    sent.push({ path, init })
    const answer = answers[sent.length - 1] ?? new Error('no more answers')
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
  const keyOf = (call: number) => new Headers(sent[call]?.init.headers).get('idempotency-key')
  return { sent, keyOf, client: clientOver(send, () => Promise.resolve(), new PendingKeys()) }
}

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })

describe('unsafe calls', () => {
  it('carry the console header and an idempotency key', async () => {
    const { client, sent, keyOf } = serverWith(json({}))
    await client.post('/v1/cases/1:accept', { note: '' })
    expect(new Headers(sent[0]?.init.headers).get('x-linli-console')).toBe('1')
    expect(keyOf(0)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  it('are retried under the same key when no answer came', async () => {
    const { client, keyOf } = serverWith(new TypeError('network'), json({}, 503), json({ id: '1' }))
    expect(await client.post('/v1/cases/1:accept')).toEqual({ id: '1' })
    expect(keyOf(1)).toBe(keyOf(0))
    expect(keyOf(2)).toBe(keyOf(0))
  })

  it('keep their key for the next click while the outcome is unknown', async () => {
    const lost = new TypeError('network')
    const { client, keyOf } = serverWith(lost, lost, lost, json({}))
    await expect(client.post('/v1/whistles', { caseId: '1' })).rejects.toMatchObject({ status: 0 })
    await client.post('/v1/whistles', { caseId: '1' })
    expect(keyOf(3)).toBe(keyOf(0))
  })

  it('get a new key once an answer was seen, refusals included', async () => {
    const { client, keyOf } = serverWith(json({}), json({ reason: 'STEP_ORDER' }, 409), json({}))
    await client.post('/v1/cases/1:comment', { text: 'a' })
    await expect(client.post('/v1/cases/1:comment', { text: 'a' })).rejects.toBeInstanceOf(Problem)
    await client.post('/v1/cases/1:comment', { text: 'a' })
    expect(new Set([keyOf(0), keyOf(1), keyOf(2)]).size).toBe(3)
  })

  it('have different keys for different bodies', async () => {
    const lost = new TypeError('network')
    const { client, keyOf } = serverWith(lost, lost, lost, json({}))
    await client.post('/v1/whistles', { caseId: '1' }).catch(() => {})
    await client.post('/v1/whistles', { caseId: '2' })
    expect(keyOf(3)).not.toBe(keyOf(0))
  })
})

describe('failures', () => {
  it('become the problem the server described, without a retry', async () => {
    const { client, sent } = serverWith(json({ reason: 'CASE_UNKNOWN', traceId: 't' }, 404))
    await expect(client.get('/v1/cases/1')).rejects.toMatchObject({
      status: 404,
      reason: 'CASE_UNKNOWN',
    })
    expect(sent).toHaveLength(1)
  })

  it('stay problems when a proxy answers with a page', async () => {
    const page = () =>
      new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } })
    const { client, sent } = serverWith(page(), page(), page())
    await expect(client.get('/v1/cases')).rejects.toMatchObject({ status: 502 })
    expect(sent).toHaveLength(3)
  })

  it('are named when a success is not JSON', async () => {
    const { client } = serverWith(new Response('<html>', { status: 200 }))
    await expect(client.get('/v1/cases')).rejects.toBeInstanceOf(Problem)
  })
})

it('remembers a bounded number of unanswered acts', () => {
  const keys = new PendingKeys()
  const first = keys.keyFor('act 0')
  for (let act = 1; act <= 100; act++) keys.keyFor(`act ${act}`)
  expect(keys.keyFor('act 0')).not.toBe(first)
})
