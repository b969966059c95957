import type { QuotaStore } from '../../store/quota-store.ts'
import type { RateLimits } from '../limits/rate-limits.ts'
import { advanceQuota, type QuotaAnswer, type QuotaChange, type QuotaReport, type QuotaWait } from './advance-quota.ts'
import type { QuotaState } from './quota-state.ts'

/** Clock and rest that calls wait by. */
export interface QuotaClock {
  /** Milliseconds since 1970. */
  nowMs(): number
  /** Rejects when `signal` fires. */
  sleep(durationMs: number, signal: AbortSignal | undefined): Promise<void>
}

/** A call of this process that waits. */
export interface InLine {
  call: QuotaReport['waiting'][number]
  granted(turn: { nowMs: number; tag: number | undefined }): void
  waits(wait: QuotaWait): void
  failed(error: unknown): void
}

/** The calls of this process that take from one quota, and what it says of them to the others. */
export interface QuotaLine {
  join(waiting: InLine): void
  leave(id: string): void
  change(change: QuotaChange): void
  /** The same, for what nobody needs to know at once: said with what comes next, and at the latest when a call ends. */
  changeLater(change: QuotaChange): void
  /** A call has ended: there is room for another. */
  endCall(): void
  /** How many wait. */
  waiting(): number
  /** Whether the day's quota was spent when it was last asked. */
  isDaySpent(): boolean
  /** Resolves when all is said. */
  settled(): Promise<void>
}

/** How long a process that is silent keeps its turns, and how often it speaks at least while calls of it wait. */
const aliveMs = 5_000
const pollMs = 1_000
/** Turns of others that have come and are not taken yet: soon they are. */
const leastPollMs = 20

export function createQuotaLine(options: {
  bucket: string
  store: QuotaStore
  owner: string
  limits: RateLimits
  /** Calls on their way at once. */
  atOnce: number
  clock: QuotaClock
}): QuotaLine {
  const { bucket, store, owner, limits, atOnce, clock } = options
  const line = new Map<string, InLine>()
  let changes: QuotaChange[] = []
  let onTheirWay = 0
  let isDaySpent = false
  let isLimited = true
  let isDue = false
  let resting: AbortController | undefined
  let speaking: Promise<void> | undefined

  /** Says all there is to say, as long as there is something to say or to wait for. */
  async function speak(): Promise<void> {
    while (isDue || line.size > 0) {
      isDue = false
      const restMs = await report()
      if (isDue || line.size === 0) continue
      resting = new AbortController()
      await clock.sleep(restMs, resting.signal).catch(() => {})
      resting = undefined
    }
  }

  function wake(): void {
    isDue = true
    resting?.abort()
    speaking ??= speak().finally(() => {
      speaking = undefined
      if (isDue) wake()
    })
  }

  /** Gives how long there is nothing new to be expected. */
  async function report(): Promise<number> {
    let nowMs = clock.nowMs()
    let answer: QuotaAnswer
    try {
      answer = await store.changeQuota(bucket, (state: QuotaState | undefined) => {
        nowMs = clock.nowMs()
        const said = changes
        changes = []
        return advanceQuota(state, {
          owner,
          nowMs,
          aliveUntilMs: nowMs + aliveMs,
          room: atOnce - onTheirWay,
          limits,
          waiting: [...line.values()].map(({ call }) => call),
          changes: said,
        })
      })
    } catch (error) {
      for (const waiting of line.values()) waiting.failed(error)
      line.clear()
      return pollMs
    }
    isDaySpent = answer.isDaySpent
    isLimited = answer.isLimited
    for (const id of answer.granted) take(id, { nowMs, tag: answer.tags.get(id) })
    let restMs = pollMs
    for (const [id, wait] of answer.waits) {
      const waiting = line.get(id)
      if (!waiting) continue
      waiting.call = { ...waiting.call, tag: answer.tags.get(id) }
      waiting.waits(wait)
      const hasRoom = onTheirWay < atOnce
      if (hasRoom) restMs = Math.min(restMs, Math.max(leastPollMs, wait.untilMs - nowMs))
    }
    return restMs
  }

  function take(id: string, turn: Parameters<InLine['granted']>[0]): void {
    const waiting = line.get(id)
    if (!waiting) {
      // It left while its turn came.
      changes.push({ type: 'unused', id })
      isDue = true
      return
    }
    line.delete(id)
    onTheirWay += 1
    waiting.granted(turn)
  }

  return {
    join(waiting) {
      line.set(waiting.call.id, waiting)
      wake()
    },
    leave(id) {
      if (line.delete(id)) wake()
    },
    change(change) {
      changes.push(change)
      wake()
    },
    changeLater(change) {
      changes.push(change)
    },
    endCall() {
      onTheirWay -= 1
      // Where nothing is limited nobody waits for what there is to say: the next call says it.
      if (line.size > 0 || (isLimited && changes.length > 0)) wake()
    },
    waiting: () => line.size,
    isDaySpent: () => isDaySpent,
    async settled() {
      if (changes.length > 0) wake()
      while (speaking) await speaking
    },
  }
}
