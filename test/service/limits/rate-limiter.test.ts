import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { QuotaError } from '../../../src/errors/index.ts'
import { createRateLimiter } from '../../../src/service/limits/rate-limiter.ts'
import type { RateLimitOptions } from '../../../src/service/limits/rate-limits.ts'

const noon = Date.parse('2026-11-28T20:00:00Z')

/** A limiter whose clock stands still until it is moved. */
function start(limits: RateLimitOptions, now = noon) {
  const clock = { now }
  const limiter = createRateLimiter({ limits, nowMs: () => clock.now })
  const take = (use: { project?: string; model?: string; images?: number; inputTokens?: number } = {}) => {
    try {
      limiter.take({ project: 'a', model: 'gemini-3-pro-image', images: 1, inputTokens: 10, ...use })
      return undefined
    } catch (error) {
      return error as QuotaError
    }
  }
  return { clock, take }
}

test('without limits everything passes', () => {
  const { take } = start({})
  for (let count = 0; count < 1000; count += 1) expect(take({ inputTokens: 1e9 })).toBeUndefined()
})

test.each<[string, RateLimitOptions, { images?: number; inputTokens?: number }, string, number]>([
  ['requests', { requestsPerMinute: 2 }, {}, 'generate_requests_per_model', 2],
  ['images', { imagesPerMinute: 4 }, { images: 2 }, 'generate_images_per_model', 4],
  [
    'input tokens',
    { inputTokensPerMinute: 1000 },
    { inputTokens: 500 },
    'generate_content_paid_tier_input_token_count',
    1000,
  ],
])(
  '%s a minute: the third waits until the first is a minute old, to the millisecond',
  (_, limits, use, metric, limit) => {
    const { clock, take } = start(limits)
    expect(take(use)).toBeUndefined()
    clock.now += 10_500
    expect(take(use)).toBeUndefined()
    clock.now += 1000
    const refused = take(use)
    expect(refused).toMatchObject({ code: 'resource-exhausted', retryable: true, retryAfterMs: 48_500 })
    expect(refused?.message).toMatch(
      new RegExp(
        `^You exceeded your current quota, .* \\n\\* Quota exceeded for metric: generativelanguage\\.googleapis\\.com/${metric}, limit: ${limit}, model: gemini-3-pro-image\\nPlease retry in 48\\.5s\\.$`,
      ),
    )
    clock.now += 48_499
    expect(take(use)?.retryAfterMs).toBe(1)
    clock.now += 1
    expect(take(use)).toBeUndefined()
    // Then it is the second that everybody waits for.
    expect(take(use)?.retryAfterMs).toBe(10_500)
  },
)

test('what is refused is not counted', () => {
  const { clock, take } = start({ requestsPerMinute: 1 })
  take()
  for (let count = 0; count < 100; count += 1) expect(take()).toBeDefined()
  clock.now += 60_000
  expect(take()).toBeUndefined()
})

test('every limit that is used up is named, and the longest wait counts', () => {
  const { clock, take } = start({ requestsPerMinute: 2, inputTokensPerMinute: 100, requestsPerDay: 500 })
  take({ inputTokens: 10 })
  clock.now += 5000
  take({ inputTokens: 90 })
  const refused = take({ inputTokens: 20 })
  expect(refused?.violations.map(({ quotaId }) => quotaId)).toEqual([
    'GenerateRequestsPerMinutePerProjectPerModel',
    'GenerateContentPaidTierInputTokensPerModelPerMinute',
  ])
  expect(refused?.retryAfterMs).toBe(60_000)
  clock.now += 60_000
  expect(take({ inputTokens: 20 })).toBeUndefined()
})

test('projects and models have quotas of their own', () => {
  const { take } = start({ requestsPerMinute: 1 })
  expect(take()).toBeUndefined()
  expect(take({ project: 'b' })).toBeUndefined()
  expect(take({ model: 'gemini-nano-banana-2.1' })).toBeUndefined()
  expect(take()).toBeDefined()
  expect(take({ project: 'b' })).toBeDefined()
})

