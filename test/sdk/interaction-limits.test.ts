import * as genai3 from '@google/genai'
import * as genai2 from 'genai-2'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createHttpApp, listen } from '../../src/http/index.ts'
import { createRateLimiter } from '../../src/service/limits/rate-limiter.ts'
import type { RateLimitOptions } from '../../src/service/limits/rate-limits.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp } from '../service/temp-app.ts'

const model = 'gemini-3-pro-image'
const request = { model, input: 'a cat' } as const

const sdks = [
  ['@google/genai 3', genai3],
  ['@google/genai 2', genai2 as unknown as typeof genai3],
] as const

async function serve(limits: RateLimitOptions = {}) {
  const clock = { now: Date.parse('2026-11-28T20:00:00Z') }
  const rateLimiter = createRateLimiter({ limits, nowMs: () => clock.now })
  const app = await openTempApp({ engine: createScriptedEngine(drawTinyPicture), rateLimiter })
  await app.start()
  const { service, interactions, files, batches } = app
  const listener = await listen(createHttpApp({ service, interactions, files, batches, version: '0' }), { port: 0 })
  onTestFinished(() => listener.close({ graceMs: 0 }))
  return { url: listener.url, clock }
}

type Client = genai3.GoogleGenAI['interactions']

/** Follows one in the background to its end. */
async function ended(interactions: Client, id: string) {
  for await (const _ of await interactions.get(id, { stream: true }));
  return interactions.get(id)
}

async function play(url: string, script: string): Promise<void> {
  await fetch(`${url}/limn/v1/faults`, { method: 'POST', body: JSON.stringify({ script }) })
}

describe.each(sdks)('%s', (_, { GoogleGenAI }) => {
  const connect = (baseUrl: string, headers: Record<string, string> = {}, apiKey = 'any-key') =>
    new GoogleGenAI({ apiKey, httpOptions: { baseUrl, headers } }).interactions

  test('comes again after a 503 exactly when Retry-After says', async () => {
    const { url } = await serve()
    await play(url, '503;retry=1s, ok')
    const started = performance.now()
    const interaction = await connect(url).create(request)
    expect(interaction.status).toBe('completed')
    // Without the header it would wait half a second at most.
    expect(performance.now() - started).toBeGreaterThan(990)
  })

  test('reads a filtered picture as a failed interaction, waited for or in the background', async () => {
    const { url } = await serve()
    const interactions = connect(url, { 'x-limn-fault': 'IMAGE_SAFETY' })
    const whole = await interactions.create(request)
    expect(whole).toMatchObject({ status: 'failed', errors: [{ code: 'image_safety' }] })
    const { id } = await interactions.create({ ...request, background: true })
    expect(await ended(connect(url), id!)).toMatchObject({ status: 'failed', errors: [{ code: 'image_safety' }] })
    const { id: other } = await connect(url).create({ ...request, background: true })
    expect(await ended(connect(url), other!)).toMatchObject({ status: 'completed' })
  })

  test('reads a used-up quota by its word and its time, and passes then', async () => {
    const { url, clock } = await serve({ requestsPerMinute: 1 })
    const interactions = connect(url)
    await interactions.create(request)
    clock.now += 20_000
    const error = await interactions.create(request, { maxRetries: 0 }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ status: 429, error: { error: { code: 'rate_limit_exceeded' } } })
    expect((error as { headers: Headers }).headers.get('retry-after')).toBe('40')
    clock.now += 40_000
    expect((await interactions.create(request)).status).toBe('completed')
  })

  test('in the background takes from the quota of its key at once, and is refused when that is used up', async () => {
    const { url, clock } = await serve({ requestsPerMinute: 1 })
    const interactions = connect(url)
    const draw = async (one: Client) => ended(one, (await one.create({ ...request, background: true })).id!)
    expect((await draw(interactions)).status).toBe('completed')
    const refused = interactions.create({ ...request, background: true }, { maxRetries: 0 })
    await expect(refused).rejects.toMatchObject({ status: 429, error: { error: { code: 'rate_limit_exceeded' } } })
    expect((await draw(connect(url, {}, 'other-key'))).status).toBe('completed')
    clock.now += 60_000
    expect((await draw(interactions)).status).toBe('completed')
  })
})

test('an ending asked for with a batch is that of each of its requests', async () => {
  const { url } = await serve({ tier: 'free' })
  const one = { request: { contents: [{ parts: [{ text: 'a cat' }] }] } }
  const created = await fetch(`${url}/v1beta/models/${model}:batchGenerateContent`, {
    method: 'POST',
    headers: { 'x-limn-fault': 'NO_IMAGE' },
    body: JSON.stringify({ batch: { input_config: { requests: { requests: [one, one] } } } }),
  })
  const { name } = (await created.json()) as { name: string }
  const read = async () => (await (await fetch(`${url}/v1beta/${name}`)).json()) as { done?: boolean }
  await expect.poll(async () => (await read()).done).toBe(true)
  // In the metadata and in the response.
  expect(JSON.stringify(await read()).match(/"finishReason":"NO_IMAGE"/g)).toHaveLength(4)
})
