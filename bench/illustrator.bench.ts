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

const limits: readonly { size: ImageSize; limitMs: number; rounds: number }[] = [
  { size: '1K', limitMs: 150, rounds: 3 },
  { size: '2K', limitMs: 450, rounds: 1 },
  { size: '4K', limitMs: 1600, rounds: 1 },
]
/** A raster style may take so many times what a plain picture may. */
const styleFactor = 3
const loadLimitMs = 120
const peakLimitMiB = 600
/** What every style is drawn of. */
const scene = 'A lighthouse by the sea in a storm'

interface Figure {
  name: string
  value: number
  limit: number
  unit: 'ms' | 'MiB'
}

/**
 * Warm pictures in one process, from prompt to PNG: the gallery, then one scene in every style; and what a process of its
 * own needs to load and to draw 4K. Ends on every figure beside its limit. Six minutes on two idle cores.
 */
export async function run(): Promise<void> {
  const figures: Figure[] = []
  for (const { size, limitMs, rounds } of limits) figures.push(...(await timeGallery(size, limitMs, rounds)))
  for (const { size, limitMs } of limits) figures.push(...(await timeStyles(size, limitMs * styleFactor)))
  figures.push(...weighProcesses())
  printFigures(figures)
}

/** Every prompt of the gallery in its own ratio. */
async function timeGallery(size: ImageSize, limitMs: number, rounds: number): Promise<Figure[]> {
  let seed = 0
  const entries = Object.fromEntries(
    galleryPrompts.map(({ prompt, aspectRatio = '1:1' }) => [prompt, () => draw(prompt, size, aspectRatio, seed++)]),
  )
  const samples = await measure(entries, { rounds, warm: size !== '1K' })
  const [floor] = await measure({ 'one gradient, encoded (the floor)': () => encodeBlank(size) }, { rounds: 5 })
  const medians = samples.map(({ timesMs }) => median(timesMs))
  console.log(
    `  ${size}: nine of ten of the gallery's ${samples.length} prompts within ${quantile(medians, 0.9).toFixed(0)} ms`,
  )
  const slowest = samples.toSorted((one, other) => median(other.timesMs) - median(one.timesMs)).slice(0, 8)
  print([floor!, ...slowest])
  return [{ name: `${size}, gallery, median`, value: median(medians), limit: limitMs, unit: 'ms' }]
}

async function timeStyles(size: ImageSize, limitMs: number): Promise<Figure[]> {
  const entries = Object.fromEntries(styleKinds.map((kind) => [kind, () => draw(inStyle(kind), size, '1:1', 1)]))
  const samples = await measure(entries, { rounds: size === '1K' ? 2 : 1, warm: size !== '1K' })
  console.log(`  ${size}: “${scene}” in every style`)
  print(samples, ({ timesMs }) => (median(timesMs) > limitMs ? `over ${limitMs} ms` : ''))
  const slowest = samples.toSorted((one, other) => median(other.timesMs) - median(one.timesMs))[0]!
  return [
    { name: `${size}, slowest style, ${slowest.name}`, value: median(slowest.timesMs), limit: limitMs, unit: 'ms' },
  ]
}

const inStyle = (kind: string): string => (kind === 'vector' ? scene : `${scene}, ${wordsFor(kind)} style`)
const wordsFor = (kind: string): string => (kind === 'oil' ? 'oil painting' : kind.replaceAll('-', ' '))

/** What cannot be seen warm in this process: loading, and the most memory of a 4K picture in each style. */
function weighProcesses(): Figure[] {
  const loads = Array.from({ length: 5 }, () => Number(runAlone('load-time.ts')))
  console.log('  4K: the most memory of a process that draws one')
  const peaks = styleKinds.map((kind) => {
    const peakMiB = Number(runAlone('peak-memory.ts', inStyle(kind)))
    console.log(`  ${kind.padEnd(16)} ${peakMiB} MiB${peakMiB > peakLimitMiB ? `   over ${peakLimitMiB} MiB` : ''}`)
    return { kind, peakMiB }
  })
  const heaviest = peaks.toSorted((one, other) => other.peakMiB - one.peakMiB)[0]!
  return [
    { name: 'lexicon, icons and a font, first time', value: median(loads), limit: loadLimitMs, unit: 'ms' },
    { name: `4K, most memory, ${heaviest.kind}`, value: heaviest.peakMiB, limit: peakLimitMiB, unit: 'MiB' },
  ]
}

function printFigures(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ name }) => name.length))
  console.log('\n  figure beside its limit')
  for (const { name, value, limit, unit } of figures) {
    console.log(
      `  ${name.padEnd(width)}  ${value.toFixed(0).padStart(5)} of ${limit} ${unit}${value > limit ? '   OVER' : ''}`,
    )
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
