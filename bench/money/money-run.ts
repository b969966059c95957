import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import Database from 'libsql'
import type { StoredBatchItem } from '../../src/store/batch-store.ts'
import type { LedgerEntry } from '../../src/store/ledger-store.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts'
import type { Store } from '../../src/store/store.ts'
import type { UpstreamMessage, UpstreamPlan, UpstreamReport } from './upstream-report.ts'

export interface MoneyOptions {
  jobs: number
  processes: number
  /** How often processes are killed in the course of the run. */
  kills: number
  /** How long a process that says nothing is taken for alive, by the real clock. */
  silenceMs: number
  plan: UpstreamPlan
}

export interface MoneyRun {
  items: StoredBatchItem[]
  ledger: LedgerEntry[]
  /** Jobs of settled entries. */
  settledJobs: string[]
  upstream: UpstreamReport
  kills: number
  /** What SQLite said of the file after each kill, where it was not "ok". */
  damage: string[]
  seconds: number
}

interface Worker {
  child: ChildProcess
  /** Before, there is nothing to be interrupted in. */
  isAtWork: boolean
  ended: Promise<unknown>
}

const model = 'gemini-3-pro-image'
const apiKey = 'AIzaKeyOfTheBench'
const jobsInBatch = 25

export interface Upstream {
  url: string
  report(apiKey: string): Promise<UpstreamReport>
  close(): void
}

/** Each in a process of its own, bundled: starting one from its sources takes seconds. */
export async function bundle(folder: string, source: string): Promise<string> {
  const outfile = path.join(folder, `${path.basename(source, '.ts')}.mjs`)
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}

export async function startUpstream(plan: UpstreamPlan, folder: string): Promise<Upstream> {
  const child = fork(await bundle(folder, path.join(import.meta.dirname, 'upstream.ts')), { execArgv: [] })
  child.send(plan)
  const [{ url }] = (await once(child, 'message')) as [Extract<UpstreamMessage, { type: 'listening' }>]
  return {
    url,
    async report(apiKey) {
      child.send(apiKey)
      const [{ report }] = (await once(child, 'message')) as [Extract<UpstreamMessage, { type: 'report' }>]
      return report
    },
    close: () => void child.kill(),
  }
}

/** For bundles: below the package, so that they find what they import. */
export function openFolder(): { folder: string; remove(): void } {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
  mkdirSync(dist, { recursive: true })
  const folder = mkdtempSync(path.join(dist, 'money-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Jobs in batches on one home, done by several processes; some are killed meanwhile and started again. */
export async function runMoney(options: MoneyOptions, upstream: Upstream, folder: string): Promise<MoneyRun> {
  const { jobs, processes, kills, silenceMs, plan } = options
  const home = mkdtempSync(path.join(tmpdir(), 'limn-money-'))
  writeFileSync(
    path.join(home, 'config.json'),
    JSON.stringify({ google: { limits: { imagesPerMinute: plan.perMinute } } }),
  )
  const worker = await bundle(folder, path.join(import.meta.dirname, 'worker.ts'))
  const store = await openSqliteStore({ home })
  const batchIds = await fillBatches(store, jobs)
  const startMs = Date.now()
  const start = (): Worker => {
    const args = [home, upstream.url, apiKey, ...[plan.scale, startMs, silenceMs].map(String)]
    const child = fork(worker, args, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    const one: Worker = { child, isAtWork: false, ended: once(child, 'exit') }
    child.once('message', () => {
      one.isAtWork = true
    })
    return one
  }
  const running = Array.from({ length: processes }, start)
  const damage: string[] = []
  let killed = 0
  try {
    // Spread over the time that the quota lets the run take at least.
    const leastMs = ((Math.ceil(jobs / plan.perMinute) - 1) * 60_000) / plan.scale
    while ((await store.listOpenBatches()).length > 0) {
      // One that could not start, as on a disk that is too slow, is started again as a killed one is.
      for (const [at, { child }] of running.entries()) if (child.exitCode !== null) running[at] = start()
      if (killed >= kills) {
        await sleep(100)
        continue
      }
      await sleep((2 * Math.random() * leastMs) / kills)
      const atWork = running.flatMap(({ isAtWork }, at) => (isAtWork ? [at] : []))
      const at = atWork[Math.floor(Math.random() * atWork.length)]
      if (at === undefined) continue
      running[at]!.child.kill('SIGKILL')
      await running[at]!.ended
      killed += 1
      damage.push(...checkFile(home))
      running[at] = start()
    }
    const seconds = (Date.now() - startMs) / 1000
    for (const { child } of running) child.send('end')
    await Promise.all(running.map(({ ended }) => ended))
    // Those whose process was killed are unknown when nobody answers for them any more.
    await store.sweepLedger(Date.now() + 60_000)
    const items = []
    for (const id of batchIds) items.push(...(await store.listBatchItems(id, { after: -1, limit: 1000 })))
    const ledger = await store.listEntries({ limit: 1_000_000 })
    const settledJobs = ledger.filter(({ state }) => state === 'settled').map(({ prompt }) => jobIn(prompt!))
    return { items, ledger, settledJobs, upstream: await upstream.report(apiKey), kills: killed, damage, seconds }
  } finally {
    for (const { child } of running) child.kill('SIGKILL')
    await store.close()
    rmSync(home, { recursive: true, force: true })
  }
}

async function fillBatches(store: Store, jobs: number): Promise<string[]> {
  const ids: string[] = []
  const createdAt = Date.now()
  for (let first = 0; first < jobs; first += jobsInBatch) {
    const id = `batch${String(ids.length).padStart(4, '0')}`
    const count = Math.min(jobsInBatch, jobs - first)
    const items = Array.from({ length: count }, (_, position) => ({
      position,
      request: { contents: [{ role: 'user', parts: [{ text: jobName(first + position) }] }] },
    }))
    await store.insertBatch(
      {
        id,
        model,
        priority: 0,
        state: 'PENDING',
        createdAt,
        updatedAt: createdAt,
        expiresAt: createdAt + 86_400_000,
        isLoaded: true,
      },
      items,
    )
    ids.push(id)
  }
  return ids
}

export const jobName = (index: number): string => `A picture for job-${index}`

export const jobIn = (text: string): string => /job-\d+/.exec(text)![0]

function checkFile(home: string): string[] {
  const connection = new Database(path.join(home, 'limn.db'))
  try {
    connection.exec('PRAGMA busy_timeout = 5000')
    const rows = connection.prepare('PRAGMA quick_check').all() as { quick_check: string }[]
    return rows.map(({ quick_check }) => quick_check).filter((said) => said !== 'ok')
  } catch (error) {
    return [String(error)]
  } finally {
    connection.close()
  }
}
