import { nextPacificMidnight } from '../limits/pacific-midnight.ts'
import type { RateLimits } from '../limits/rate-limits.ts'
import { newQuotaState, type QuotaLimit, type QuotaState, type QuotaWaiter } from './quota-state.ts'
import { nextTag, turnOrder } from './turn-order.ts'
import { arrivalMarginMs, currentUses, limitsOf, nothing, type QuotaTotal, whenFits } from './when-fits.ts'

/** What became of a call that had its turn. */
export type QuotaChange =
  /** It has arrived by then. */
  | { type: 'arrived'; id: string; atMs: number }
  /** It surely did not leave: its place is free again. */
  | { type: 'unused'; id: string }
  /** The other side let it through: today's quota is not spent. */
  | { type: 'served' }
  | { type: 'refused'; id: string; refusal: QuotaRefusal }

/** What a 429 says. */
export interface QuotaRefusal {
  /** How long nobody should send. */
  pauseMs?: number
  /** True when it is the day's quota. */
  isOfDay: boolean
  limits: readonly QuotaLimit[]
}

/** What one process says, all of it each time: what of it is known already changes nothing. */
export interface QuotaReport {
  owner: string
  nowMs: number
  /** Until when its silence means nothing. */
  aliveUntilMs: number
  /** How many more calls it may send. */
  room: number
  /** As configured. */
  limits: RateLimits
  /** Its calls that wait; `tag` of those that had one before. */
  waiting: readonly (Omit<QuotaWaiter, 'owner' | 'tag'> & { tag?: number | undefined })[]
  changes: readonly QuotaChange[]
}

export interface QuotaAnswer {
  /** Ids of its calls that may leave now. */
  granted: string[]
  /** Its calls that go on waiting: until about when, and for what. */
  waits: Map<string, QuotaWait>
  /** By id, of granted ones as well. */
  tags: Map<string, number>
  /** A 429 said so, and no call has passed since. */
  isDaySpent: boolean
  /** False where no limit is known. */
  isLimited: boolean
}

export interface QuotaWait {
  untilMs: number
  /** What it waits for: a limit, or the end of a pause; a free place of its process where both are absent. */
  quota?: QuotaLimit
  isPause?: boolean
  /** True when it is a day's quota: those whom somebody waits for do not wait so long. */
  isOfDay?: boolean
}

/**
 * A call that has its turn leaves within this time or not at all: connecting takes up to ten seconds. Until more is known
 * it counts as if it left at the last moment.
 */
export const leaveWithinMs = 15_000

/** A longer pause is nobody's to make: whoever comes finds out. */
export const longestPauseMs = 120_000
/** A limit that was learned is believed for a day: it may have been raised. */
const believedMs = 86_400_000
/** When a day's quota is spent, one call a minute may find out whether it was raised. */
const askAgainMs = 60_000
/**
 * After a pause 1 call may leave, then 2 more, then 4, so many times: others may use the same quota, and a 429 is there in
 * about as long as a step takes.
 */
const rampSteps = 8
const rampStepMs = 250

/** What one process says changes what all know of a quota, and what it may do now. The state it is given becomes the one it gives. */
export function advanceQuota(
  before: QuotaState | undefined,
  report: QuotaReport,
): { state: QuotaState; result: QuotaAnswer } {
  const { owner, nowMs } = report
  const state = before ?? newQuotaState()
  tidy(state, report)
  for (const change of report.changes) apply(state, change, nowMs)
  const latestMs = nowMs + leaveWithinMs + arrivalMarginMs
  const isLimited = Object.values(limitsOf(report.limits, state.learned)).some((limit) => limit !== undefined)
  state.uses = currentUses(state.uses, { nowMs, latestMs, isLimited })
  queue(state, report)
  return { state, result: { ...letThrough(state, report.limits, { owner, nowMs }), isLimited } }
}

/** Forgets what is over, and notes that this process is there. After a clock was set back nothing lasts longer than it may. */
function tidy(state: QuotaState, { owner, nowMs, aliveUntilMs, room, waiting }: QuotaReport): void {
  const owners = Object.entries(state.owners).filter(([name, one]) => name !== owner && one.aliveUntilMs > nowMs)
  state.owners = Object.fromEntries(
    owners.map(([name, one]) => [name, { ...one, aliveUntilMs: Math.min(one.aliveUntilMs, aliveUntilMs) }]),
  )
  if (waiting.length > 0) state.owners[owner] = { aliveUntilMs, room }
  if (nowMs >= state.day.endsAtMs) state.day = { endsAtMs: nextPacificMidnight(nowMs), requests: 0 }
  if (state.spentDay && nowMs >= state.spentDay.untilMs) delete state.spentDay
  if (state.pause) state.pause.untilMs = Math.min(state.pause.untilMs, nowMs + longestPauseMs)
  if (state.pause && nowMs >= state.pause.untilMs + rampSteps * rampStepMs) delete state.pause
  const learned = Object.entries(state.learned).filter(([, { untilMs }]) => untilMs > nowMs)
  state.learned = Object.fromEntries(learned)
}

function apply(state: QuotaState, change: QuotaChange, nowMs: number): void {
  if (change.type === 'served') {
    delete state.spentDay
    return
  }
  const use = state.uses.find(({ id }) => id === change.id)
  if (change.type === 'arrived') {
    if (use) use.atMs = change.atMs
    return
  }
  if (use) {
    state.uses.splice(state.uses.indexOf(use), 1)
    state.day.requests = Math.max(0, state.day.requests - 1)
  }
  if (change.type === 'refused') heed(state, change.refusal, nowMs)
}

