// npm run bench -- TOPIC...   runs bench/<topic>.bench.ts, one after the other.
import { existsSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'

const topics = process.argv.slice(2)
const missing = topics.filter((topic) => !existsSync(new URL(`${topic}.bench.ts`, import.meta.url)))
if (topics.length === 0 || missing.length > 0) {
  console.error(
    `Name topics to measure: illustrator, cli.${missing.length > 0 ? ` There is no ${missing.join(', ')}.` : ''}`,
  )
  process.exit(2)
}
const [cpu] = cpus()
console.log(
  `${cpus().length} x ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)} at the start`,
)
for (const topic of topics) {
  console.log(`\n${topic}`)
  const { run } = (await import(`./${topic}.bench.ts`)) as { run(): Promise<void> }
  await run()
}
console.log(`\nload ${loadavg()[0]!.toFixed(1)} at the end`)
