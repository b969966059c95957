import { ApiError, GoogleGenAI } from '@google/genai'
import { expect, onTestFinished, test } from 'vitest'
import { createHttpApp, type HttpAppOptions, listen } from '../../src/http/index.ts'
import { createRateLimiter } from '../../src/service/limits/rate-limiter.ts'
import type { RateLimitOptions } from '../../src/service/limits/rate-limits.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp } from '../service/temp-app.ts'

const model = 'gemini-3-pro-image'

async function serve(limits: RateLimitOptions, httpOptions: Partial<HttpAppOptions> = {}) {
  // Stands still until it is moved: the machine may be slow.
  const clock = { now: Date.parse('2026-11-28T20:00:00Z') }
  const rateLimiter = createRateLimiter({ limits, nowMs: () => clock.now })
  const app = await openTempApp({ engine: createScriptedEngine(drawTinyPicture), rateLimiter })
  const listener = await listen(createHttpApp({ service: app.service, version: '0', ...httpOptions }), { port: 0 })
  onTestFinished(() => listener.close({ graceMs: 0 }))
  const connect = (apiKey = 'any-key', retryOptions?: { attempts: number }) =>
    new GoogleGenAI({ apiKey, httpOptions: { baseUrl: listener.url, ...(retryOptions && { retryOptions }) } })
  const draw = (apiKey?: string, contents = 'a cat') =>
    connect(apiKey)
      .models.generateContent({ model, contents })
      .then(
        () => 200,
        (error: ApiError) => error.status,
      )
  return { url: listener.url, app, clock, connect, draw }
}

interface Body {
  error: { code: number; status: string; message: string; details: { '@type': string; retryDelay?: string }[] }
}

test('the SDK reads a 429 with its limits, and passes when it comes back after exactly the time it is told', async () => {
  const { url, clock, connect, draw } = await serve({ requestsPerMinute: 1 })
  const ai = connect()
  await ai.models.generateContent({ model, contents: 'a cat' })
  clock.now += 12_345
  const error = await ai.models.generateContent({ model, contents: 'a dog' }).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(ApiError)
  expect((error as ApiError).status).toBe(429)
  const body = JSON.parse((error as ApiError).message) as Body
  expect(body.error).toMatchObject({ code: 429, status: 'RESOURCE_EXHAUSTED' })
  expect(body.error.details.map((detail) => detail['@type'].split('.').at(-1))).toEqual([
    'Help',
    'QuotaFailure',
    'RetryInfo',
  ])
  expect(body.error.details[1]).toMatchObject({
    violations: [
      {
        quotaMetric: 'generativelanguage.googleapis.com/generate_requests_per_model',
        quotaId: 'GenerateRequestsPerMinutePerProjectPerModel',
        quotaDimensions: { location: 'global', model },
        quotaValue: '1',
      },
    ],
  })
  const delay = Number(body.error.details[2]!.retryDelay!.slice(0, -1))
  expect(body.error.message).toContain(`Please retry in ${delay}s.`)
  expect(delay).toBe(47.655)
  clock.now += delay * 1000 - 1
  expect(await draw()).toBe(429)
  clock.now += 1
  expect(await draw()).toBe(200)
  clock.now += 1001
  const raw = await fetch(`${url}/v1/models/${model}:generateContent`, {
    method: 'POST',
    headers: { 'x-goog-api-key': 'any-key' },
    body: '{"contents":[{"parts":[{"text":"a cow"}]}]}',
  })
  expect(raw.status).toBe(429)
  // Whole seconds, and never too early.
  expect(raw.headers.get('retry-after')).toBe('59')
})

test('a request is a request: drawn, found again, forced, streamed or joined; but not one that is wrong', async () => {
  const { connect, draw } = await serve({ requestsPerMinute: 5 })
  const wrong = await connect()
    .models.generateContent({ model, contents: 'a cat', config: { imageConfig: { aspectRatio: '7:3' } } })
    .catch((error: ApiError) => error.status)
  expect(wrong).toBe(400)
  // Two at once share one drawing, and the third is in the cache.
  expect(await Promise.all([draw(), draw()])).toEqual([200, 200])
  expect(await draw()).toBe(200)
  const forced = await connect().models.generateContent({
    model,
    contents: 'a cat',
    config: { httpOptions: { headers: { 'x-limn-fault': 'NO_IMAGE' } } },
  })
  expect(forced.candidates?.[0]?.finishReason).toBe('NO_IMAGE')
  for await (const _ of await connect().models.generateContentStream({ model, contents: 'a cat' }));
  expect(await draw()).toBe(429)
  await expect(connect().models.generateContentStream({ model, contents: 'a cat' })).rejects.toMatchObject({
    status: 429,
  })
  // What draws nothing is free.
  await connect().models.countTokens({ model, contents: 'a cat' })
  await connect().models.get({ model })
})

test('keys of one project share a quota, every other key has its own, and requests without one are one project', async () => {
  const { url, draw } = await serve({ requestsPerMinute: 1 }, { projects: { shop: ['key-one', 'key-two'] } })
  expect(await draw('key-one')).toBe(200)
  expect(await draw('key-two')).toBe(429)
  expect(await draw('key-three')).toBe(200)
  expect(await draw('key-three')).toBe(429)
  const bare = () =>
    fetch(`${url}/v1/models/${model}:generateContent`, {
      method: 'POST',
      body: '{"contents":[{"parts":[{"text":"a cat"}]}]}',
    }).then(({ status }) => status)
  expect([await bare(), await bare()]).toEqual([200, 429])
})

test('the OpenAI routes have the same quota, in their own shape', async () => {
  const { url } = await serve({ imagesPerMinute: 1 })
  const draw = () =>
    fetch(`${url}/v1beta/openai/images/generations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model, prompt: 'a cat' }),
    })
  expect((await draw()).status).toBe(200)
  const refused = await draw()
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50)
  expect(await refused.json()).toMatchObject({ error: { message: expect.stringContaining('Quota exceeded') } })
})

test("each picture of OpenAI's n is a request: so many fit, and what does not fit is refused", async () => {
  const { url, clock } = await serve({ requestsPerMinute: 3 })
  const draw = async (n: number) =>
    (
      await fetch(`${url}/v1beta/openai/images/generations`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ model, prompt: 'a cat', n }),
      })
    ).status
  expect([await draw(3), await draw(1)]).toEqual([200, 429])
  clock.now += 60_000
  expect([await draw(2), await draw(1), await draw(1)]).toEqual([200, 200, 429])
})

test('long prompts use up the tokens of a minute', async () => {
  const { draw } = await serve({ inputTokensPerMinute: 300 })
  expect(await draw(undefined, 'a cat '.repeat(100))).toBe(200)
  expect(await draw(undefined, 'a dog '.repeat(150))).toBe(429)
  expect(await draw(undefined, 'a dog')).toBe(200)
})

test('what names no project, as batches, the library and the command line, takes from no quota', async () => {
  const { app } = await serve({ tier: 'free' })
  const request = { contents: [{ role: 'user' as const, parts: [{ text: 'a cat' }] }] }
  const generation = await app.service.generate({ model, request }, { surface: 'library' })
  expect(generation.images).toHaveLength(1)
})
