import { expect, it } from 'vitest'
import type { Wait } from '../../../src/engines/engine.ts'
import { headersOf } from '../../../src/http/limn-headers.ts'
import { answer, ask, openGoogle } from './open-google.ts'
import { googleError, say, startRawUpstream } from './raw-upstream.ts'

const surface = 'library'
const slow = googleError(429, 'RESOURCE_EXHAUSTED', 'Slow.', [
  {
    '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
    violations: [{ quotaMetric: 'm', quotaId: 'GenerateImagesPerMinutePerProjectPerModel', quotaValue: '10' }],
  },
  { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '20s' },
])

/** Google's quota is used up, then Google is busy, then it draws. */
const startBusy = () =>
  startRawUpstream((socket, _, index) => {
    if (index === 0) say(socket, 429, slow)
    else if (index === 1) say(socket, 503, googleError(503, 'UNAVAILABLE', 'Busy.'))
    else say(socket, 200, answer)
  })

const reasons = [
  "Google's quota of 10 images a minute, after it was exceeded",
  undefined,
  'another try (Google is busy)',
  undefined,
]

it('tells who asked what it waits for, and when that is over', async () => {
  const { app } = await openGoogle((await startBusy()).baseUrl)
  const told: (Wait | undefined)[] = []
  const generation = await app.service.generate(ask('a fox'), { surface, onWait: (wait) => told.push(wait) })
  expect(told.map((wait) => wait?.reason)).toEqual(reasons)
  expect(told[0]!.untilMs! - Date.UTC(2026, 10, 29)).toBe(20_000)
  expect(generation.record.timingsMs.wait).toBeGreaterThan(0)
  expect(headersOf(generation).map(([name]) => name)).toContain('x-limn-waited-ms')
})

it('tells it in a stream, before its first part', async () => {
  const { app } = await openGoogle((await startBusy()).baseUrl)
  const types: string[] = []
  for await (const event of app.service.stream(ask('a fox'), { surface })) types.push(event.type)
  expect(types.slice(0, 5)).toEqual(['wait', 'wait', 'wait', 'wait', 'chunk'])
})
