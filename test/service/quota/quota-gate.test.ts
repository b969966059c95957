import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Turn, Turns, Wait } from '../../../src/engines/engine.ts'
import { QuotaError } from '../../../src/errors/index.ts'
import { createQuotaGate, type QuotaCall, type QuotaGateOptions } from '../../../src/service/quota/quota-gate.ts'
import { openTempApp } from '../temp-app.ts'

const stepMs = 20

/** Processes on one home, by a clock that goes on while somebody sleeps. */
async function openGates(count: number, options: Partial<QuotaGateOptions> = {}) {
  const { store } = await openTempApp()
  const clock = {
    now: Date.UTC(2026, 10, 29, 12),
    nowMs: () => clock.now,
    async sleep(durationMs: number, signal: AbortSignal | undefined) {
      const untilMs = clock.now + durationMs
      while (clock.now < untilMs && !signal?.aborted) {
        clock.now = Math.min(untilMs, clock.now + stepMs)
        await setImmediate()
      }
      signal?.throwIfAborted()
    },
  }
  let ids = 0
  const gates = Array.from({ length: count }, (_, at) =>
    createQuotaGate({
      store,
      project: 'p',
      owner: `process ${at}`,
      limits: {},
      atOnce: 4,
      maxWaiting: 9,
      patienceMs: 120_000,
      createId: () => `call ${ids++}`,
      clock,
      ...options,
    }),
  )
  return { gates, clock }
}

const call: QuotaCall = { engine: 'gemini', model: 'm', caller: '', priority: 0, images: 1, inputTokens: 5 }

async function turnOf(turns: Turns, signal?: AbortSignal): Promise<{ turn: Turn; waits: Wait[] }> {
  const waits: Wait[] = []
  const next = turns.next(signal)
  for (;;) {
    const { done, value } = await next.next()
    if (done) return { turn: value, waits }
    waits.push(value)
  }
}

/** Takes a turn and makes a call that is answered at once. */
async function makeCall(turns: Turns): Promise<Wait[]> {
  const { turn, waits } = await turnOf(turns)
  turn.sent()
  turn.answered()
  turn.end()
  return waits
}

test('processes share a minute, and each is told what it waits for', async () => {
  const { gates, clock } = await openGates(2, { limits: { imagesPerMinute: 3 } })
  const startMs = clock.now
  const all = await Promise.all([0, 1, 0, 1, 0, 1].map((at) => makeCall(gates[at]!.turnsOf(call))))
  expect(all.filter((waits) => waits.length === 0)).toHaveLength(3)
  const wait = all.find((waits) => waits.length > 0)![0]!
  expect(wait.reason).toBe("Google's quota of 3 images a minute")
  expect(clock.now - startMs).toBeGreaterThanOrEqual(60_000)
  expect(clock.now - startMs).toBeLessThan(63_000)
})

test('a 429 that one process is told of holds all up, and the limit it names is kept to', async () => {
  const { gates, clock } = await openGates(2)
  const startMs = clock.now
  const { turn } = await turnOf(gates[0]!.turnsOf(call))
  turn.sent()
  const violation = { quotaMetric: 'm', quotaId: 'GenerateImagesPerMinutePerProjectPerModel', quotaDimensions: {} }
  const error = new QuotaError('Slow.', { retryAfterMs: 20_000, violations: [{ ...violation, quotaValue: 2 }] })
  expect(turn.refused(error)).toBeUndefined()
  turn.end()
  const waits = await makeCall(gates[1]!.turnsOf(call))
  expect(waits[0]).toEqual({
    untilMs: startMs + 20_000,
    reason: "Google's quota of 2 images a minute, after it was exceeded",
  })
  expect(clock.now - startMs).toBeGreaterThanOrEqual(20_000)
  await makeCall(gates[0]!.turnsOf(call))
  expect(clock.now - startMs).toBeLessThan(25_000)
  expect((await makeCall(gates[1]!.turnsOf(call)))[0]!.reason).toBe("Google's quota of 2 images a minute")
})

test('a refusal that nobody waits for says whose quota it is and when to come back', async () => {
  const { gates } = await openGates(1)
  const quotaId = 'GenerateImagesPerMinutePerProjectPerModel'
  const violations = [{ quotaMetric: 'm', quotaId, quotaDimensions: {}, quotaValue: 2 }]
  const none = new QuotaError('* Quota exceeded for metric: m, limit: 0, model: m', { retryAfterMs: 9_000, violations })
  const refusals = [
    [new QuotaError('Slow.'), "It is Google's quota for m, and Google does not say when it is back.", 'in 1 min'],
    [
      new QuotaError('Slow.', { retryAfterMs: 5_400_000, violations }),
      'quota of 2 images a minute for m',
      'in 1 h 30 min',
    ],
    [none, 'Google gives this key none for m', 'no wait changes'],
  ] as const
  for (const [refusal, ...said] of refusals) {
    const { turn } = await turnOf(gates[0]!.turnsOf(call))
    const end = turn.refused(refusal)
    turn.end()
    expect(end).toMatchObject({ code: 'resource-exhausted', retryAfterMs: refusal.retryAfterMs })
    for (const words of [refusal.message, ...said]) expect(end!.message).toContain(words)
  }
  const turns = gates[0]!.turnsOf(call)
  const slow = new QuotaError('Slow.', { retryAfterMs: 50_000, violations })
  const ends = []
  for (const _ of ['first', 'second', 'third']) {
    const { turn } = await turnOf(turns)
    ends.push(turn.refused(slow)?.message)
    turn.end()
  }
  expect(ends).toEqual([undefined, undefined, expect.stringContaining('the 2 min that google.retry gives')])
  expect(ends[2]).toContain('2 images a minute for m')
  expect(ends[2]).toContain('Ask again in 50 s')
})

