import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { illustrate } from '../../src/illustrator/illustrate.ts'
import { createRandom } from '../../src/illustrator/paint/random.ts'
import { encodeImage } from '../../src/imaging/encode.ts'
import type { Pixels } from '../../src/imaging/image.ts'
import { detectWatermark } from '../../src/imaging/watermark/detect.ts'
import { markPixels } from '../../src/imaging/watermark/mark-pixels.ts'
import { measure, median, quantile, type Sample } from '../measure.ts'
import { type Host, readHost } from './hosts.ts'
import { identityOf } from './identity.ts'
import { treatments } from './treatments.ts'

const limits = { embedMsPerMegapixel: 60, embed4kMs: 700, detectMs: 150, scanMs: 800 }
const prompts = ['A city skyline at night in the rain', 'A poster that says "GRAND OPENING"']
const sides = [
  { size: '1K', side: 1024, rounds: 9 },
  { size: '4K', side: 4096, rounds: 3 },
]
/** What detection is timed after; the first is the fast way. */
const timedTreatments = ['none', 'JPEG 75', 'resize 50 %', 'crop to 50 %', 'rotate 2, cropped', 'mirror']
/** So many hosts are timed, of all kinds. */
const timedHosts = 18

/** Alone in this process, with nothing else running: what marking adds to a picture, and what looking for a mark takes. */
export async function measureSpeed(hosts: readonly Host[]): Promise<string[]> {
  const figures = [await timeFirst()]
  for (const { size, side, rounds } of sides) {
    const addedMs: number[] = []
    for (const prompt of prompts) addedMs.push(await timeMarking(prompt, size, side, rounds))
    figures.push(`watermark-embed-${size} ${Math.max(...addedMs).toFixed(0)} ms`)
  }
  const step = Math.ceil(hosts.length / timedHosts)
  return [...figures, ...(await timeDetection(hosts.filter((_, index) => index % step === 0)))]
}

/** What marking adds to the first picture of a process, while none of its code is compiled yet. */
async function timeFirst(): Promise<string> {
  const side = 1024
  const { pixels } = await illustrate({ prompt: prompts[0]!, references: [], seed: 1, width: side, height: side })
  const canvas = canvasOf(pixels)
  const id = identityOf(prompts[0]!)
  const readMs = timeOf(() => lazyPixels(canvas).data)
  const addedMs = timeOf(() => markPixels(lazyPixels(canvas), id).data) - readMs
  console.log(`  1K, the first of a process: marking adds ${addedMs.toFixed(0)} ms to reading all`)
  return `watermark-embed-first ${addedMs.toFixed(0)} ms`
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** What marking adds, at most, to the two ways pixels leave: all at once (JPEG, WebP), and in strips that are deflated meanwhile (PNG). */
async function timeMarking(prompt: string, size: string, side: number, rounds: number): Promise<number> {
  const { pixels } = await illustrate({ prompt, references: [], seed: 1, width: side, height: side })
  const canvas = canvasOf(pixels)
  const id = identityOf(prompt)
  const [read, readMarked, png, markedPng] = await measure(
    {
      read: () => lazyPixels(canvas).data,
      readMarked: () => markPixels(lazyPixels(canvas), id).data,
      png: () => encodeImage(lazyPixels(canvas), 'image/png'),
      markedPng: () => encodeImage(markPixels(lazyPixels(canvas), id), 'image/png'),
    },
    { rounds },
  )
  const tell = (name: string, marked: Sample, plain: Sample) => {
    const addedMs = median(marked.timesMs) - median(plain.timesMs)
    const leastMs = Math.min(...marked.timesMs) - Math.min(...plain.timesMs)
    const each = addedMs / (side ** 2 / 1e6)
    console.log(
      `    to ${name}: ${addedMs.toFixed(0)} ms, ${each.toFixed(0)} a megapixel (between the quickest ${leastMs.toFixed(0)} ms)`,
    )
    return addedMs
  }
  const limit = size === '4K' ? `${limits.embed4kMs} ms` : `${limits.embedMsPerMegapixel} ms a megapixel`
  console.log(`  ${size}, ${prompt}: marking adds (limit ${limit})`)
  return Math.max(tell('reading all', readMarked!, read!), tell('its PNG', markedPng!, png!))
}

function canvasOf({ width, height, data }: Pixels): Canvas {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  image.data.set(data)
  context.putImageData(image, 0, 0)
  return canvas
}

/** As the illustrator hands over its canvas. */
function lazyPixels(canvas: Canvas): Pixels {
  const { width, height } = canvas
  let all: Buffer | undefined
  return {
    width,
    height,
    get data() {
      all ??= canvas.data()
      return all
    },
    readRows: (top, bottom) =>
      all?.subarray(top * width * 4, bottom * width * 4) ??
      canvas.getContext('2d').getImageData(0, top, width, bottom - top).data,
  }
}

async function timeDetection(hosts: readonly Host[]): Promise<string[]> {
  const timed = timedTreatments.map((name) => treatments.find((treatment) => treatment.name === name)!)
  const byTreatment = new Map<string, number[]>()
  const missedMs: number[] = []
  const unmarkedMs: number[] = []
  const look = (pixels: Pixels): { isFound: boolean; timeMs: number } => {
    const start = performance.now()
    const isFound = detectWatermark(pixels) !== undefined
    return { isFound, timeMs: performance.now() - start }
  }
  look(await readHost(hosts[0]!))
  for (const host of hosts) {
    const plain = await readHost(host)
    const { width, height, data } = markPixels(plain, identityOf(host.name))
    for (const { name, apply } of timed) {
      const treated = await apply({ width, height, data }, createRandom(1, host.name))
      const { isFound, timeMs } = look(treated)
      if (isFound) byTreatment.set(name, [...(byTreatment.get(name) ?? []), timeMs])
      else missedMs.push(timeMs)
    }
    unmarkedMs.push(look(plain).timeMs)
  }
  const found = [...byTreatment.values()].flat()
  console.log(`  reading, found: ${spread(found)} (limit of the median ${limits.detectMs})`)
  for (const [name, timesMs] of byTreatment) console.log(`    after ${name}: ${spread(timesMs)}`)
  if (missedMs.length > 0) console.log(`  reading, marked but missed: ${spread(missedMs)}`)
  console.log(`  reading, unmarked: ${spread(unmarkedMs)} (limit ${limits.scanMs})`)
  return [
    ...(found.length > 0 ? [`watermark-detect-found ${median(found).toFixed(0)} ms`] : []),
    `watermark-detect-unmarked ${median(unmarkedMs).toFixed(0)} ms`,
  ]
}

function spread(timesMs: readonly number[]): string {
  if (timesMs.length === 0) return 'never'
  const most = Math.max(...timesMs)
  return `median ${median(timesMs).toFixed(0)} ms, nine of ten within ${quantile(timesMs, 0.9).toFixed(0)}, most ${most.toFixed(0)}, n=${timesMs.length}`
}
