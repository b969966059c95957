import { expect, test } from 'vitest'
import { blockReasons, finishReasons } from '../../src/gemini-api/index.ts'
import { createHttpApp, type HttpAppOptions } from '../../src/http/index.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp } from '../service/temp-app.ts'
import { createStubService } from './stub-service.ts'
import { cat, contentOf, errorOf, messagesOf, model } from './test-app.ts'

const path = `/v1beta/models/${model}:generateContent`
const streamPath = `/v1beta/models/${model}:streamGenerateContent`

function createApp(options: Partial<HttpAppOptions> = {}) {
  const service = createStubService()
  const app = createHttpApp({ service, version: '0', ...options })
  const post = async (url: string, fault?: string, headers: Record<string, string> = {}) =>
    app.request(url, {
      method: 'POST',
      body: JSON.stringify(cat),
      headers: { ...headers, ...(fault !== undefined && { 'x-limn-fault': fault }) },
    })
  const set = async (body: unknown, method = 'POST') =>
    app.request('/limn/v1/faults', { method, ...(method === 'POST' && { body: JSON.stringify(body) }) })
  return { app, service, post, set }
}

test.each<[string, number, string, RegExp]>([
  ['400', 400, 'INVALID_ARGUMENT', /^Request contains an invalid argument\.$/],
  ['401', 401, 'UNAUTHENTICATED', /^Request had invalid authentication credentials\./],
  ['403', 403, 'PERMISSION_DENIED', /^The caller does not have permission$/],
  ['404', 404, 'NOT_FOUND', /^Requested entity was not found\.$/],
  ['409', 409, 'ALREADY_EXISTS', /already exists/],
  [
    '429',
    429,
    'RESOURCE_EXHAUSTED',
    /\n\* Quota exceeded for metric: .*per_model, limit: 10, model: .*\nPlease retry in 30s\.$/,
  ],
  ['429; retry=2s', 429, 'RESOURCE_EXHAUSTED', /Please retry in 2s\.$/],
  ['429;quota=day', 429, 'RESOURCE_EXHAUSTED', /generate_requests_per_model_per_day, limit: 100/],
  ['499', 499, 'CANCELLED', /cancelled/],
  ['500', 500, 'INTERNAL', /^An internal error has occurred\./],
  ['503', 503, 'UNAVAILABLE', /^This model is currently experiencing high demand\./],
  ['504', 504, 'DEADLINE_EXCEEDED', /^Deadline expired/],
  // Nothing but a stream can fail after a chunk.
  ['503;after=1', 503, 'UNAVAILABLE', /high demand/],
])('%s is answered as Google answers it, and nothing is drawn', async (fault, status, name, message) => {
  const { post, service } = createApp()
  const response = await post(path, fault)
  expect(response.status).toBe(status)
  expect(response.headers.get('x-limn-fault')).toBe(fault.replace(' ', ''))
  const error = await errorOf(response)
  expect(error).toMatchObject({ code: status, status: name })
  expect(error.message).toMatch(message)
  expect(service.requests).toEqual([])
})

test('a 429 says which limit, where to read of it, and when to come back', async () => {
  const { post } = createApp()
  const response = await post(path, '429;retry=1500ms')
  expect(response.headers.get('retry-after')).toBe('2')
  expect((await errorOf(response)).details).toEqual([
    {
      '@type': 'type.googleapis.com/google.rpc.Help',
      links: [
        {
          description: 'Learn more about Gemini API quotas',
          url: 'https://ai.google.dev/gemini-api/docs/rate-limits',
        },
      ],
    },
    {
      '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
      violations: [
        {
          quotaMetric: 'generativelanguage.googleapis.com/generate_requests_per_model',
          quotaId: 'GenerateRequestsPerMinutePerProjectPerModel',
          quotaDimensions: { location: 'global', model },
          quotaValue: '10',
        },
      ],
    },
    { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '1.5s' },
  ])
})

test('a stream that is an array has its error in one, too', async () => {
  const { post } = createApp()
  expect(await messagesOf(await post(streamPath, '503'))).toMatchObject([{ error: { code: 503 } }])
  expect(await (await post(`${streamPath}?alt=sse`, '503')).json()).toMatchObject({ error: { code: 503 } })
})

