import { parseArgs } from 'node:util'
import { type Host, prepareHosts } from './watermark/hosts.ts'
import { measureRobustness, treatmentsNamed } from './watermark/robustness.ts'
import { writeSheet } from './watermark/sheet.ts'
import { measureSpeed } from './watermark/speed.ts'
import { measureUnmarked } from './watermark/unmarked.ts'

/** Every so many hosts with `--quick`. */
const quickStep = 3
const parts = ['treatments', 'speed', 'unmarked']

/**
 * How often limn's mark is found again after what happens to pictures, how little it changes them, how often it is found
 * where it is not, and what it takes: drawn pictures, plain ones, pages of text and photographs from packages.
 *
 * `--hosts a,b` and `--treatments x,y` (beginnings of names, or `chains`) leave out the others, `--quick` two of three hosts; `--misses` tells
 * who was missed by what; `--unmarked N` pictures are searched for marks that are not there; `--jobs N` processes;
 * `--parts treatments,speed,unmarked` does only those; `--sheet FILE.png` writes a sheet to judge by eye, and nothing else.
 */
export async function run(args: readonly string[]): Promise<string[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      hosts: { type: 'string', default: '' },
      treatments: { type: 'string', default: '' },
      parts: { type: 'string', default: parts.join() },
      quick: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      unmarked: { type: 'string', default: '2000' },
      jobs: { type: 'string', default: '2' },
      sheet: { type: 'string' },
    },
  })
  const jobs = readCount('jobs', values.jobs, 1)
  const unmarked = readCount('unmarked', values.unmarked, 0)
  const all = await prepareHosts()
  const hosts = chooseHosts(all, list(values.hosts), values.quick)
  if (values.sheet !== undefined) {
    const flat = values.hosts === '' ? hosts.filter(({ kind }) => kind !== 'painted' && kind !== 'photo') : hosts
    await writeSheet(flat, values.sheet)
    return []
  }
  const asked = list(values.parts)
  const unknown = asked.filter((part) => !parts.includes(part))
  if (unknown.length > 0) throw new Error(`--parts expects some of ${parts.join()}; got ${unknown.join()}.`)
  const figures: string[] = []
  if (asked.includes('treatments')) {
    const chosen = treatmentsNamed(list(values.treatments))
    console.log(`  ${hosts.length} pictures, ${chosen.length} treatments and chains`)
    figures.push(...(await measureRobustness(hosts, chosen, { jobs, tellsMisses: values.misses })))
  }
  if (asked.includes('speed')) figures.push(...(await measureSpeed(hosts)))
  if (asked.includes('unmarked')) figures.push(...(await measureUnmarked(all, unmarked, jobs)))
  return figures
}

function chooseHosts(all: readonly Host[], names: readonly string[], isQuick: boolean): Host[] {
  const unknown = names.filter((name) => !all.some((host) => host.name === name))
  if (unknown.length > 0) {
    throw new Error(`No host is called ${unknown.join()}. There are: ${all.map(({ name }) => name).join()}.`)
  }
  if (names.length > 0) return all.filter(({ name }) => names.includes(name))
  return all.filter((_, index) => !isQuick || index % quickStep === 0)
}

function readCount(option: string, text: string, least: number): number {
  const count = Number(text)
  if (Number.isInteger(count) && count >= least) return count
  throw new Error(`--${option} expects a whole number from ${least}; got ${text}.`)
}

function list(text: string): string[] {
  return text === '' ? [] : text.split(',').map((item) => item.trim())
}
