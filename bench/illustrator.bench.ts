import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createCanvas } from '@napi-rs/canvas'
import { galleryPrompts } from '../scripts/gallery/prompts.data.ts'
import type { ImageSize } from '../src/gemini-api/model-profile.ts'
import { pixelsOf } from '../src/gemini-api/model-profiles.ts'
import { styleKinds } from '../src/illustrator/paint/styles/index.ts'
import { encodeImage } from '../src/imaging/encode.ts'
import { draw, profile } from './illustrator/draw.ts'
import { measure, median, print, quantile } from './measure.ts'

const limits: readonly { size: ImageSize; limitMs: number; galleryRounds: number }[] = [
  { size: '1K', limitMs: 150, galleryRounds: 3 },
  { size: '2K', limitMs: 450, galleryRounds: 1 },
  { size: '4K', limitMs: 1600, galleryRounds: 1 },
]
/** Drawn nine times each; the whole gallery is drawn `galleryRounds` times. */
const repeated = galleryPrompts.slice(0, 10)
const styleLimit = 3
const loadLimitMs = 120
const peakLimitMiB = 600

/** Warm pictures in one process, from prompt to PNG; then what each style costs, and what a process needs. */
export async function run(): Promise<void> {
  for (const { size, limitMs, galleryRounds } of limits) {
    await timePrompts(size, limitMs)
    await timeGallery(size, limitMs, galleryRounds)
  }
  await timeStyles()
  weighProcess()
}

async function timePrompts(size: ImageSize, limitMs: number): Promise<void> {
  let seed = 0
  const entries = Object.fromEntries(
    repeated.map(({ prompt }) => [prompt, () => draw(prompt, size, '1:1', seed++)]),
  ) as Record<string, () => unknown>
  const samples = await measure(
    { ...entries, 'one gradient, encoded (the floor)': () => encodeBlank(size) },
    { rounds: 9 },
  )
  const all = samples.slice(0, -1).flatMap(({ timesMs }) => timesMs)
  console.log(`  ${size} PNG, limit ${limitMs} ms: median of ten prompts ${median(all).toFixed(0)} ms`)
  print(samples, ({ timesMs }) => (median(timesMs) <= limitMs ? '' : `over ${limitMs} ms`))
}

/** Every prompt of the gallery in its own ratio. */
async function timeGallery(size: ImageSize, limitMs: number, rounds: number): Promise<void> {
  let seed = 0
  const entries = Object.fromEntries(
    galleryPrompts.map(({ prompt, aspectRatio = '1:1' }) => [prompt, () => draw(prompt, size, aspectRatio, seed++)]),
  )
  const samples = await measure(entries, { rounds })
  const medians = samples.map(({ timesMs }) => median(timesMs))
  console.log(
    `  ${size} PNG, limit ${limitMs} ms: median of the gallery's ${samples.length} prompts ${median(medians).toFixed(0)} ms, nine of ten within ${quantile(medians, 0.9).toFixed(0)} ms`,
  )
  const slowest = samples.toSorted((one, other) => median(other.timesMs) - median(one.timesMs)).slice(0, 5)
  console.log('  the slowest of them:')
  print(slowest)
}

async function timeStyles(): Promise<void> {
  const scene = 'A lighthouse by the sea in a storm'
  const entries = Object.fromEntries(
    styleKinds.map((kind) => [kind, () => draw(`${scene}, ${wordsFor(kind)} style`, '1K', '1:1', 1)]),
  )
  const samples = await measure(entries, { rounds: 5 })
  const plain = median(samples.find(({ name }) => name === 'vector')!.timesMs)
  console.log(`  ${scene}, 1K, in every style; limit ${styleLimit} x the 150 ms of a plain picture`)
  print(samples, ({ timesMs }) => {
    const over = median(timesMs) > styleLimit * limits[0]!.limitMs ? ': OVER' : ''
    return `${(median(timesMs) / plain).toFixed(1)} x vector${over}`
  })
}

const wordsFor = (kind: string): string => (kind === 'oil' ? 'oil painting' : kind.replaceAll('-', ' '))

/** What cannot be seen warm in this process: loading, and the most memory of a 4K picture. */
function weighProcess(): void {
  const loads = Array.from({ length: 9 }, () => Number(runAlone('load-time.ts')))
  print([{ name: 'lexicon, icons and a font, first time', timesMs: loads }], () => `limit ${loadLimitMs} ms`)
  for (const prompt of [repeated[0]!.prompt, repeated[3]!.prompt, 'A ship in a storm, oil painting']) {
    const peakMiB = Number(runAlone('peak-memory.ts', prompt))
    console.log(`  ${peakMiB} MiB at most, limit ${peakLimitMiB}: a process drawing “${prompt}” at 4K`)
  }
}

function runAlone(program: string, ...args: string[]): string {
  const file = fileURLToPath(new URL(`illustrator/${program}`, import.meta.url))
  return execFileSync(process.execPath, ['--import', 'tsx', file, ...args], { encoding: 'utf8' })
}

/** What no drawing can be quicker than: a canvas with one gradient on it, encoded. */
async function encodeBlank(size: ImageSize): Promise<void> {
  const { width, height } = pixelsOf(profile, '1:1', size)
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const gradient = context.createLinearGradient(0, 0, 0, height)
  gradient.addColorStop(0, '#f7b267')
  gradient.addColorStop(1, '#3d5a80')
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
  await encodeImage({ width, height, data: canvas.data() }, 'image/png')
}
