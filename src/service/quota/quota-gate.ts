import type { Turn, Turns, Wait } from '../../engines/engine.ts'
import { CancelledError, type QuotaError, UnavailableError } from '../../errors/index.ts'
import { errorMessages } from '../../gemini-api/error-messages.data.ts'
import { quotaExceeded } from '../../gemini-api/quota-exceeded.ts'
import { isOfDay, quotaKindOf } from '../../gemini-api/quota-kind.ts'
import type { QuotaStore } from '../../store/quota-store.ts'
import { nextPacificMidnight } from '../limits/pacific-midnight.ts'
import type { RateLimits } from '../limits/rate-limits.ts'
import { advanceQuota, leaveWithinMs, longestPauseMs, type QuotaRefusal, type QuotaWait } from './advance-quota.ts'
import { createQuotaLine, type InLine, type QuotaClock, type QuotaLine } from './quota-line.ts'
import type { QuotaAmount, QuotaState } from './quota-state.ts'
import { daySpent, type QuotaEnd, quotaRefused, waitInWords } from './quota-words.ts'
import { arrivalMarginMs } from './when-fits.ts'

/** A call that will take from a quota. */
export interface QuotaCall extends QuotaAmount {
  engine: string
  model: string
  /** Who asks, within this process: turns go round between callers. */
  caller: string
  /** 0 where somebody waits for the answer; below, calls wait for tomorrow's quota, too. */
  priority: number
}

/** Where calls of this process wait for quotas that all processes on the home share. */
export interface QuotaGate {
  turnsOf(call: QuotaCall): Turns
  /**
   * What a call that came now would wait for; undefined when it could leave. It is told to nobody.
   *
   * @throws QuotaError when the day's quota is spent and the call would not wait for the next.
   */
  expectedWait(call: QuotaCall): Promise<Wait | undefined>
  /** Resolves when the others know all that this process has to say. */
  close(): Promise<void>
}

export interface QuotaGateOptions {
  store: QuotaStore
  /** Whose quota it is: one for each project of Google's. */
  project: string
  /** This process, as no other is called. */
  owner: string
  /** For each model. */
  limits: RateLimits
  /** Calls of one model that are on their way at once. */
  atOnce: number
  /** Calls of one model that may wait. */
  maxWaiting: number
  /** How long a call that somebody waits for goes on after the first 429, by the waits that they ask for. */
  patienceMs: number
  createId: () => string
  clock: QuotaClock
}

/** Whoever is refused again and again must not ask all the time. */
const leastPauseMs = 1_000
const minuteMs = 60_000
/** A wait that changes by less is the same. */
const sameWaitMs = 1_000

export function createQuotaGate(options: QuotaGateOptions): QuotaGate {
  const { store, project, owner, limits, atOnce, maxWaiting, patienceMs, createId, clock } = options
  const lines = new Map<string, QuotaLine>()

  const bucketOf = ({ engine, model }: QuotaCall): string => JSON.stringify([engine, project, model])

  function lineOf(call: QuotaCall): QuotaLine {
    const bucket = bucketOf(call)
    const line = lines.get(bucket) ?? createQuotaLine({ bucket, store, owner, limits, atOnce, clock })
    lines.set(bucket, line)
    return line
  }

  return {
    turnsOf(call) {
      const line = lineOf(call)
      let tag: number | undefined
      let patienceLeftMs = call.priority < 0 ? Infinity : patienceMs
      const isPatient = (pauseMs: number): boolean => {
        patienceLeftMs -= pauseMs
        return patienceLeftMs >= 0
      }
      return {
        async *next(signal) {
          if (line.waiting() >= maxWaiting) {
            throw new UnavailableError(errorMessages.overloaded, { retryAfterMs: minuteMs })
          }
          const { engine: _, model, ...rest } = call
          const id = createId()
          const asked = { ...rest, id, caller: `${owner} ${call.caller}`, tag }
          const granted = yield* waitInLine(line, asked, { model, signal, clock })
          tag = granted.tag
          return createTurn({ id, call, line, grantedAtMs: granted.nowMs, isPatient, patienceMs, clock })
        },
      }
    },

    async expectedWait(call) {
      const state = await store.readQuota<QuotaState>(bucketOf(call))
      const nowMs = clock.nowMs()
      const id = createId()
      const { result } = advanceQuota(state, {
        // Nobody: calls of this process that wait are before it, too.
        owner: id,
        nowMs,
        aliveUntilMs: nowMs,
        room: 1,
        limits,
        waiting: [{ ...call, id }],
        changes: [],
      })
      const wait = result.waits.get(id)
      if (!wait) return undefined
      if (wait.isOfDay && call.priority >= 0) throw spentFor(call.model, wait, nowMs)
      return waitInWords(wait, nowMs)
    },

    async close() {
      await Promise.all([...lines.values()].map((line) => line.settled()))
    },
  }
}

type Granted = Parameters<InLine['granted']>[0]

