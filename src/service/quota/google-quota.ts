import { createHash } from 'node:crypto'
import type { RateLimits } from '../limits/rate-limits.ts'
import { createQuotaGate, type QuotaGate, type QuotaGateOptions } from './quota-gate.ts'

/** Whose quota of Google's it is, and what limn may use of it. */
export interface GoogleQuotaOptions {
  /** Name of Google's project: keys that are given the same name share a quota. Without it each key has its own. */
  project?: string | undefined
  /** Of each model. What is absent is not limited until a 429 tells. */
  limits?: RateLimits | undefined
  /** Calls of one model that are on their way at once, in each process. Default 16. */
  atOnce?: number | undefined
}

/** Their answers are held, up to 20 MB each. */
const usualAtOnce = 16

export const sentAtOnce = ({ atOnce = usualAtOnce }: GoogleQuotaOptions): number => atOnce

/** Calls that may wait for each that is on its way. */
const waitingPerPlace = 32

export function createGoogleGate(
  {
    project,
    limits = {},
    atOnce = usualAtOnce,
    apiKey = '',
    baseUrl,
  }: GoogleQuotaOptions & { apiKey: string | undefined; baseUrl: string },
  rest: Pick<QuotaGateOptions, 'store' | 'owner' | 'patienceMs' | 'createId' | 'clock'>,
): QuotaGate {
  const name = project ?? `key ${createHash('sha256').update(apiKey).digest('hex').slice(0, 12)}`
  return createQuotaGate({
    ...rest,
    project: `${name} at ${new URL(baseUrl).host}`,
    limits,
    atOnce,
    maxWaiting: waitingPerPlace * atOnce,
  })
}
