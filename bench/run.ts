// npm run bench -- TOPIC... [--OPTION...]   runs bench/<topic>.bench.ts, one after the other; the options go to each.
import { existsSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'

const args = process.argv.slice(2)
const firstOption = args.findIndex((arg) => arg.startsWith('--'))
const topics = firstOption < 0 ? args : args.slice(0, firstOption)
const options = args.slice(topics.length)
const missing = topics.filter((topic) => !existsSync(new URL(`${topic}.bench.ts`, import.meta.url)))
if (topics.length === 0 || missing.length > 0) {
  console.error(
    `Name topics to measure: illustrator, fidelity, lettering, cli, copies, serve, money, relay, credentials, watermark.${missing.length > 0 ? ` There is no ${missing.join(', ')}.` : ''}`,
  )
  process.exit(2)
}
const [cpu] = cpus()
console.log(
  `${cpus().length} x ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)} at the start`,
)
const figures: string[] = []
for (const topic of topics) {
  console.log(`\n${topic}`)
  /** May return figures to end on, each a line that other programs read: `geneval 0.950`. */
  const { run } = (await import(`./${topic}.bench.ts`)) as {
    run(options: readonly string[]): Promise<string[] | undefined>
  }
  figures.push(...((await run(options)) ?? []))
}
console.log(`\nload ${loadavg()[0]!.toFixed(1)} at the end`)
for (const figure of figures) console.log(figure)
