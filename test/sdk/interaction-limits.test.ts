import * as genai3 from '@google/genai'
import * as genai2 from 'genai-2'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createHttpApp, listen } from '../../src/http/index.ts'
import { createRateLimiter } from '../../src/service/limits/rate-limiter.ts'
import type { RateLimitOptions } from '../../src/service/limits/rate-limits.ts'
import { createScriptedEngine, drawTinyPicture, openTempApp } from '../service/temp-app.ts'

const model = 'gemini-3-pro-image'

async function serve(limits: RateLimitOptions = {}) {
  const clock = { now: Date.parse('2026-11-28T20:00:00Z') }
  const rateLimiter = createRateLimiter({ limits, nowMs: () => clock.now })
  const engine = createScriptedEngine(drawTinyPicture)
  const app = await openTempApp({ engine, rateLimiter })
  const { service, interactions } = app
  await app.start()
  const listener = await listen(createHttpApp({ service, interactions, version: '0' }), { port: 0 })
  onTestFinished(() => listener.close({ graceMs: 0 }))
  const script = (text: string) =>
    fetch(`${listener.url}/limn/v1/faults`, { method: 'POST', body: JSON.stringify({ script: text }) })
  return { url: listener.url, clock, engine, script }
}

// The two majors differ in types this file does not touch.
const sdks = [
  ['@google/genai 3', genai3],
  ['@google/genai 2', genai2 as unknown as typeof genai3],
] as const

describe.each(sdks)('the interactions client of %s', (_, sdk) => {
  const connect = (url: string, headers?: Record<string, string>) =>
    new sdk.GoogleGenAI({ apiKey: 'any', httpOptions: { baseUrl: url, ...(headers && { headers }) } })

  test('gets through a 503 by its own retries, when Retry-After says', async () => {
    const { url, engine, script } = await serve()
    await script('503;retry=0s, 429;retry=0s, ok')
    const interaction = await connect(url).interactions.create({ model, input: 'a cat' })
    expect(interaction.status).toBe('completed')
    expect(engine.calls).toHaveLength(1)
  })

  test('reads a picture that is withheld as a failed interaction', async () => {
    const { url } = await serve()
    const interaction = await connect(url, { 'x-limn-fault': 'IMAGE_SAFETY' }).interactions.create({
      model,
      input: 'a cat',
    })
    expect(interaction.status).toBe('failed')
    expect(JSON.stringify(interaction)).toContain('image_safety')
  })

  test('reads a limit that is used up, and passes after the time it is told', async () => {
    const { url, clock } = await serve({ requestsPerMinute: 1 })
    const client = connect(url)
    await client.interactions.create({ model, input: 'a cat' })
    clock.now += 50_000
    const response = await fetch(`${url}/v1beta/interactions`, {
      method: 'POST',
      headers: { 'x-goog-api-key': 'any' },
      body: JSON.stringify({ model, input: 'a dog' }),
    })
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('10')
    expect(await response.json()).toMatchObject({ error: { code: 'rate_limit_exceeded' } })
    clock.now += 10_000
    expect((await client.interactions.create({ model, input: 'a dog' })).status).toBe('completed')
  })
})
