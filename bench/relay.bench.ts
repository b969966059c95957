import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { Agent } from 'node:http'
import { cpus, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { median, quantile } from './measure.ts'
import { ask } from './relay/ask.ts'
import {
  direct,
  startAimock,
  startBooks,
  startLimn,
  startNginx,
  startPipe,
  startPortkey,
  startUpstream,
  type Target,
} from './relay/targets.ts'

const limits = { small: 1, picture: 5, throughputShare: 0.85, hitsPerSecond: 140, rssMiB: 120, coldMs: 400 }
/** A machine that does something else measures that. */
const mostLoad = 0.3
const memoryFolder = '/dev/shm'

let count = 0
/** Each call is one that limn has not answered yet. */
function prompt(): string {
  count += 1
  return `fox ${count} of ${process.pid}`
}

/**
 * What proxies add to answers of 1.2 KB, 1.9 MB and 8 MB: upstream and caller on one core, the proxy on the other, all
 * asked in turn in every round, in an order of chance, and compared with the direct way in the same round.
 */
export async function run(args: readonly string[]): Promise<string[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      anyway: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '9' },
      seconds: { type: 'string', default: '5' },
    },
  })
  const [load] = loadavg() as [number]
  if (load > mostLoad && !values.anyway) {
    throw new Error(
      `The machine is busy (load ${load.toFixed(1)}): these figures would be of what else it does. --anyway measures all the same.`,
    )
  }
  if (load > mostLoad)
    console.log(`  measured on a busy machine (load ${load.toFixed(1)}): compare within a column only`)
  pinToFirstCore()
  const rounds = Number(values.rounds)
  const upstream = await startUpstream()
  const targets: Target[] = [direct(upstream.url)]
  const start = async (name: string, starting: () => Promise<Target>): Promise<void> => {
    try {
      targets.push(await starting())
    } catch (error) {
      console.log(`  ${name}: skipped, ${(error as Error).message}`)
    }
  }
  try {
    console.log(
      `  one sync of the disk takes ${diskSyncMs().toFixed(2)} ms; limn syncs before a call that may be paid leaves`,
    )
    await start('node:http pipe', () => startPipe(upstream.url))
    await start('pipe, no kept lines', () => startPipe(upstream.url, { keepAlive: false }))
    await start('pipe that keeps books', () => startBooks(upstream.url))
    await start('nginx', () => startNginx(upstream.url))
    await start('limn serve', () => startLimn(upstream.url))
    if (existsSync(memoryFolder)) {
      await start('limn serve', () => startLimn(upstream.url, { name: 'limn, home in memory', root: memoryFolder }))
    }
    await start('aimock', () => startAimock(upstream.url))
    await start('Portkey', () => startPortkey(upstream.url))
    const figures: string[] = []
    for (const [size, each] of [
      ['small', 40],
      ['picture', 15],
      ['large', 5],
    ] as const) {
      figures.push(...(await latencies(targets, size, { rounds, each })))
    }
    figures.push(...(await throughputs(targets, Number(values.seconds))))
    figures.push(...(await cacheHits(targets, Number(values.seconds))))
    figures.push(...memory(targets))
    figures.push(...(await coldStart(upstream.url)))
    return figures
  } finally {
    await Promise.all(targets.map((target) => target.close()))
    await upstream.stop()
  }
}

const over = (isOver: boolean): string => (isOver ? ': OVER' : '')
const spreadOf = (values: readonly number[]): string =>
  `(${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)})`
const wordOf = (name: string): string => name.replaceAll(/[^a-z]+/gi, '-').toLowerCase()
const agentOf = (connections: number): Agent => new Agent({ keepAlive: true, maxSockets: connections })