test.each([
  ['in winter', '2026-11-28T20:00:00Z', '2026-11-29T08:00:00Z'],
  ['just before midnight', '2026-11-29T07:59:59.999Z', '2026-11-29T08:00:00Z'],
  ['at midnight', '2026-11-29T08:00:00Z', '2026-11-30T08:00:00Z'],
  ['in summer', '2026-07-01T12:00:00Z', '2026-07-02T07:00:00Z'],
  ['on the day that has 23 hours', '2026-03-08T08:00:00Z', '2026-03-09T07:00:00Z'],
  ['on the day that has 25 hours', '2026-11-01T07:00:00Z', '2026-11-02T08:00:00Z'],
  ['at the end of a year', '2026-12-31T23:00:00Z', '2027-01-01T08:00:00Z'],
  ['at the end of February', '2028-02-29T23:00:00Z', '2028-03-01T08:00:00Z'],
])('requests a day begin anew at midnight in California: %s', (_, from, midnight) => {
  const { clock, take } = start({ requestsPerDay: 1 }, Date.parse(from))
  expect(take()).toBeUndefined()
  const refused = take()
  expect(refused?.retryAfterMs).toBe(Date.parse(midnight) - Date.parse(from))
  expect(refused?.violations[0]?.quotaId).toBe('GenerateRequestsPerDayPerProjectPerModel')
  clock.now = Date.parse(midnight) - 1
  expect(take()).toBeDefined()
  clock.now += 1
  expect(take()).toBeUndefined()
})

test('the free tier has no pictures at all, and Google still names a time', () => {
  const { clock, take } = start({ tier: 'free' }, noon + 12_000)
  const refused = take()
  expect(refused?.message).toContain(
    'generativelanguage.googleapis.com/generate_content_free_tier_requests, limit: 0, model: gemini-3-pro-image\n',
  )
  expect(refused?.violations.map(({ quotaId, quotaValue }) => [quotaId, quotaValue])).toEqual([
    ['GenerateRequestsPerMinutePerProjectPerModel-FreeTier', 0],
    ['GenerateContentInputTokensPerModelPerMinute-FreeTier', 0],
    ['GenerateRequestsPerDayPerProjectPerModel-FreeTier', 0],
  ])
  expect(refused?.retryAfterMs).toBe(48_000)
  clock.now += 86_400_000
  expect(take()).toBeDefined()
})

test('figures of one’s own stand in place of those of a tier', () => {
  const { take } = start({ tier: '1', requestsPerMinute: 21, requestsPerDay: undefined })
  for (let count = 0; count < 20; count += 1) expect(take()).toBeUndefined()
  expect(take()?.violations.map(({ quotaId }) => quotaId)).toEqual(['GenerateImagesPerMinutePerProjectPerModel'])
})

test('whatever comes when: no minute has more than the limit, and whoever waits as told passes', () => {
  const arrivals = fc.array(
    fc.record({ waitMs: fc.integer({ min: 0, max: 40_000 }), inputTokens: fc.integer({ min: 0, max: 60 }) }),
    {
      maxLength: 60,
    },
  )
  fc.assert(
    fc.property(arrivals, fc.integer({ min: 1, max: 5 }), (list, requestsPerMinute) => {
      const { clock, take } = start({ requestsPerMinute, inputTokensPerMinute: 100 })
      const passed: { atMs: number; inputTokens: number }[] = []
      for (const { waitMs, inputTokens } of list) {
        clock.now += waitMs
        const refused = take({ inputTokens })
        if (refused) {
          clock.now += refused.retryAfterMs!
          expect(take({ inputTokens })).toBeUndefined()
        }
        passed.push({ atMs: clock.now, inputTokens })
        const minute = passed.filter(({ atMs }) => atMs > clock.now - 60_000)
        expect(minute.length).toBeLessThanOrEqual(requestsPerMinute)
        expect(minute.reduce((sum, one) => sum + one.inputTokens, 0)).toBeLessThanOrEqual(100)
      }
    }),
    { numRuns: 200 },
  )
})