test('the OpenAI routes answer a status in their own shape', async () => {
  const { post } = createApp()
  const response = await post('/v1beta/openai/images/generations', '429;retry=2s')
  expect(response.status).toBe(429)
  expect(response.headers.get('retry-after')).toBe('2')
  expect(await response.json()).toMatchObject({
    error: { message: expect.stringContaining('quota'), type: expect.any(String) },
  })
})

test('a 503 says when to come back if asked to', async () => {
  const { post } = createApp()
  expect((await post(path, '503;retry=5s')).headers.get('retry-after')).toBe('5')
  expect((await post(path, '503')).headers.get('retry-after')).toBeNull()
})

test.each([
  ['', 'it is empty'],
  ['teapot', 'none of the name teapot'],
  ['418', 'none of the name 418'],
  ['429, 429', 'none of the name 429, 429'],
  ['429;retry', '"retry" is no option'],
  ['429;retry=soon', 'retry=soon cannot be read'],
  ['500;retry=2s', '500 has no option retry'],
  ['429;retry=1s;retry=2s', 'retry is given twice'],
  ['slow', 'slow needs bps or ttfb'],
  ['slow;bps=0', 'bps=0 cannot be read'],
  ['truncate;at=100%', 'at=100% cannot be read'],
  ['prompt:NO_IMAGE', 'none of the name prompt:NO_IMAGE'],
  ['FINISH_REASON_UNSPECIFIED', 'none of the name'],
])('%j is no fault, and the 400 lists what is', async (fault, problem) => {
  const { post, service } = createApp()
  const response = await post(path, fault)
  expect(response.status).toBe(400)
  const { message } = await errorOf(response)
  expect(message).toContain(problem)
  for (const word of ['503', 'retry=2s', 'IMAGE_SAFETY', 'prompt:SAFETY', 'truncate', 'slow;bps', 'malformed', 'reset'])
    expect(message).toContain(word)
  expect(service.requests).toEqual([])
})

async function openDrawingApp() {
  const engine = createScriptedEngine(drawTinyPicture)
  const { service, store } = await openTempApp({ engine })
  return { ...createApp({ service }), engine, store }
}

test.each(finishReasons.filter((reason) => reason !== 'FINISH_REASON_UNSPECIFIED'))(
  '%s is the end of an answer without a picture, recorded and never found again',
  async (reason) => {
    const { post, engine, store } = await openDrawingApp()
    const body = await contentOf(await post(path, reason))
    expect(body.candidates?.[0]?.finishReason).toBe(reason)
    expect(body.candidates?.[0]?.content.parts?.some((part) => part.inlineData) ?? false).toBe(false)
    if (reason !== 'STOP') expect(body.candidates?.[0]?.content).toEqual({})
    expect(body.usageMetadata.promptTokenCount).toBeGreaterThan(0)
    const [record] = await store.listRecords({ limit: 1 })
    expect(record?.upstreamUsd).toBe(0)

    const chunks = (await messagesOf(await post(streamPath, reason))) as (typeof body)[]
    expect(chunks.at(-1)?.candidates?.[0]?.finishReason).toBe(reason)
    expect(engine.calls).toEqual([])

    const whole = await contentOf(await post(path))
    expect(whole.candidates?.[0]?.finishReason).toBe('STOP')
    expect(engine.calls).toHaveLength(1)
    // Also when the picture is known already.
    expect((await contentOf(await post(path, reason))).candidates?.[0]?.content.parts?.[1]).toBeUndefined()
  },
)

test('a picture that was filtered out says so in words', async () => {
  const { post } = await openDrawingApp()
  for (const reason of ['IMAGE_SAFETY', 'IMAGE_OTHER', 'IMAGE_PROHIBITED_CONTENT', 'IMAGE_RECITATION']) {
    expect((await contentOf(await post(path, reason))).candidates?.[0]?.finishMessage).toMatch(/Unable to show/)
  }
  expect((await contentOf(await post(path, 'NO_IMAGE'))).candidates?.[0]).not.toHaveProperty('finishMessage')
})

