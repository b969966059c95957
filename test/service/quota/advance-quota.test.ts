import { expect, test } from 'vitest'
import { advanceQuota, type QuotaReport } from '../../../src/service/quota/advance-quota.ts'
import type { QuotaState } from '../../../src/service/quota/quota-state.ts'

const startMs = Date.UTC(2026, 10, 29, 12)

/** One quota and whoever takes from it, by a clock of the test's. */
function openQuota(limits: QuotaReport['limits']) {
  let state: QuotaState | undefined
  const quota = {
    nowMs: startMs,
    say(owner: string, report: Partial<QuotaReport> = {}) {
      const { nowMs } = quota
      const asked = { owner, nowMs, aliveUntilMs: nowMs + 5000, room: 99, limits, waiting: [], changes: [], ...report }
      const { state: after, result } = advanceQuota(state, asked)
      // What is kept is JSON.
      state = JSON.parse(JSON.stringify(after))
      return result
    },
    state: () => state!,
  }
  return quota
}

const calls = (names: string, more: Partial<QuotaReport['waiting'][number]> = {}) =>
  names.split(' ').map((id) => ({ id, caller: id[0]!, priority: 0, images: 1, inputTokens: 10, ...more }))

/** Takes turns one by one until all have had theirs. */
function orderOf(quota: ReturnType<typeof openQuota>, waiting: QuotaReport['waiting']): string {
  const order: string[] = []
  let rest = waiting
  while (rest.length > 0) {
    const { granted } = quota.say('p', { waiting: rest })
    order.push(...granted)
    for (const id of granted) quota.say('p', { waiting: rest, changes: [{ type: 'arrived', id, atMs: quota.nowMs }] })
    rest = rest.filter(({ id }) => !granted.includes(id))
    quota.nowMs += 60_000
  }
  return order.join(' ')
}

test('turns go round between callers, whoever came first and however many calls each has', () => {
  const quota = openQuota({ requestsPerMinute: 1 })
  expect(orderOf(quota, calls('a1 a2 a3 a4 b1 b2 c1'))).toBe('a1 b1 c1 a2 b2 a3 a4')
})

test('who comes later is not before those who have waited for their turn', () => {
  const quota = openQuota({ requestsPerMinute: 1 })
  let waiting = calls('a1 a2 a3')
  const order: string[] = []
  for (let minute = 0; order.length < 9; minute++) {
    const { granted } = quota.say('p', { waiting })
    order.push(...granted)
    // Each minute somebody new, who has never had a turn.
    waiting = [...waiting.filter(({ id }) => !granted.includes(id)), ...calls(`${'bcdefghij'[minute]}1`)]
    quota.nowMs += 76_000
  }
  expect(order.join(' ')).toBe('a1 a2 b1 a3 c1 d1 e1 f1 g1')
})

test('calls that somebody waits for go first, and of ten turns one is for the others', () => {
  const quota = openQuota({ imagesPerMinute: 1 })
  const bulk = calls('z1 z2 z3', { priority: -1 })
  const order = orderOf(quota, [...bulk, ...calls('a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3')])
  expect(order).toBe('a1 b1 a2 b2 a3 b3 a4 a5 a6 z1 a7 a8 a9 z2 z3')
})

test('a place is free again at once when its call surely did not leave, and a minute after it has arrived', () => {
  const quota = openQuota({ imagesPerMinute: 2 })
  const waiting = calls('a1 a2 a3 a4 a5')
  expect(quota.say('p', { waiting }).granted).toEqual(['a1', 'a2'])
  const left = waiting.slice(2)
  expect(quota.say('p', { waiting: left }).granted).toEqual([])
  expect(quota.say('p', { waiting: left, changes: [{ type: 'unused', id: 'a1' }] }).granted).toEqual(['a3'])
  const arrivedAtMs = quota.nowMs + 1000
  const changes = ['a2', 'a3'].map((id) => ({ type: 'arrived' as const, id, atMs: arrivedAtMs }))
  const { waits } = quota.say('p', { waiting: calls('a4 a5'), changes })
  expect(waits.get('a4')).toEqual({ untilMs: arrivedAtMs + 60_000, quota: { kind: 'images-per-minute', limit: 2 } })
  quota.nowMs = arrivedAtMs + 59_999
  expect(quota.say('p', { waiting: calls('a4 a5') }).granted).toEqual([])
  quota.nowMs += 1
  expect(quota.say('p', { waiting: calls('a4 a5') }).granted).toEqual(['a4', 'a5'])
})

test('tells how long the last of many waits: whole minutes of others before it', () => {
  const quota = openQuota({ imagesPerMinute: 2 })
  const waiting = calls('a1 a2 a3 a4 a5 a6 a7')
  const { waits } = quota.say('p', { waiting })
  const seconds = [...waits.values()].map(({ untilMs }) => Math.round((untilMs - quota.nowMs) / 1000))
  // 15: it leaves within that time. 61: a minute, and as much as two calls may differ in how soon they arrive.
  expect(seconds).toEqual([75, 75, 136, 136, 197])
})

