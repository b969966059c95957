import { createCanvas } from '@napi-rs/canvas'
import type { DrawRequest } from '../src/engines/engine.ts'
import { createIllustratorEngine } from '../src/engines/illustrator/engine.ts'
import type { AspectRatio, ImageSize } from '../src/gemini-api/model-profile.ts'
import { findModelProfile, pixelsOf } from '../src/gemini-api/model-profiles.ts'
import { encodeImage } from '../src/imaging/encode.ts'
import { measure, median, print } from './measure.ts'

const prompts = [
  'A serene mountain landscape at dawn',
  'A professional headshot of a business executive',
  'A red sports car',
  'A cat wearing a red hat sitting on a wooden table',
  'A city skyline at night in the rain',
  'Two elephants in the desert at sunset',
  'A cup of coffee next to a laptop in a café',
  'A poster that says "GRAND OPENING"',
  'A lighthouse by the sea in a storm',
  'A forest in autumn with a deer',
]

const limits: readonly [ImageSize, number][] = [
  ['1K', 150],
  ['2K', 450],
  ['4K', 1600],
]

const profile = findModelProfile('gemini-3-pro-image')!
const engine = createIllustratorEngine()

async function draw(prompt: string, size: ImageSize, ratio: AspectRatio, seed: number): Promise<void> {
  const request: DrawRequest = {
    profile,
    history: [],
    prompt,
    systemInstruction: undefined,
    references: [],
    earlierReferences: [],
    previousPicture: undefined,
    ...pixelsOf(profile, ratio, size),
    seed,
    outputMimeType: 'image/png',
    wantsText: true,
    wantsThoughts: false,
  }
  for await (const _ of engine.draw(request, {})) {
    // Only the time matters.
  }
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

/** Warm pictures in one process, from prompt to PNG. */
export async function run(): Promise<void> {
  for (const [size, limitMs] of limits) {
    let seed = 0
    const entries = Object.fromEntries(
      prompts.map((prompt) => [prompt, () => draw(prompt, size, '1:1', seed++)]),
    ) as Record<string, () => unknown>
    const samples = await measure(
      { ...entries, 'one gradient, encoded (the floor)': () => encodeBlank(size) },
      { rounds: 9 },
    )
    const all = samples.slice(0, -1).flatMap(({ timesMs }) => timesMs)
    console.log(`  ${size} PNG, limit ${limitMs} ms: median of all ${median(all).toFixed(0)} ms`)
    print(samples, ({ timesMs }) => (median(timesMs) <= limitMs ? '' : `over ${limitMs} ms`))
  }
}
