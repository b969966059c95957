import sharp from 'sharp'
import { type Illustration, illustrate } from '../../../src/illustrator/index.ts'
import type { Scene } from '../../../src/illustrator/scene/scene.ts'
import { decodeScene, encodeScene } from '../../../src/illustrator/scene/scene-codec.ts'
import type { Pixels } from '../../../src/imaging/image.ts'
import { drawPixels } from '../references/drawn-references.ts'

export const pngOf = async ({ width, height, data }: Pixels): Promise<Uint8Array> =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer()

/** A red ball on a white backdrop, a little left of the middle. */
export const product = (): Pixels =>
  drawPixels(240, 240, (context) => {
    context.fillStyle = '#fafafa'
    context.fillRect(0, 0, 240, 240)
    context.fillStyle = '#c4261d'
    context.beginPath()
    context.arc(100, 130, 60, 0, 7)
    context.fill()
  })

/** Blue sky over green ground, parted at 40 % of the height; brighter to the left. */
export const landscape = (): Pixels =>
  drawPixels(300, 200, (context) => {
    context.fillStyle = '#8fc1ee'
    context.fillRect(0, 0, 300, 80)
    context.fillStyle = '#4d7a35'
    context.fillRect(0, 80, 300, 120)
    const light = context.createLinearGradient(0, 0, 300, 0)
    light.addColorStop(0, 'rgba(255,255,255,0.4)')
    light.addColorStop(1, 'rgba(0,0,0,0.4)')
    context.fillStyle = light
    context.fillRect(0, 0, 300, 200)
  })

/** A red disc and a smaller one on green ground with darker stripes. */
export const striped = (): Pixels =>
  drawPixels(260, 180, (context) => {
    for (let y = 0; y < 180; y += 20) {
      context.fillStyle = y % 40 === 0 ? '#5c8f46' : '#3c6a2e'
      context.fillRect(0, y, 260, 20)
    }
    context.fillStyle = '#c8281e'
    for (const [x, radius] of [
      [60, 22],
      [200, 17],
    ] as const) {
      context.beginPath()
      context.arc(x, 124, radius, 0, 7)
      context.fill()
    }
  })

/** A yellow disc with nothing around it. */
export const logo = (): Pixels =>
  drawPixels(120, 120, (context) => {
    context.fillStyle = '#e8b21d'
    context.beginPath()
    context.arc(60, 60, 45, 0, 7)
    context.fill()
  })

/** Each instruction is a turn of its own, on the picture as it is then; the scene travels through its signature. */
export async function edit(
  photo: Pixels,
  prompts: readonly string[],
  frame: { width: number; height: number } = photo,
): Promise<Illustration> {
  const references = [{ bytes: await pngOf(photo) }]
  let previous: Scene | undefined
  let last: Illustration | undefined
  for (const prompt of prompts) {
    last = await illustrate({ prompt, references, previous, seed: 1, width: frame.width, height: frame.height })
    previous = decodeScene(encodeScene(last.scene))
  }
  return last!
}

export const pixelAt = ({ width, data }: Pixels, x: number, y: number): number[] => [
  ...data.subarray((Math.round(y) * width + Math.round(x)) * 4, (Math.round(y) * width + Math.round(x)) * 4 + 4),
]

export const editsOf = ({ scene }: Pick<Illustration, 'scene'>) => scene.references[0]!.edits
