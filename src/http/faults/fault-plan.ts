import type { Fault } from './fault.ts'
import { type FaultScript, parseFaultScript, parseFaultShares } from './parse-fault-plan.ts'

/** Which faults happen without being asked for by the request itself. */
export interface FaultPlan {
  /** The fault of the next request, if it is to have one. */
  next(request: PlannedRequest): Fault | undefined
  /** Adds a rule, in place of the one with the same `match`. Throws InvalidRequestError. */
  set(rule: FaultRuleOptions): void
  rules(): FaultRuleState[]
  clear(): void
}

export interface PlannedRequest {
  path: string
  /** True when it asks for a picture. */
  draws: boolean
  key: string | undefined
}

export interface FaultRuleOptions {
  /** `429, 429, ok` or, over and over, `429, ok, repeat`. */
  script?: string
  /** `503:10%, IMAGE_SAFETY:2%` */
  share?: string
  /** The same seed gives the same requests the same faults. Default 0. */
  seed?: number
  /** Default: every request that asks for a picture. */
  match?: FaultMatch
}

export interface FaultMatch {
  /** Part of the path; then also requests that ask for no picture. */
  path?: string
  /** The key the caller sends. */
  key?: string
}

/** A rule as it stands. */
export interface FaultRuleState extends Omit<FaultRuleOptions, 'match'> {
  match?: { path?: string; key?: '[redacted]' }
  /** Requests it was asked for, and those it gave a fault. */
  requests: number
  faults: number
  /** Steps of the script that are still to come; absent when it starts anew. */
  stepsLeft?: number
}

interface FaultRule {
  options: FaultRuleOptions
  draw(): Fault | undefined
  stepsLeft?(): number
  requests: number
  faults: number
}

/** Rules are asked in the order they were set; the first that gives a fault is heard, and every one that matches counts. */
export function createFaultPlan(rules: readonly FaultRuleOptions[] = []): FaultPlan {
  let current: FaultRule[] = []
  const plan: FaultPlan = {
    next(request) {
      let found: Fault | undefined
      for (const rule of current) {
        if (!matches(rule.options.match ?? {}, request)) continue
        rule.requests += 1
        const fault = rule.draw()
        if (fault === undefined) continue
        rule.faults += 1
        found ??= fault
      }
      return found
    },
    set(options) {
      const rule = createRule(options)
      const sameMatch = JSON.stringify(matchKey(options))
      const index = current.findIndex((one) => JSON.stringify(matchKey(one.options)) === sameMatch)
      if (index < 0) current.push(rule)
      else current[index] = rule
    },
    rules: () => current.map(stateOf),
    clear() {
      current = []
    },
  }
  for (const rule of rules) plan.set(rule)
  return plan
}

/** A script and a share for the same requests stand side by side. */
function matchKey({ match, script }: FaultRuleOptions): unknown[] {
  return [match?.path, match?.key, script !== undefined]
}

function matches(match: FaultMatch, { path, draws, key }: PlannedRequest): boolean {
  if (match.key !== undefined && match.key !== key) return false
  return match.path === undefined ? draws : path.includes(match.path)
}

function createRule(options: FaultRuleOptions): FaultRule {
  const counts = { options, requests: 0, faults: 0 }
  if (options.script !== undefined) return { ...counts, ...play(parseFaultScript(options.script)) }
  const shares = parseFaultShares(options.share ?? '')
  const random = createRandom(options.seed ?? 0)
  return {
    ...counts,
    draw() {
      let left = random()
      return shares.find(({ share }) => {
        left -= share
        return left < 0
      })?.fault
    },
  }
}

function play({ steps, repeats }: FaultScript): Pick<FaultRule, 'draw' | 'stepsLeft'> {
  let at = 0
  return {
    draw() {
      const step = steps[repeats ? at % steps.length : at]
      at += 1
      return step
    },
    ...(!repeats && { stepsLeft: () => Math.max(0, steps.length - at) }),
  }
}

function stateOf({ options, requests, faults, stepsLeft }: FaultRule): FaultRuleState {
  const { match, ...rest } = options
  return {
    ...rest,
    ...(match && {
      match: {
        ...(match.path !== undefined && { path: match.path }),
        ...(match.key !== undefined && { key: '[redacted]' as const }),
      },
    }),
    requests,
    faults,
    ...(stepsLeft && { stepsLeft: stepsLeft() }),
  }
}

/** Numbers from 0 to 1 that a seed decides: mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