test('what a call would wait for is what it is told when it waits, and to ask changes nothing', async () => {
  const { gates, clock } = await openGates(2, { limits: { imagesPerMinute: 1, requestsPerDay: 3 } })
  const [one, other] = [gates[0]!, gates[1]!]
  const ask = () => other.expectedWait(call)
  expect(await ask()).toBeUndefined()
  await makeCall(one.turnsOf(call))
  const first = (await ask())!
  expect(first).toEqual({ untilMs: clock.now + 60_000, reason: "Google's quota of 1 image a minute" })
  expect(await ask()).toEqual(first)
  const leaving = new AbortController()
  const ahead = one.turnsOf(call).next(leaving.signal)
  expect((await ahead.next()).value).toEqual(first)
  expect((await ask())!.untilMs).toBeGreaterThanOrEqual(first.untilMs! + 60_000)
  leaving.abort()
  await expect(ahead.next()).rejects.toMatchObject({ code: 'cancelled' })
  for (const _ of ['second', 'third']) await makeCall(one.turnsOf(call))
  await expect(ask()).rejects.toThrow("Google's quota of 3 requests a day for m is used up.")
})

test('whoever leaves while waiting leaves at once, and its turn is for others', async () => {
  const { gates, clock } = await openGates(1, { limits: { imagesPerMinute: 1 } })
  await makeCall(gates[0]!.turnsOf(call))
  const leaving = new AbortController()
  const left = turnOf(gates[0]!.turnsOf(call), leaving.signal)
  const stays = makeCall(gates[0]!.turnsOf(call))
  const startMs = clock.now
  leaving.abort()
  await expect(left).rejects.toMatchObject({ code: 'cancelled' })
  // Whoever stays may have begun to sleep.
  expect(clock.now - startMs).toBeLessThanOrEqual(stepMs)
  await stays
  expect(clock.now - startMs).toBeLessThan(62_000)
})

test('no more calls are on their way at once than there is memory for', async () => {
  const { gates } = await openGates(1, { atOnce: 2, maxWaiting: 1 })
  const [one] = [await turnOf(gates[0]!.turnsOf(call)), await turnOf(gates[0]!.turnsOf(call))]
  const third = turnOf(gates[0]!.turnsOf(call))
  await setImmediate()
  await expect(turnOf(gates[0]!.turnsOf(call))).rejects.toMatchObject({ code: 'unavailable' })
  one.turn.sent()
  one.turn.answered()
  one.turn.end()
  const { waits } = await third
  expect(waits).toEqual([{ reason: 'a call that is on its way to end' }])
})

test("nobody waits until tomorrow for a picture: the error says when a day's quota returns; a batch waits", async () => {
  const { gates, clock } = await openGates(1, { limits: { requestsPerDay: 1 } })
  await makeCall(gates[0]!.turnsOf(call))
  const error = await turnOf(gates[0]!.turnsOf(call)).catch((error) => error)
  expect(error).toMatchObject({ code: 'resource-exhausted', retryAfterMs: 20 * 3_600_000 })
  expect(error.message).toContain(
    "Google's quota of 1 request a day for m is used up. It returns at 2026-11-30 08:00 UTC, midnight in California, in 20 h 0 min.",
  )
  expect(error.violations).toMatchObject([{ quotaId: 'GenerateRequestsPerDayPerProjectPerModel', quotaValue: 1 }])
  const leaving = new AbortController()
  const next = gates[0]!.turnsOf({ ...call, priority: -1 }).next(leaving.signal)
  expect(await next.next()).toMatchObject({ value: { untilMs: Date.UTC(2026, 10, 30, 8) } })
  leaving.abort()
  await expect(next.next()).rejects.toMatchObject({ code: 'cancelled' })
  expect(clock.now).toBeLessThan(Date.UTC(2026, 10, 29, 13))
})

test('a turn that was not used in time is none', async () => {
  const { gates, clock } = await openGates(1)
  const { turn } = await turnOf(gates[0]!.turnsOf(call))
  expect(turn.holds()).toBe(true)
  clock.now += 15_000
  expect(turn.holds()).toBe(false)
})

test('a call that somebody waits for is refused for as long as its patience lasts; one of a batch goes on', async () => {
  const { gates } = await openGates(1)
  const error = new QuotaError('Slow.', { retryAfterMs: 30_000 })
  const refusals = async (turns: Turns, most: number): Promise<number> => {
    for (let count = 1; count <= most; count++) {
      const { turn } = await turnOf(turns)
      turn.sent()
      turn.end()
      if (turn.refused(error)) return count
    }
    return Infinity
  }
  expect(await refusals(gates[0]!.turnsOf(call), 9)).toBe(5)
  expect(await refusals(gates[0]!.turnsOf({ ...call, priority: -1 }), 9)).toBe(Infinity)
})