async function latencies(
  targets: readonly Target[],
  size: 'small' | 'picture' | 'large',
  { rounds, each }: { rounds: number; each: number },
): Promise<string[]> {
  const taken = targets.map((target) => ({ target, agent: agentOf(1), rounds: [] as number[][], bytes: 0, error: '' }))
  for (let round = 0; round <= rounds; round += 1) {
    for (const entry of shuffled(taken)) {
      if (entry.error !== '') continue
      const timesMs: number[] = []
      try {
        for (let index = 0; index < each; index += 1) {
          const { ms, bytes } = await ask(entry.target.call(size, prompt()), entry.agent)
          timesMs.push(ms)
          entry.bytes = bytes
        }
      } catch (error) {
        entry.error = (error as Error).message
      }
      // In the first round everything is cold.
      if (round > 0) entry.rounds.push(timesMs)
    }
  }
  for (const { agent } of taken) agent.destroy()
  const [base] = taken as [(typeof taken)[number]]
  console.log(
    `  ${(base.bytes / 1000).toFixed(1)} KB, one after the other, ${rounds} rounds x ${each}: p50, and what the way adds`,
  )
  const figures: string[] = []
  for (const { target, rounds: rows, bytes, error } of taken) {
    if (error !== '') {
      console.log(`    ${target.name.padEnd(22)} failed: ${error}`)
      continue
    }
    const p50 = median(rows.map(median))
    const addedMs = rows.map((row, index) => median(row) - median(base.rounds[index]!))
    const pairs = rows.flatMap((row, index) => row.map((ms, at) => ms - base.rounds[index]![at]!))
    const added = median(addedMs)
    const limit = target.name === 'limn serve' && size !== 'large' ? limits[size] : undefined
    console.log(
      `    ${target.name.padEnd(22)} ${p50.toFixed(2).padStart(7)} ms  +${added.toFixed(2)} (${quantile(addedMs, 0.25).toFixed(2)} to ${quantile(addedMs, 0.75).toFixed(2)}), p99 of pairs +${quantile(pairs, 0.99).toFixed(1)}` +
        `${limit === undefined ? '' : `, limit +${limit}${over(added > limit)}`}${bytes === base.bytes ? '' : `; answers ${bytes} bytes`}`,
    )
    figures.push(`relay ${size}-added-ms ${wordOf(target.name)} ${added.toFixed(2)}`)
  }
  return figures
}

/** Pictures of 1.9 MB on eight connections. */
async function throughputs(targets: readonly Target[], seconds: number): Promise<string[]> {
  const perSecond = new Map<Target, number[]>(targets.map((target) => [target, []]))
  const cpuMs = new Map<Target, number[]>(targets.map((target) => [target, []]))
  for (let repeat = 0; repeat < 3; repeat += 1) {
    for (const target of shuffled(targets)) {
      const beforeMs = target.process?.cpuMs() ?? 0
      const rate = await answersPerSecond(() => target.call('picture', prompt()), seconds)
      perSecond.get(target)!.push(rate)
      cpuMs.get(target)!.push(((target.process?.cpuMs() ?? 0) - beforeMs) / (rate * seconds))
    }
  }
  const directly = median(perSecond.get(targets[0]!)!)
  console.log(
    `  1.9 MB on 8 connections, 3 x ${seconds} s: answers a second, share of direct, and processor time of the proxy for each`,
  )
  const figures: string[] = []
  for (const [target, values] of perSecond) {
    const share = median(values) / directly
    const isLimn = target.name === 'limn serve'
    console.log(
      `    ${target.name.padEnd(22)} ${median(values).toFixed(1).padStart(7)} ${spreadOf(values).padEnd(18)} ${(share * 100).toFixed(0).padStart(3)} %  ${median(cpuMs.get(target)!).toFixed(1).padStart(5)} ms${isLimn ? `, limit ${limits.throughputShare * 100} %${over(share < limits.throughputShare)}` : ''}`,
    )
    figures.push(`relay picture-cpu-ms ${wordOf(target.name)} ${median(cpuMs.get(target)!).toFixed(1)}`)
    figures.push(`relay picture-per-second ${wordOf(target.name)} ${median(values).toFixed(1)}`)
  }
  return [...figures, ...besideTheLeast(perSecond)]
}