test.each(blockReasons)('prompt:%s refuses the prompt without candidates, whole and in a stream', async (reason) => {
  const { post, engine, store } = await openDrawingApp()
  const body = await contentOf(await post(path, `prompt:${reason}`))
  expect(body).not.toHaveProperty('candidates')
  expect(body.promptFeedback).toEqual({ blockReason: reason })
  expect(body.usageMetadata.totalTokenCount).toBe(body.usageMetadata.promptTokenCount)
  const chunks = await messagesOf(await post(streamPath, `prompt:${reason}`))
  expect(chunks).toHaveLength(1)
  expect(chunks[0]).toMatchObject({ promptFeedback: { blockReason: reason } })
  expect(engine.calls).toEqual([])
  const [summary] = await store.listRecords({ limit: 1 })
  expect(await store.findRecord(summary!.id)).toMatchObject({ outcome: 'blocked', finishReason: reason })
})

test('after=1 fails a stream behind its first chunk', async () => {
  const { post } = createApp()
  const messages = await messagesOf(await post(streamPath, '503;after=1'))
  expect(messages).toHaveLength(2)
  expect(messages[0]).toHaveProperty('candidates')
  expect(messages[1]).toMatchObject({ error: { code: 503, status: 'UNAVAILABLE' } })
  const events = await (await post(`${streamPath}?alt=sse`, '429;after=2')).text()
  expect(events.match(/^data: /gm)).toHaveLength(3)
  expect(events).toContain('RESOURCE_EXHAUSTED')
  // More chunks than there are: it fails at the end.
  expect((await messagesOf(await post(streamPath, '500;after=99'))).at(-1)).toHaveProperty('error')
})