test('turns of a process that has ended pass to others, and what it had sent still counts', () => {
  const quota = openQuota({ imagesPerMinute: 1 })
  expect(quota.say('dead', { waiting: calls('d1 d2') }).granted).toEqual(['d1'])
  quota.nowMs += 74_000
  quota.say('dead', { waiting: calls('d2') })
  quota.say('alive', { waiting: calls('z1') })
  quota.nowMs += 2_000
  expect(quota.say('alive', { waiting: calls('z1') }).granted).toEqual([])
  quota.nowMs += 3_000
  expect(quota.say('alive', { waiting: calls('z1') }).granted).toEqual(['z1'])
})

test('a process that has no room for an answer lets others go before it', () => {
  const quota = openQuota({ imagesPerMinute: 1 })
  expect(quota.say('full', { waiting: calls('f1'), room: 0 }).granted).toEqual([])
  expect(quota.say('other', { waiting: calls('a1') }).granted).toEqual(['a1'])
})

test('after a 429 nobody sends until it is over, then one, then two more, then four', () => {
  const quota = openQuota({})
  const refusal = { pauseMs: 30_000, isOfDay: false, limits: [] }
  quota.say('p', { waiting: calls('a0') })
  quota.say('p', { changes: [{ type: 'refused', id: 'a0', refusal }] })
  let waiting = calls('a1 a2 a3 a4 a5 a6 a7 a8 a9')
  const first = quota.say('q', { waiting })
  expect(first.granted).toEqual([])
  expect(first.waits.get('a1')).toEqual({ untilMs: quota.nowMs + 30_000, isPause: true })
  const counts: number[] = []
  quota.nowMs += 30_000
  for (let step = 0; step < 4; step++) {
    const { granted } = quota.say('q', { waiting })
    waiting = waiting.filter(({ id }) => !granted.includes(id))
    counts.push(granted.length)
    quota.nowMs += 250
  }
  expect(counts).toEqual([1, 2, 4, 2])
})

test('a limit that a 429 tells is kept to for a day, the stricter of it and what is configured', () => {
  const quota = openQuota({ imagesPerMinute: 5 })
  const refusal = { pauseMs: 1000, isOfDay: false, limits: [{ kind: 'images-per-minute' as const, limit: 3 }] }
  quota.say('p', { waiting: calls('a0') })
  quota.say('p', { changes: [{ type: 'refused', id: 'a0', refusal }] })
  const waiting = calls('a1 a2 a3 a4 a5 a6')
  quota.nowMs += 10_000
  expect(quota.say('p', { waiting }).granted).toHaveLength(3)
  quota.nowMs += 86_400_000
  expect(quota.say('p', { waiting }).granted).toHaveLength(5)
})

test('tokens count as images do, and a call of more than a whole minute waits for an empty one', () => {
  const quota = openQuota({ inputTokensPerMinute: 100 })
  const small = calls('a1 a2', { inputTokens: 40 })
  const [large] = calls('b1', { inputTokens: 500 })
  expect(quota.say('p', { waiting: [...small, large!] }).granted).toEqual(['a1'])
  // The next in turn is the large one: nobody small overtakes it for ever.
  quota.nowMs += 76_000
  expect(quota.say('p', { waiting: [small[1]!, large!] }).granted).toEqual(['b1'])
})

test("a day's quota is back at midnight in California; who waits for an answer may ask sooner, once a minute", () => {
  const quota = openQuota({})
  const limits = [{ kind: 'requests-per-day' as const, limit: 250 }]
  quota.say('p', { waiting: calls('a0') })
  quota.say('p', { changes: [{ type: 'refused', id: 'a0', refusal: { isOfDay: true, limits } }] })
  const bulk = calls('z1', { priority: -1 })
  const midnightMs = Date.UTC(2026, 10, 30, 8)
  const spent = quota.say('p', { waiting: [...bulk, ...calls('a1 a2')] })
  expect(spent.granted).toEqual([])
  expect(spent.waits.get('z1')).toEqual({ untilMs: midnightMs, isOfDay: true, quota: limits[0] })
  quota.nowMs += 60_000
  expect(quota.say('p', { waiting: [...bulk, ...calls('a1 a2')] }).granted).toEqual(['a1'])
  const served = quota.say('p', { waiting: bulk, changes: [{ type: 'served' }] })
  expect(served).toMatchObject({ granted: ['z1'], isDaySpent: false })
})

