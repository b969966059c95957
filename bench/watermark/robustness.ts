import { chainsOfTwo } from './chains.ts'
import type { HostKind } from './drawn-hosts.data.ts'
import type { Host } from './hosts.ts'
import { otherMarks } from './others.data.ts'
import { tellProgress } from './progress.ts'
import { type Treatment, treatments } from './treatments.ts'
import type { MarkResult, MarkTask, Reading } from './worker.ts'
import { runTasks } from './worker-pool.ts'

const chainCount = 20
const leastPsnr = { mean: 44, minimum: 42 }

/** Names of all treatments and chains that hold one of `words`; all of them without any. */
export function treatmentsNamed(words: readonly string[]): Treatment[] {
  const all = [...treatments, ...chainsOfTwo(chainCount)]
  const chosen = words.length === 0 ? all : all.filter(({ name }) => words.some((word) => isMeant(name, word)))
  if (chosen.length > 0) return chosen
  throw new Error(`No treatment is called ${words.join(' or ')}. There are: ${all.map(({ name }) => name).join('; ')}.`)
}

/** A whole name, or the beginning of one: `JPEG`, `JPEG 50`, `chains`. */
function isMeant(name: string, word: string): boolean {
  if (word === 'chains') return name.includes(' > ')
  return !name.includes(' > ') && name.toLowerCase().startsWith(word.toLowerCase())
}

/** Marks every host and reads it after every treatment; prints the shares beside those of other marks. */
export async function measureRobustness(
  hosts: readonly Host[],
  chosen: readonly Treatment[],
  { jobs, tellsMisses }: { jobs: number; tellsMisses: boolean },
): Promise<string[]> {
  const names = chosen.map(({ name }) => name)
  const tasks = hosts.map((host): MarkTask => ({ type: 'mark', host, treatments: names, chains: chainCount }))
  const results: MarkResult[] = []
  await runTasks(tasks, jobs, (result) => {
    results.push(result)
    tellProgress(`${results.length} of ${hosts.length} marked and read, last ${result.host.name}`)
  })
  tellProgress('')
  const figures = [...printLikeness(results), ...printShares(results, chosen)]
  printKinds(results)
  if (tellsMisses) printMisses(results, names)
  return figures
}

function printLikeness(results: readonly MarkResult[]): string[] {
  const decibels = results.map((result) => result.psnr)
  const similarities = results.map((result) => result.ssim)
  const worst = (values: readonly number[]) => results[values.indexOf(Math.min(...values))]!.host.name
  const [meanPsnr, leastOfPsnr] = [mean(decibels), Math.min(...decibels)]
  const [meanSsim, leastOfSsim] = [mean(similarities), Math.min(...similarities)]
  console.log(
    `  PSNR mean ${meanPsnr.toFixed(1)} dB (target ${leastPsnr.mean}), least ${leastOfPsnr.toFixed(1)} (${worst(decibels)}; target ${leastPsnr.minimum})`,
  )
  console.log(`  SSIM mean ${meanSsim.toFixed(4)}, least ${leastOfSsim.toFixed(4)} (${worst(similarities)})`)
  return [`watermark-psnr-mean ${meanPsnr.toFixed(2)}`, `watermark-psnr-least ${leastOfPsnr.toFixed(2)}`]
}

/**
 * One line a treatment: found of all, and the same in percent beside the target and the other marks; and of those of
 * which anything is left, where pictures became one colour all over.
 */
function printShares(results: readonly MarkResult[], chosen: readonly Treatment[]): string[] {
  const width = Math.max(...chosen.map(({ name }) => name.length))
  console.log(`\n  ${''.padEnd(width)}  found    of all  of those left  target   prototype  dwtDct  dwtDctSvd`)
  let wrong = 0
  let short = 0
  for (const { name, target } of chosen) {
    const readings = results.flatMap((result) => result.readings.filter(({ treatment }) => treatment === name))
    const found = readings.filter(({ outcome }) => outcome === 'found').length
    const wrongHere = readings.filter(({ outcome }) => outcome === 'wrong').length
    const left = readings.filter(({ isBlank }) => !isBlank).length
    const share = found / readings.length
    const falls = target !== undefined && share < target
    wrong += wrongHere
    short += Number(falls)
    const others = otherMarks[name]
    const cells = [
      `${found} of ${readings.length}`.padStart(9),
      percent(share).padStart(9),
      (left === readings.length ? '' : `${percent(found / left)} of ${left}`).padStart(14),
      (target === undefined ? '' : `${falls ? '!' : ' '}${Math.round(100 * target)} %`).padStart(7),
      (others === undefined ? '–' : `${others.prototype} %`).padStart(11),
      (others?.dwtDct ?? '–').padStart(7),
      (others?.dwtDctSvd ?? '–').padStart(10),
    ]
    console.log(`  ${name.padEnd(width)}  ${cells.join(' ')}${wrongHere > 0 ? `  WRONG ID ${wrongHere} x` : ''}`)
  }
  console.log(`  wrong ids: ${wrong}; treatments short of their target: ${short}`)
  return [`watermark-wrong-ids ${wrong}`, `watermark-short-of-target ${short}`]
}

function printKinds(results: readonly MarkResult[]): void {
  const kinds = new Map<HostKind, Reading[]>()
  for (const { host, readings } of results) kinds.set(host.kind, [...(kinds.get(host.kind) ?? []), ...readings])
  const shares = [...kinds].map(([kind, readings]) => {
    const found = readings.filter(({ outcome }) => outcome === 'found').length
    return `${kind} ${((100 * found) / readings.length).toFixed(1)} %`
  })
  console.log(`  found over all treatments: ${shares.join(', ')}`)
}

/** Who was missed by treatment, and the hosts that were missed most. */
function printMisses(results: readonly MarkResult[], names: readonly string[]): void {
  console.log('\n  missed')
  for (const name of names) {
    const missed = results.flatMap(({ host, readings }) => {
      const reading = readings.find(({ treatment, outcome }) => treatment === name && outcome !== 'found')
      return reading ? [reading.isBlank ? `${host.name} (nothing left)` : host.name] : []
    })
    if (missed.length > 0) console.log(`  ${name}: ${missed.join(', ')}`)
  }
  console.log('\n  host: missed of all, PSNR, score untouched')
  const missedOf = ({ readings }: MarkResult) => readings.filter(({ outcome }) => outcome !== 'found').length
  for (const result of results.toSorted((one, other) => missedOf(other) - missedOf(one))) {
    const untouched = result.readings.find(({ treatment }) => treatment === 'none')?.score
    const facts = [`${missedOf(result)} of ${result.readings.length}`, `${result.psnr.toFixed(1)} dB`]
    console.log(`  ${result.host.name}: ${[...facts, untouched?.toFixed(1) ?? '–'].join(', ')}`)
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