test('malformed answers 200 with a body that is no JSON, and a stream whose last message is none', async () => {
  const { post } = createApp()
  const response = await post(path, 'malformed')
  expect(response.status).toBe(200)
  const text = await response.text()
  expect(text).toMatch(/^\{"candidates"/)
  expect(() => JSON.parse(text)).toThrow(SyntaxError)
  const frames = (await (await post(`${streamPath}?alt=sse`, 'malformed')).text()).split('\r\n\r\n').filter(Boolean)
  expect(frames.length).toBeGreaterThan(1)
  expect(() => JSON.parse(frames[0]!.slice(6))).not.toThrow()
  expect(() => JSON.parse(frames.at(-1)!.slice(6))).toThrow(SyntaxError)
})

test('faults are for every route of the API, and for nothing of limn itself', async () => {
  const { app } = createApp()
  const headers = { 'x-limn-fault': '503' }
  expect((await app.request('/v1/models', { headers })).status).toBe(503)
  expect((await app.request('/upload/v1beta/files', { method: 'POST', headers })).status).toBe(503)
  expect((await app.request('/healthz', { headers })).status).toBe(200)
  expect((await app.request('/limn/v1/faults', { headers })).status).toBe(200)
})

test('a server with keys heeds no fault unless it is told to', async () => {
  const headers = { 'x-goog-api-key': 'a-key' }
  const closed = createApp({ keys: ['a-key'] })
  const refused = await closed.post(path, '503', headers)
  expect(refused.status).toBe(403)
  expect((await errorOf(refused)).message).toContain('--faults')
  const set = (app: (typeof closed)['app'], sent: Record<string, string>) =>
    app.request('/limn/v1/faults', { method: 'POST', body: '{"script":"503"}', headers: sent })
  expect((await set(closed.app, headers)).status).toBe(403)
  expect((await closed.app.request('/limn/v1/faults', { method: 'DELETE', headers })).status).toBe(403)

  const open = createApp({ keys: ['a-key'], faults: { open: true } })
  expect((await open.post(path, '503')).status).toBe(403)
  expect((await open.post(path, '503', headers)).status).toBe(503)
  expect((await set(open.app, {})).status).toBe(403)
  expect((await set(open.app, headers)).status).toBe(200)
})

test('a script is played one request at a time, and then all is well', async () => {
  const { post, set, app } = createApp()
  expect((await set({ script: '429, 503;retry=1s, ok, 500' })).status).toBe(200)
  const statuses = []
  for (let count = 0; count < 6; count += 1) {
    // What asks for no picture is no step.
    expect((await app.request('/v1/models')).status).toBe(200)
    statuses.push((await post(path)).status)
  }
  expect(statuses).toEqual([429, 503, 200, 500, 200, 200])
  const state = await (await app.request('/limn/v1/faults')).json()
  expect(state).toMatchObject({
    open: true,
    rules: [{ script: '429, 503;retry=1s, ok, 500', requests: 6, faults: 3, stepsLeft: 0 }],
  })
})

test('a script that ends with repeat starts anew; DELETE ends it', async () => {
  const { post, set } = createApp()
  await set({ script: '503, ok, repeat' })
  const statuses = []
  for (let count = 0; count < 4; count += 1) statuses.push((await post(path)).status)
  expect(statuses).toEqual([503, 200, 503, 200])
  expect(await (await set(undefined, 'DELETE')).json()).toMatchObject({ rules: [] })
  expect((await post(path)).status).toBe(200)
})

test('shares hit the part of the requests they say, the same ones for the same seed', async () => {
  const run = async (seed?: number) => {
    const { post, set } = createApp()
    await set({ share: '503:20%, 429;retry=1s:10%', ...(seed !== undefined && { seed }) })
    const statuses = []
    for (let count = 0; count < 300; count += 1) statuses.push((await post(path)).status)
    return statuses
  }
  const [first, again, other] = await Promise.all([run(7), run(7), run(8)])
  expect(again).toEqual(first)
  expect(other).not.toEqual(first)
  const count = (status: number) => first.filter((one) => one === status).length
  expect(count(503)).toBeGreaterThan(40)
  expect(count(503)).toBeLessThan(80)
  expect(count(429)).toBeGreaterThan(15)
  expect(count(429)).toBeLessThan(45)
})

test('rules are for one key, or for paths, if they say so; a request that asks for a fault itself gets that', async () => {
  const { post, set, app } = createApp()
  await set({ script: '503, repeat', match: { key: 'mine' } })
  await set({ script: '404, repeat', match: { path: '/models' } })
  expect((await post(path, undefined, { 'x-goog-api-key': 'mine' })).status).toBe(503)
  expect((await post(path, undefined, { 'x-goog-api-key': 'other' })).status).toBe(404)
  expect((await app.request('/v1/models')).status).toBe(404)
  expect((await post(path, '500', { 'x-goog-api-key': 'mine' })).status).toBe(500)
  // The same match replaces the rule; the state shows no key.
  await set({ script: '500', match: { key: 'mine' } })
  const state = await (await app.request('/limn/v1/faults')).text()
  expect(state).not.toContain('mine')
  expect(JSON.parse(state).rules).toHaveLength(2)
})

test.each([
  [{}, 'Say which faults'],
  [{ script: '' }, 'script is wrong'],
  [{ script: ', ,' }, 'A script is a list'],
  [{ script: '429, teapot' }, 'none of the name teapot'],
  [{ share: '503' }, '"503" is no share'],
  [{ share: '503:60%,500:60%' }, 'add up to 120 %'],
  [{ share: '503:10%', seed: -1 }, 'seed is wrong'],
  [{ rules: [] }, 'rules is wrong'],
  ['429', 'the body is wrong'],
])('%j is no plan, and changes nothing', async (body, message) => {
  const { set } = createApp()
  await set({ script: '503, repeat' })
  const response = await set(body)
  expect(response.status).toBe(400)
  expect((await errorOf(response)).message).toContain(message)
  expect(await (await set(undefined, 'GET')).json()).toMatchObject({ rules: [{ script: '503, repeat' }] })
})

test('a plan may stand from the start', async () => {
  const { post } = createApp({ faults: { rules: [{ script: '503' }] } })
  expect((await post(path)).status).toBe(503)
  expect((await post(path)).status).toBe(200)
})
