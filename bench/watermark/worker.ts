// A process that marks, treats and reads pictures: worker-pool.ts sends it tasks, one after the other.
import { galleryPrompts } from '../../scripts/gallery/prompts.data.ts'
import { illustrate } from '../../src/illustrator/illustrate.ts'
import { createRandom, type Random } from '../../src/illustrator/paint/random.ts'
import type { Pixels } from '../../src/imaging/image.ts'
import { loadSharp } from '../../src/imaging/load-sharp.ts'
import { detectWatermark } from '../../src/imaging/watermark/detect.ts'
import { markPixels } from '../../src/imaging/watermark/mark-pixels.ts'
import { chainsOfTwo } from './chains.ts'
import { type Host, readHost } from './hosts.ts'
import { identityOf } from './identity.ts'
import { psnr, ssim } from './likeness.ts'
import { treatments } from './treatments.ts'

/** Marks a host, and looks for the mark after each treatment. */
export interface MarkTask {
  type: 'mark'
  host: Host
  treatments: readonly string[]
  chains: number
}

/** Looks for a mark where none is. */
export interface UnmarkedTask {
  type: 'unmarked'
  index: number
  hosts: readonly Host[]
}

export type Task = MarkTask | UnmarkedTask

export interface Reading {
  treatment: string
  outcome: 'found' | 'missed' | 'wrong'
  /** All pixels are the same: nothing that was in the picture is left. */
  isBlank: boolean
  score: number | undefined
  undone: string | undefined
}

export interface MarkResult {
  host: Host
  psnr: number
  ssim: number
  readings: Reading[]
}

export interface UnmarkedResult {
  /** What was looked at. */
  name: string
  found: { id: string; score: number; undone: string } | undefined
}

export type TaskResult<T extends Task> = T extends MarkTask ? MarkResult : UnmarkedResult

/** Prompts of the gallery, at their ratios, with as many pixels as this squared. */
const drawnSide = 400

async function markAndRead({ host, treatments: names, chains }: MarkTask): Promise<MarkResult> {
  const plain = await readHost(host)
  const id = identityOf(host.name)
  const { width, height, data } = markPixels(plain, id)
  const marked = { width, height, data }
  const readings: Reading[] = []
  for (const { name, apply } of [...treatments, ...chainsOfTwo(chains)]) {
    if (!names.includes(name)) continue
    const treated = await apply(marked, createRandom(1, `${host.name}, ${name}`))
    const found = detectWatermark(treated)
    readings.push({
      treatment: name,
      outcome: found === undefined ? 'missed' : found.id === id ? 'found' : 'wrong',
      isBlank: isBlank(treated),
      score: found?.score,
      undone: found?.undone,
    })
  }
  return { host, psnr: psnr(plain, marked), ssim: ssim(plain, marked), readings }
}

function isBlank({ data }: Pixels): boolean {
  for (let at = 4; at < data.length; at++) if (data[at] !== data[at - 4]) return false
  return true
}

/** Even ones are drawn for the purpose, odd ones are hosts after one or two treatments. */
async function readUnmarked({ index, hosts }: UnmarkedTask): Promise<UnmarkedResult> {
  const random = createRandom(index, 'unmarked')
  const { name, pixels } = index % 2 === 0 ? await drawSomething(index, random) : await treatSomeHost(hosts, random)
  return { name, found: detectWatermark(pixels) }
}

async function drawSomething(seed: number, random: Random): Promise<{ name: string; pixels: Pixels }> {
  const { prompt, aspectRatio = '1:1' } = random.pick(galleryPrompts)
  const [across, down] = aspectRatio.split(':').map(Number) as [number, number]
  const width = Math.round(drawnSide * Math.sqrt(across / down))
  const height = Math.round(drawnSide * Math.sqrt(down / across))
  const { pixels } = await illustrate({ prompt, references: [], seed, width, height })
  return { name: `"${prompt}", seed ${seed}`, pixels: { width, height, data: pixels.data } }
}

async function treatSomeHost(hosts: readonly Host[], random: Random): Promise<{ name: string; pixels: Pixels }> {
  const host = random.pick(hosts)
  const steps = Array.from({ length: random.integer(1, 2) }, () => random.pick(treatments))
  let pixels = await readHost(host)
  for (const { apply } of steps) pixels = await apply(pixels, random)
  return { name: [host.name, ...steps.map(({ name }) => name)].join(' > '), pixels }
}

const sharp = await loadSharp()
// Each process has one core.
sharp.concurrency(1)
process.on('message', async (task: Task) => {
  try {
    process.send!({ result: task.type === 'mark' ? await markAndRead(task) : await readUnmarked(task) })
  } catch (error) {
    process.send!({ failure: error instanceof Error ? error.stack : String(error) })
  }
})
process.on('disconnect', () => process.exit())
process.send!({ ready: true })
