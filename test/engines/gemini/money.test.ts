import { expect, it, onTestFinished } from 'vitest'
import { openFolder, runMoney, startUpstream } from '../../../bench/money/money-run.ts'
import type { UpstreamPlan } from '../../../bench/money/upstream-report.ts'
import { judge } from '../../../bench/money/verdict.ts'

// `npm run bench -- money` in small: here it is whether nothing is lost or paid twice, there how much of the quota is used.
it('loses no job, sends none twice and counts as the upstream counts, while processes are killed', async () => {
  const plan: UpstreamPlan = {
    scale: 40,
    perMinute: 20,
    faults: ['none', 'none', '429', 'none', '503', 'none', 'none', 'reset-billed', 'none', 'none'],
    pauseMs: 1_000,
  }
  const { folder, remove } = openFolder()
  onTestFinished(remove)
  const upstream = await startUpstream(plan, folder)
  onTestFinished(upstream.close)
  const run = await runMoney({ jobs: 40, processes: 2, kills: 2, silenceMs: 3_000, plan }, upstream, folder)
  const { done, unknown, settledUsd, settledByUpstreamUsd, unknownUsd, unknownByUpstreamUsd, ...verdict } = judge(
    run,
    plan.perMinute,
  )
  expect(verdict.failures).toEqual([])
  // Not whether the quota was kept to: by a clock that is 40 times faster, a busy machine is late.
  expect(verdict).toMatchObject({ lost: 0, sentTwice: 0, paidTwice: 0, unflagged: 0 })
  expect(done + unknown).toBe(40)
  expect(unknown).toBeGreaterThan(0)
  expect(settledUsd).toBeCloseTo(settledByUpstreamUsd, 4)
  expect(unknownByUpstreamUsd).toBeLessThanOrEqual(unknownUsd)
  expect(run.damage).toEqual([])
}, 240_000)