test('requests a day are counted for all processes, and anew each day', () => {
  const quota = openQuota({ requestsPerDay: 2 })
  expect(quota.say('p', { waiting: calls('a1') }).granted).toHaveLength(1)
  expect(quota.say('q', { waiting: calls('b1 b2') }).granted).toEqual(['b1'])
  quota.nowMs = Date.UTC(2026, 10, 30, 8)
  expect(quota.say('q', { waiting: calls('b2') }).granted).toEqual(['b2'])
})

test('a clock that is set back holds nobody up for longer than a minute and a quarter', () => {
  const quota = openQuota({ imagesPerMinute: 1 })
  quota.say('p', { waiting: calls('a1') })
  quota.nowMs -= 3_600_000
  const { waits } = quota.say('p', { waiting: calls('a2') })
  expect(waits.get('a2')!.untilMs - quota.nowMs).toBeLessThanOrEqual(76_000)
})

test('a clock that is set back prolongs no pause, and no turn of a process that is gone', () => {
  const quota = openQuota({ imagesPerMinute: 9 })
  quota.say('p', { waiting: calls('a1') })
  const refusal = { pauseMs: 60_000, isOfDay: false, limits: [] }
  quota.say('p', { waiting: calls('a1'), changes: [{ type: 'refused', id: 'a1', refusal }] })
  quota.nowMs -= 3_600_000
  const untilMs = quota.say('q', { waiting: calls('b1') }).waits.get('b1')!.untilMs
  expect(untilMs - quota.nowMs).toBeLessThanOrEqual(121_000)
  quota.nowMs = untilMs
  expect(quota.say('q', { waiting: calls('b1') }).granted).toEqual(['b1'])
})

test.each([1, 2, 3])(
  'whatever is late: no minute at the other end has more than the limit, and hardly less is used (%s)',
  (seed) => {
    let random = seed * 2_654_435_761
    const chance = (): number => {
      random = (Math.imul(random ^ (random >>> 15), 2_246_822_519) + 374_761_393) >>> 0
      return random / 2 ** 32
    }
    const limit = 20
    const quota = openQuota({ imagesPerMinute: limit })
    const owners = ['p', 'q', 'r', 's'].map((owner) => ({
      owner,
      dueMs: startMs,
      waiting: calls(Array.from({ length: 30 }, (_, at) => `${owner}${at}`).join(' ')),
      changes: [] as { type: 'arrived'; id: string; atMs: number }[],
    }))
    const arrivals: number[] = []
    for (; arrivals.length < 120; quota.nowMs += 10) {
      for (const process of owners) {
        if (quota.nowMs < process.dueMs) continue
        const said = process.changes.filter(({ atMs }) => atMs - 1000 <= quota.nowMs)
        process.changes = process.changes.filter((change) => !said.includes(change))
        const { granted, waits } = quota.say(process.owner, { waiting: process.waiting, changes: said })
        process.waiting = process.waiting.filter(({ id }) => !granted.includes(id))
        for (const id of granted) {
          // Connecting takes its time; then it is under way for up to a second.
          const leftMs = quota.nowMs + chance() * 300
          arrivals.push(leftMs + chance() * 1000)
          process.changes.push({ type: 'arrived', id, atMs: leftMs + 1000 })
        }
        const untilMs = Math.min(quota.nowMs + 1000, ...[...waits.values()].map(({ untilMs }) => untilMs))
        const leftMs = Math.min(Infinity, ...process.changes.map(({ atMs }) => atMs - 1000))
        process.dueMs = Math.max(quota.nowMs + 20, Math.min(untilMs, leftMs)) + chance() * 50
      }
    }
    arrivals.sort((a, b) => a - b)
    for (let at = limit; at < arrivals.length; at++)
      expect(arrivals[at]! - arrivals[at - limit]!).toBeGreaterThan(60_000)
    expect((5 * 60_000) / (arrivals.at(-1)! - arrivals[0]!)).toBeGreaterThan(0.97)
  },
)

test('a quota that nobody limits stays small however many calls a minute has, and counts them all once it is limited', () => {
  const quota = openQuota({})
  for (let index = 0; index < 600; index += 1) {
    const [call] = calls(`a${index}`)
    expect(quota.say('p', { waiting: [call!] }).granted).toEqual([call!.id])
    quota.say('p', { changes: [{ type: 'arrived', id: call!.id, atMs: quota.nowMs }] })
    quota.nowMs += 50
  }
  expect(quota.state().uses.length).toBeLessThan(40)
  const refusal = { isOfDay: false, limits: [{ kind: 'requests-per-minute' as const, limit: 600 }] }
  quota.say('p', { changes: [{ type: 'refused', id: 'none', refusal }] })
  const { granted, waits } = quota.say('p', { waiting: calls('b1') })
  expect(granted).toEqual([])
  // A minute after the first of them, to a second.
  expect(waits.get('b1')!.untilMs - startMs).toBeGreaterThanOrEqual(60_000)
  expect(waits.get('b1')!.untilMs - startMs).toBeLessThanOrEqual(61_000)
})
