import { parseArgs } from 'node:util'
import { jobName, openFolder, runMoney, startUpstream } from './money/money-run.ts'
import { runReferenceLoop } from './money/reference-loop.ts'
import type { Fault, UpstreamPlan } from './money/upstream-report.ts'
import { judge, quotaShare } from './money/verdict.ts'

const leastQuotaShare = 0.97
const processesOfReference = 64

/**
 * Jobs in batches from several processes on one home, through an upstream that allows so many a minute, refuses in bursts, and
 * breaks off; then the retry loop of the reference document on the same upstream. `--jobs 1000`, `--processes 4`,
 * `--per-minute 60`, `--scale 6` (minutes are so many times shorter), `--kills 100` (SIGKILLs in the course of it), `--reference no`.
 */
export async function run(args: readonly string[]): Promise<string[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      jobs: { type: 'string', default: '1000' },
      processes: { type: 'string', default: '4' },
      'per-minute': { type: 'string', default: '60' },
      scale: { type: 'string', default: '6' },
      kills: { type: 'string', default: '0' },
      reference: { type: 'string', default: 'yes' },
    },
  })
  const jobs = Number(values.jobs)
  const kills = Number(values.kills)
  const plan: UpstreamPlan = {
    scale: Number(values.scale),
    perMinute: Number(values['per-minute']),
    faults: faultsOf(250),
    pauseMs: 1_000,
  }
  const { folder, remove } = openFolder()
  const upstream = await startUpstream(plan, folder)
  try {
    const money = await runMoney(
      { jobs, processes: Number(values.processes), kills, silenceMs: 3_000, plan },
      upstream,
      folder,
    )
    const verdict = judge(money, plan.perMinute)
    console.log(
      `  ${jobs} jobs, ${values.processes} processes, ${plan.perMinute} images a minute, clock x${plan.scale}, ${money.kills} SIGKILLs, ${money.seconds.toFixed(0)} s`,
    )
    console.log(`    upstream: ${inWords(money.upstream.answers)}`)
    console.log(
      `    jobs: ${verdict.done} done, ${verdict.unknown} unknown, ${verdict.failed} failed, ${verdict.lost} lost`,
    )
    for (const message of verdict.failures) console.log(`      failed: ${message}`)
    const share = percent(verdict.quotaShare)
    // A process that is killed takes with it what it was about to send.
    const tooLow = kills === 0 && verdict.quotaShare < leastQuotaShare ? `: BELOW ${percent(leastQuotaShare)}` : ''
    console.log(`    quota used ${share}${tooLow}; requests over it ${zero(verdict.overQuota)}`)
    console.log(`    sent twice ${zero(verdict.sentTwice)}, paid twice ${zero(verdict.paidTwice)}`)
    const difference = Math.abs(verdict.settledUsd - verdict.settledByUpstreamUsd)
    console.log(
      `    settled $${verdict.settledUsd.toFixed(4)}, by the upstream's count $${verdict.settledByUpstreamUsd.toFixed(4)}${difference < 0.005 ? '' : ': DIFFERENT'}`,
    )
    console.log(
      `    unknown ${verdict.unknownEntries} entries, $${verdict.unknownUsd.toFixed(2)} set aside, billed of that $${verdict.unknownByUpstreamUsd.toFixed(2)}; unflagged ${zero(verdict.unflagged)}`,
    )
    if (kills > 0)
      console.log(
        `    the store was damaged after ${zero(money.damage.length)} kills${money.damage.map((said) => `\n      ${said}`).join('')}`,
      )
    const figures = [
      `money quota-share ${verdict.quotaShare.toFixed(4)}`,
      `money over-quota ${verdict.overQuota}`,
      `money sent-twice ${verdict.sentTwice}`,
      `money paid-twice ${verdict.paidTwice}`,
      `money lost ${verdict.lost}`,
      `money unflagged ${verdict.unflagged}`,
      `money settled-difference-usd ${difference.toFixed(6)}`,
    ]
    if (values.reference !== 'yes') return figures
    const apiKey = 'AIzaKeyOfTheReferenceLoop'
    const names = Array.from({ length: jobs }, (_, index) => jobName(index))
    const ends = await runReferenceLoop({
      baseUrl: upstream.url,
      apiKey,
      model: 'gemini-3-pro-image',
      jobs: names,
      atOnce: processesOfReference,
      scale: plan.scale,
    })
    const report = await upstream.report(apiKey)
    console.log("  the reference document's retry loop, 64 at once, on the same upstream")
    console.log(`    upstream: ${inWords(report.answers)}`)
    console.log(
      `    jobs: ${ends.done} done, ${ends.gaveUp} given up after 3 tries, ${ends.raised} raised; none is done again after its process ends`,
    )
    console.log(`    quota used ${percent(quotaShare(report, plan.perMinute))}; requests over it ${report.over}`)
    return [...figures, `money reference-done ${ends.done}`, `money reference-over-quota ${report.over}`]
  } finally {
    upstream.close()
    remove()
  }
}

/** Among so many requests: a burst of 429, one of 503, resets before and after they are billed, and one that hangs. */
function faultsOf(count: number): Fault[] {
  const faults: Fault[] = Array.from({ length: count }, () => 'none')
  const set = (at: number, length: number, fault: Fault): void => void faults.fill(fault, at, at + length)
  set(70, 8, '429')
  set(140, 6, '503')
  set(40, 1, 'reset')
  set(180, 1, 'reset-billed')
  set(220, 1, 'hang')
  return faults
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const zero = (count: number): string => (count === 0 ? '0' : `${count}: NOT 0`)
const inWords = (answers: Readonly<Record<string, number>>): string =>
  Object.entries(answers)
    .map(([what, count]) => `${count} x ${what}`)
    .join(', ')