/** Waits until its turn comes. Whoever leaves gives up place and turn at once. */
async function* waitInLine(
  line: QuotaLine,
  call: InLine['call'],
  options: { model: string; signal: AbortSignal | undefined; clock: QuotaClock },
): AsyncGenerator<Wait, Granted> {
  const { model, signal, clock } = options
  if (signal?.aborted) throw new CancelledError(undefined, { cause: signal.reason })
  const news: { granted?: Granted; failure?: { error: unknown }; wait?: QuotaWait } = {}
  let bell = createBell()
  const tell = (one: typeof news): void => {
    Object.assign(news, one)
    bell.ring()
  }
  const onAbort = (): void => {
    line.leave(call.id)
    tell({ failure: { error: new CancelledError(undefined, { cause: signal?.reason }) } })
  }
  signal?.addEventListener('abort', onAbort, { once: true })
  line.join({
    call,
    granted: (granted) => tell({ granted }),
    waits: (wait) => tell({ wait }),
    failed: (error) => tell({ failure: { error } }),
  })
  let isTaken = false
  try {
    for (let told: Wait | undefined; ; ) {
      await bell.rung
      bell = createBell()
      if (news.failure) throw news.failure.error
      if (news.granted) {
        isTaken = true
        return news.granted
      }
      if (!news.wait) continue
      const nowMs = clock.nowMs()
      if (news.wait.isOfDay && call.priority >= 0) throw spentFor(model, news.wait, nowMs)
      const wait = waitInWords(news.wait, nowMs)
      if (told && isSame(told, wait)) continue
      told = wait
      yield wait
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
    line.leave(call.id)
    if (news.granted && !isTaken) {
      line.change({ type: 'unused', id: call.id })
      line.endCall()
    }
  }
}

function createBell(): { rung: Promise<void>; ring(): void } {
  let ring = (): void => {}
  const rung = new Promise<void>((resolve) => {
    ring = resolve
  })
  return { rung, ring }
}

const isSame = (one: Wait, other: Wait): boolean =>
  one.reason === other.reason && Math.abs((one.untilMs ?? 0) - (other.untilMs ?? 0)) < sameWaitMs

function spentFor(model: string, { quota, untilMs }: QuotaWait, nowMs: number): QuotaError {
  const { violations } = quotaExceeded({
    exceeded: quota ? [quota] : [],
    model,
    tier: 'paid',
    retryAfterMs: untilMs - nowMs,
  })
  return daySpent({ model, limit: quota?.limit, nowMs, untilMs, violations })
}

function createTurn(options: {
  id: string
  call: QuotaCall
  line: QuotaLine
  grantedAtMs: number
  /** Whether it waits so much longer. */
  isPatient: (pauseMs: number) => boolean
  patienceMs: number
  clock: QuotaClock
}): Turn {
  const { id, call, line, grantedAtMs, isPatient, patienceMs, clock } = options
  let arrivedAtMs = grantedAtMs + leaveWithinMs
  const arrived = (atMs: number): void => {
    if (atMs >= arrivedAtMs) return
    arrivedAtMs = atMs
    // It matters to others in a minute.
    line.changeLater({ type: 'arrived', id, atMs })
  }
  return {
    holds: () => clock.nowMs() < grantedAtMs + leaveWithinMs,
    sent: () => arrived(clock.nowMs() + arrivalMarginMs),
    answered() {
      arrived(clock.nowMs())
      if (line.isDaySpent()) line.change({ type: 'served' })
    },
    unused: () => line.change({ type: 'unused', id }),
    refused(error) {
      const { model } = call
      // It is no quota to be learned.
      if (/\blimit: 0\b/.test(error.message)) {
        line.change({ type: 'unused', id })
        return quotaRefused(error, { end: 'no quota', model, limit: undefined, patienceMs })
      }
      const refusal = readRefusal(error)
      line.change({ type: 'refused', id, refusal })
      if (refusal.isOfDay)
        return call.priority < 0 ? undefined : daySpentBy(error, refusal, { model, nowMs: clock.nowMs() })
      const end = endOf(error, refusal, isPatient)
      return end && quotaRefused(error, { end, model, limit: refusal.limits[0], patienceMs })
    },
    end: () => line.endCall(),
  }
}

function readRefusal({ violations, retryAfterMs }: QuotaError): QuotaRefusal {
  const limits = violations.flatMap((violation) => {
    const kind = quotaKindOf(violation)
    return kind !== undefined && violation.quotaValue > 0 ? [{ kind, limit: violation.quotaValue }] : []
  })
  const pauseMs = retryAfterMs ?? (violations.some(({ quotaId }) => /PerMinute/i.test(quotaId)) ? minuteMs : undefined)
  return {
    ...(pauseMs !== undefined && pauseMs <= longestPauseMs && { pauseMs: Math.max(leastPauseMs, pauseMs) }),
    isOfDay: violations.some(isOfDay),
    limits,
  }
}

/** Undefined where it is worth waiting. */
function endOf(
  { retryAfterMs }: QuotaError,
  { pauseMs }: QuotaRefusal,
  isPatient: (pauseMs: number) => boolean,
): QuotaEnd | undefined {
  if (pauseMs === undefined) return retryAfterMs === undefined ? 'unsaid' : 'far'
  return isPatient(pauseMs) ? undefined : 'waited'
}

function daySpentBy(
  { message: said, violations }: QuotaError,
  { limits }: QuotaRefusal,
  { model, nowMs }: { model: string; nowMs: number },
): QuotaError {
  const limit = limits.find(({ kind }) => kind === 'requests-per-day')?.limit
  return daySpent({ model, limit, nowMs, untilMs: nextPacificMidnight(nowMs), said, violations })
}