function heed(state: QuotaState, { pauseMs, isOfDay, limits }: QuotaRefusal, nowMs: number): void {
  for (const { kind, limit } of limits) state.learned[kind] = { limit, untilMs: nowMs + believedMs }
  if (isOfDay) {
    const limit = limits.find(({ kind }) => kind === 'requests-per-day')?.limit
    state.spentDay = {
      untilMs: state.day.endsAtMs,
      askAgainAtMs: nowMs + askAgainMs,
      ...(limit !== undefined && { limit }),
    }
    // What is configured or learned of the day may be less than what another machine knows: Google's word counts.
    delete state.learned['requests-per-day']
  } else if (pauseMs !== undefined) {
    const [quota] = limits
    const untilMs = Math.max(state.pause?.untilMs ?? 0, nowMs + pauseMs)
    state.pause = { untilMs, granted: 0, ...(quota && { quota }) }
  }
}

/** Its calls that wait are those it says; each keeps the tag it has. */
function queue(state: QuotaState, { owner, waiting }: QuotaReport): void {
  const known = new Map(state.waiters.map(({ id, tag }) => [id, tag]))
  state.waiters = state.waiters.filter((waiter) => waiter.owner !== owner && state.owners[waiter.owner])
  for (const waiter of waiting) {
    const tag = waiter.tag ?? known.get(waiter.id) ?? nextTag(state.waiters, state.servedTags, waiter)
    state.waiters.push({ ...waiter, owner, tag })
  }
}

function letThrough(
  state: QuotaState,
  configured: RateLimits,
  me: { owner: string; nowMs: number },
): Omit<QuotaAnswer, 'isLimited'> {
  const { owner, nowMs } = me
  const limits = limitsOf(configured, state.learned)
  const answer: Omit<QuotaAnswer, 'isLimited'> = {
    granted: [],
    waits: new Map(),
    tags: new Map(),
    isDaySpent: state.spentDay !== undefined,
  }
  const rooms = new Map(Object.entries(state.owners).map(([name, process]) => [name, process.room]))
  let before = nothing
  for (const { waiter, passedOver } of [...turnOrder(state.waiters, state.passedOver)]) {
    const isOwn = waiter.owner === owner
    const room = rooms.get(waiter.owner) ?? 0
    const wait = isOwn || room > 0 ? waitOf(state, limits, { before, waiter, nowMs }) : undefined
    if (isOwn) answer.tags.set(waiter.id, waiter.tag)
    if (room > 0) rooms.set(waiter.owner, room - 1)
    if (isOwn && room > 0 && wait!.untilMs <= nowMs) {
      grant(state, waiter, nowMs)
      state.passedOver = passedOver
      answer.granted.push(waiter.id)
      continue
    }
    // The turns of others stay theirs until they have taken them or have ended; whose process has no room gives way.
    if (room > 0) before = plus(before, waiter)
    if (isOwn) answer.waits.set(waiter.id, wait!)
  }
  return answer
}

function grant(state: QuotaState, { id, images, inputTokens, priority, tag }: QuotaWaiter, nowMs: number): void {
  state.waiters = state.waiters.filter((waiter) => waiter.id !== id)
  state.uses.push({ id, requests: 1, images, inputTokens, atMs: nowMs + leaveWithinMs })
  state.uses.sort((a, b) => a.atMs - b.atMs)
  state.servedTags[priority] = Math.max(state.servedTags[priority] ?? 0, tag)
  state.day.requests += 1
  if (state.pause) state.pause.granted += 1
  if (state.spentDay) state.spentDay.askAgainAtMs = nowMs + askAgainMs
}

function waitOf(
  state: QuotaState,
  limits: RateLimits,
  { before, waiter, nowMs }: { before: QuotaTotal; waiter: QuotaWaiter; nowMs: number },
): QuotaWait {
  const ofDay = dayWaitOf(state, limits, { before, waiter, nowMs })
  if (ofDay) return ofDay
  const { atMs, quota } = whenFits(state.uses, limits, { before, amount: waiter, nowMs })
  const wait: QuotaWait = { untilMs: atMs, ...(quota && { quota }) }
  if (!state.pause) return wait
  const { untilMs, granted, quota: hit } = state.pause
  const step = Math.ceil(Math.log2(granted + before.requests + 2)) - 1
  const rampMs = step < rampSteps ? untilMs + step * rampStepMs : untilMs
  return rampMs <= wait.untilMs ? wait : { untilMs: rampMs, isPause: true, ...(hit && { quota: hit }) }
}

function dayWaitOf(
  { day, spentDay }: QuotaState,
  { requestsPerDay }: RateLimits,
  { before, waiter, nowMs }: { before: QuotaTotal; waiter: QuotaWaiter; nowMs: number },
): QuotaWait | undefined {
  if (requestsPerDay !== undefined && day.requests + before.requests >= requestsPerDay) {
    return { untilMs: day.endsAtMs, isOfDay: true, quota: { kind: 'requests-per-day', limit: requestsPerDay } }
  }
  const mayAsk = waiter.priority >= 0 && spentDay && nowMs >= spentDay.askAgainAtMs
  if (!spentDay || mayAsk) return undefined
  const { untilMs, limit } = spentDay
  return {
    untilMs,
    isOfDay: true,
    ...(limit !== undefined && { quota: { kind: 'requests-per-day', limit } }),
  }
}

const plus = (total: QuotaTotal, { images, inputTokens }: QuotaWaiter): QuotaTotal => ({
  requests: total.requests + 1,
  images: total.images + images,
  inputTokens: total.inputTokens + inputTokens,
})
