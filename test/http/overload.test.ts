import { setImmediate as turn } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { errorMessages } from '../../src/gemini-api/error-messages.data.ts'
import { createHttpApp } from '../../src/http/index.ts'
import { createScheduler } from '../../src/service/schedule.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp } from '../service/temp-app.ts'
import { errorOf, model } from './test-app.ts'

it('answers 503 in Google words, with Retry-After, to who would wait too long, and goes on serving the others', async () => {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const engine = createScriptedEngine(async function* (request) {
    await opened
    yield* drawTinyPicture(request)
  })
  const { service } = await openTempApp({ engine })
  const http = createHttpApp({ service, version: '0' })
  const ask = async (prompt: string): Promise<Response> =>
    http.request(`/v1beta/models/${model}:generateContent`, {
      method: 'POST',
      body: JSON.stringify({ contents: [{ parts: [{ text: prompt }] }] }),
    })
  const served = Array.from({ length: 66 }, (_, number) => ask(`picture ${number}`))
  // Refusals need no turn, so the first answer there is, is one.
  const refused = await Promise.race([ask('one too many'), ...served])
  expect(refused.status).toBe(503)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await errorOf(refused)).toEqual({ code: 503, status: 'UNAVAILABLE', message: errorMessages.overloaded })
  open()
  const answers = await Promise.all(served)
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  expect((await ask('later')).status).toBe(200)
})

it('never draws what waits when its client leaves', async () => {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const drawn: string[] = []
  const engine = createScriptedEngine(async function* (request) {
    drawn.push(request.prompt)
    await opened
    yield* drawTinyPicture(request)
  })
  const { service } = await openTempApp({ engine })
  const http = createHttpApp({ service, version: '0' })
  const ask = async (prompt: string, signal?: AbortSignal): Promise<Response> =>
    http.request(`/v1beta/models/${model}:generateContent`, {
      method: 'POST',
      body: JSON.stringify({ contents: [{ parts: [{ text: prompt }] }] }),
      ...(signal && { signal }),
    })
  const first = Array.from({ length: 2 }, (_, number) => ask(`picture ${number}`))
  while (drawn.length < 2) await turn()
  const client = new AbortController()
  const left = ask('for a client that leaves', client.signal)
  const last = ask('the last picture')
  // Until it waits: nobody can see that from here.
  for (let turns = 0; turns < 50; turns++) await turn()
  client.abort()
  expect((await left).status).toBe(499)
  open()
  const answers = await Promise.all([...first, last])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(drawn).toEqual(['picture 0', 'picture 1', 'the last picture'])
})

it('asks to come back when those who wait will have been served', async () => {
  let nowMs = 0
  const scheduler = createScheduler({ concurrency: 2, maxWaiting: 10, nowMs: () => nowMs })
  const leave = await scheduler.enter('one model')
  nowMs = 3000
  leave()
  await turn()
  const entered = Array.from({ length: 12 }, () => scheduler.enter('one model'))
  await expect(scheduler.enter('one model')).rejects.toMatchObject({ code: 'unavailable', retryAfterMs: 15_000 })
  await expect(scheduler.enter('another model')).resolves.toBeTypeOf('function')
  for (const place of entered) (await place)()
})

it('lets those who give up leave the queue', async () => {
  const scheduler = createScheduler({ concurrency: 1, maxWaiting: 1, nowMs: () => 0 })
  const leave = await scheduler.enter('one model')
  const client = new AbortController()
  const waiting = scheduler.enter('one model', client.signal)
  client.abort()
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' })
  const next = scheduler.enter('one model')
  leave()
  await expect(next).resolves.toBeTypeOf('function')
})
