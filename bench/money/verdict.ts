import { jobIn, type MoneyRun } from './money-run.ts'
import type { UpstreamReport } from './upstream-report.ts'

export interface Verdict {
  done: number
  /** Answered with an error that says that it may have been paid. */
  unknown: number
  /** Answered with another error. */
  failed: number
  /** What those errors say. */
  failures: string[]
  /** Without an answer. */
  lost: number
  sentTwice: number
  paidTwice: number
  overQuota: number
  /** Of the quota of the time it took. */
  quotaShare: number
  settledUsd: number
  /** What the upstream billed for the calls that are settled. */
  settledByUpstreamUsd: number
  unknownEntries: number
  unknownUsd: number
  /** What the upstream billed for those that are unknown: no more than is set aside for them. */
  unknownByUpstreamUsd: number
  /** Jobs that the upstream had and the ledger has neither as settled nor as unknown. */
  unflagged: number
}

/** Holds limn's records against the upstream's. */
export function judge({ items, ledger, settledJobs, upstream }: MoneyRun, perMinute: number): Verdict {
  const jobs = Object.values(upstream.jobs)
  const outcomes = items.map(outcomeOf)
  const count = (wanted: string): number => outcomes.filter((outcome) => outcome === wanted).length
  const unknown = ledger.filter(({ state }) => state === 'unknown')
  const answeredFor = new Set([...settledJobs, ...unknown.map(({ prompt }) => jobIn(prompt!))])
  const settledByUpstreamUsd = sum(settledJobs.map((job) => upstream.jobs[job]?.billedUsd ?? 0))
  return {
    done: count('done'),
    unknown: count('unknown'),
    failed: count('failed'),
    failures: [...new Set(items.filter((item) => outcomeOf(item) === 'failed').map(messageOf))],
    lost: count('lost'),
    sentTwice: jobs.filter(({ sent }) => sent > 1).length,
    paidTwice: jobs.filter(({ billed }) => billed > 1).length,
    overQuota: upstream.over,
    quotaShare: quotaShare(upstream, perMinute),
    settledUsd: sum(ledger.map(({ state, costUsd }) => (state === 'settled' ? costUsd! : 0))),
    settledByUpstreamUsd,
    unknownEntries: unknown.length,
    unknownUsd: sum(unknown.map(({ holdUsd }) => holdUsd)),
    unknownByUpstreamUsd: sum(jobs.map(({ billedUsd }) => billedUsd)) - settledByUpstreamUsd,
    unflagged: Object.entries(upstream.jobs).filter(([job, { sent }]) => sent > 0 && !answeredFor.has(job)).length,
  }
}

/** The least time in which the quota lets so many arrive, of the time in which they did. */
export function quotaShare({ arrivals }: UpstreamReport, perMinute: number): number {
  const tookMs = Math.max(...arrivals) - Math.min(...arrivals)
  const leastMs = Math.floor((arrivals.length - 1) / perMinute) * 60_000
  return leastMs / tookMs
}

function outcomeOf({ answer }: MoneyRun['items'][number]): string {
  if (!answer) return 'lost'
  if ('response' in answer) return 'done'
  return /may (be|have been) paid/.test(messageOf({ answer })) ? 'unknown' : 'failed'
}

const messageOf = ({ answer }: Pick<MoneyRun['items'][number], 'answer'>): string =>
  (answer as { error: { message: string } }).error.message

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
