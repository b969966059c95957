import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { graceMs } from '../src/engines/illustrator/engine.ts'
import { median, quantile } from './measure.ts'
import { type Cancel, cancelPictures } from './serve/cancel.ts'
import { startLimnServe } from './serve/limn-serve.ts'
import { type MemorySample, memoryOverTime } from './serve/memory-over-time.ts'
import { promptOf } from './serve/prompts.ts'

/** Share of the time that threads start and memory grows in. */
const warmUpShare = 0.25
/** Shorter runs do not tell whether memory stays: caches still fill. */
const tellingSeconds = 60
const limits = { rssMiB: 700, rssGrowth: 0.05, loopP99Ms: 50, cancelMs: 200 }

/**
 * 32 clients that ask for pictures of 1K, one after the other, drawn in threads and, beside it, in the server's own.
 * Then: how soon a thread is free when nobody wants its picture any more. `--seconds 60`, `--clients 32`.
 */
export async function run(args: readonly string[]): Promise<string[]> {
  const { values } = parseArgs({
    args: [...args],
    options: { seconds: { type: 'string', default: '20' }, clients: { type: 'string', default: '32' } },
  })
  const load = { seconds: Number(values.seconds), clients: Number(values.clients) }
  const figures = [
    ...(await serve({ ...load, workers: availableParallelism() })),
    // For comparison; it says enough in a short time.
    ...(await serve({ ...load, seconds: Math.min(10, load.seconds), workers: 0 })),
  ]
  for (const [name, side, momentsMs] of cancelled) {
    figures.push(...tellCancels(name, await cancelPictures(side, momentsMs)))
  }
  return figures
}

/** Sizes, and when their clients leave: while the place is painted, and in the style or the file. */
const cancelled = [
  ['1K', 1024, [30, 90]],
  ['2K', 2048, [80, 300]],
  ['4K', 4096, [100, 700, 1600]],
] as const

function tellCancels(name: string, cancels: readonly Cancel[]): string[] {
  const timesMs = cancels.map(({ freeMs }) => freeMs)
  const most = Math.max(...timesMs)
  const slowest = cancels.find(({ freeMs }) => freeMs === most)!
  const endsMs = cancels.flatMap(({ endMs }) => endMs ?? [])
  console.log(
    `  ${name} cancelled: thread free after ${median(timesMs).toFixed(0)} ms, p90 ${quantile(timesMs, 0.9).toFixed(0)}, most ${most.toFixed(0)} ` +
      `(${slowest.style} after ${slowest.momentMs} ms), limit ${limits.cancelMs}${over(most, limits.cancelMs)}; n=${cancels.length}`,
  )
  console.log(
    `    ${cancels.length - endsMs.length} threads let go, ${endsMs.length} were ended after ${graceMs} ms` +
      (endsMs.length > 0 ? `, which took ${median(endsMs).toFixed(0)} ms, most ${Math.max(...endsMs).toFixed(0)}` : ''),
  )
  return [`serve cancel-${name}-most-ms ${most.toFixed(0)}`, `serve cancel-${name}-ended ${endsMs.length}`]
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const over = (value: number, limit: number): string => (value > limit ? ': OVER' : '')

async function serve(load: { seconds: number; clients: number; workers: number }): Promise<string[]> {
  const server = await startLimnServe(load.workers)
  try {
    const startMs = performance.now()
    const endMs = startMs + load.seconds * 1000
    const latenciesMs: number[] = []
    const errors = new Map<string, number>()
    let number = 0
    const client = async (): Promise<void> => {
      while (performance.now() < endMs) {
        const askedMs = performance.now()
        const problem = await askForPicture(server.url, promptOf(number++)).catch((error: Error) => String(error))
        if (problem === undefined) latenciesMs.push(performance.now() - askedMs)
        else errors.set(problem, (errors.get(problem) ?? 0) + 1)
      }
    }
    const clients = Array.from({ length: load.clients }, client)
    await sleep(load.seconds * 1000 * warmUpShare)
    await server.ask('begin')
    const drawnWarm = latenciesMs.length
    const warmMs = performance.now()
    const memory: MemorySample[] = []
    while (performance.now() < endMs) {
      memory.push({ atMs: performance.now(), rssMiB: (await server.ask('facts')).rssMiB })
      await sleep(500)
    }
    const perSecond = ((latenciesMs.length - drawnWarm) / (performance.now() - warmMs)) * 1000
    const { loopP50Ms, loopP99Ms, loopMaxMs, ownLoopP99Ms, ownLoopMaxMs } = await server.ask('facts')
    await Promise.all(clients)
    const errorCount = [...errors.values()].reduce((sum, count) => sum + count, 0)
    const { thirds, mostMiB, slope, growth } = memoryOverTime(memory)
    const where = load.workers > 0 ? `${load.workers} threads` : 'no threads'
    console.log(`  ${where}, ${load.clients} clients, ${load.seconds} s`)
    console.log(`    ${perSecond.toFixed(1)} pictures/s, ${latenciesMs.length} in all, ${errorCount} errors`)
    for (const [problem, count] of errors) console.log(`      ${count} x ${problem}`)
    console.log(
      `    answered after ${median(latenciesMs).toFixed(0)} ms, p99 ${quantile(latenciesMs, 0.99).toFixed(0)} ms`,
    )
    console.log(
      `    RSS ${thirds.map((third) => third.toFixed(0)).join(', ')} MiB by thirds, ${slope.toFixed(1)} MiB a minute, growth ${percent(growth)}${load.seconds < tellingSeconds ? '' : `, limit ${percent(limits.rssGrowth)}${over(growth, limits.rssGrowth)}`}; ` +
        `${mostMiB.toFixed(0)} at most, limit ${limits.rssMiB}${over(mostMiB, limits.rssMiB)}`,
    )
    console.log(
      `    event loop held up ${loopP50Ms.toFixed(1)} ms p50, ${loopP99Ms.toFixed(1)} p99, limit ${limits.loopP99Ms}${over(loopP99Ms, limits.loopP99Ms)}; ${loopMaxMs.toFixed(0)} at most; ` +
        `without waiting for a core ${ownLoopP99Ms.toFixed(1)} p99, ${ownLoopMaxMs.toFixed(0)} at most`,
    )
    const name = load.workers > 0 ? 'threads' : 'inline'
    return [
      `serve ${name}-per-second ${perSecond.toFixed(2)}`,
      `serve ${name}-rss-mib ${mostMiB.toFixed(0)}`,
      `serve ${name}-rss-growth ${growth.toFixed(3)}`,
      `serve ${name}-rss-mib-per-minute ${slope.toFixed(1)}`,
      `serve ${name}-loop-p50-ms ${loopP50Ms.toFixed(1)}`,
      `serve ${name}-loop-p99-ms ${loopP99Ms.toFixed(1)}`,
      `serve ${name}-errors ${errorCount}`,
    ]
  } finally {
    await server.close()
  }
}

/** What was wrong with the answer, if anything. The picture is thrown away as it comes. */
async function askForPicture(url: string, prompt: string): Promise<string | undefined> {
  const response = await fetch(`${url}/v1beta/models/gemini-3-pro-image:generateContent`, {
    method: 'POST',
    body: JSON.stringify({ contents: [{ parts: [{ text: prompt }] }] }),
  })
  let length = 0
  for await (const piece of response.body ?? []) length += piece.length
  if (response.status !== 200) return `HTTP ${response.status}`
  return length > 50_000 ? undefined : `a picture of ${length} bytes`
}