/** What a proxy in Node reaches at most, and one that keeps what was paid. */
function besideTheLeast(perSecond: ReadonlyMap<Target, readonly number[]>): string[] {
  const rateOf = (name: string): number | undefined => {
    const values = [...perSecond].find(([target]) => target.name === name)?.[1]
    return values && median(values)
  }
  const limn = rateOf('limn serve')
  const directly = rateOf('direct')
  if (directly === undefined || limn === undefined) return []
  return ['node:http pipe', 'pipe that keeps books'].flatMap((name) => {
    const least = rateOf(name)
    if (least === undefined) return []
    const bound = least / directly
    console.log(
      `    the ${name} reaches ${(bound * 100).toFixed(0)} % of direct here${bound < limits.throughputShare ? `, short of ${limits.throughputShare * 100} % itself` : ''}; limn reaches ${((limn / least) * 100).toFixed(0)} % of it`,
    )
    return [`relay picture-share-of ${wordOf(name)} ${(limn / least).toFixed(3)}`]
  })
}

/** The same pictures again, which limn has. */
async function cacheHits(targets: readonly Target[], seconds: number): Promise<string[]> {
  const limn = targets.find(({ name }) => name === 'limn serve')
  if (limn === undefined) return []
  const same = prompt()
  const agent = agentOf(1)
  await ask(limn.call('picture', same), agent)
  agent.destroy()
  const rates: number[] = []
  for (let repeat = 0; repeat < 3; repeat += 1) {
    rates.push(await answersPerSecond(() => limn.call('picture', same), seconds))
  }
  const hits = median(rates)
  console.log(
    `  1.9 MB from limn's cache on 8 connections: ${hits.toFixed(1)} a second ${spreadOf(rates)}, limit ${limits.hitsPerSecond}${over(hits < limits.hitsPerSecond)}`,
  )
  return [`relay hits-per-second ${hits.toFixed(1)}`]
}

async function answersPerSecond(call: () => ReturnType<Target['call']>, seconds: number): Promise<number> {
  const agent = agentOf(8)
  const startMs = performance.now()
  let answers = 0
  const client = async (): Promise<void> => {
    while (performance.now() - startMs < seconds * 1000) {
      await ask(call(), agent)
      answers += 1
    }
  }
  await Promise.all(Array.from({ length: 8 }, client)).catch(() => {
    answers = Number.NaN
  })
  const tookMs = performance.now() - startMs
  agent.destroy()
  return (answers / tookMs) * 1000
}

function memory(targets: readonly Target[]): string[] {
  console.log('  most memory after all that')
  return targets.flatMap(({ name, process: running }) => {
    if (running === undefined) return []
    const peakMiB = running.peakMiB()
    const limit = name === 'limn serve' ? `, limit ${limits.rssMiB}${over(peakMiB > limits.rssMiB)}` : ''
    console.log(`    ${name.padEnd(22)} ${peakMiB.toFixed(0).padStart(7)} MiB${limit}`)
    return [`relay rss-mib ${wordOf(name)} ${peakMiB.toFixed(0)}`]
  })
}

/** From the start of the process to the last byte of its first answer. */
async function coldStart(upstream: string): Promise<string[]> {
  const timesMs: number[] = []
  for (let time = 0; time < 5; time += 1) {
    const startMs = performance.now()
    const limn = await startLimn(upstream)
    const agent = agentOf(1)
    await ask(limn.call('small', prompt()), agent)
    timesMs.push(performance.now() - startMs)
    agent.destroy()
    await limn.close()
  }
  const coldMs = median(timesMs)
  console.log(
    `  limn from start to first answer: ${coldMs.toFixed(0)} ms ${spreadOf(timesMs)}, limit ${limits.coldMs}${over(coldMs > limits.coldMs)}`,
  )
  return [`relay cold-ms ${coldMs.toFixed(0)}`]
}

function pinToFirstCore(): void {
  if (cpus().length < 2) throw new Error('Two cores are needed: one for the proxy, one for both its sides.')
  const { error, status } = spawnSync('taskset', ['-a', '-cp', '0', String(process.pid)])
  if (error || status !== 0)
    throw new Error('taskset is needed to keep the proxy and its two sides on cores of their own.')
}

function diskSyncMs(): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'limn-sync-'))
  const file = openSync(path.join(folder, 'file'), 'w')
  const timesMs = Array.from({ length: 20 }, () => {
    const startMs = performance.now()
    writeSync(file, Buffer.alloc(4096))
    fdatasyncSync(file)
    return performance.now() - startMs
  })
  closeSync(file)
  rmSync(folder, { recursive: true })
  return median(timesMs)
}

/** In an order of chance. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
