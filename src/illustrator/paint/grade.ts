import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { alpha } from './color.ts'
import { createRandom } from './random.ts'
import type { Context, Stage } from './stage.ts'

/** The last touch of every picture: one light over all of it, darker corners, and grain too fine to see. */
export function gradePicture(context: Context, stage: Stage): void {
  paintTone(context, stage)
  paintVignette(context, stage)
  paintGrain(context, stage)
}

function paintTone(context: Context, stage: Stage): void {
  const { light, width, height } = stage
  const side = light.from.x < 0 ? 0 : width
  const gradient = context.createLinearGradient(side, 0, width - side, height)
  gradient.addColorStop(0, alpha(light.key, 0.13 * light.strength))
  gradient.addColorStop(0.55, alpha(light.key, 0))
  gradient.addColorStop(1, alpha(light.shadow, 0.07))
  context.save()
  context.globalCompositeOperation = 'soft-light'
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
  context.restore()
}

function paintVignette(context: Context, stage: Stage): void {
  const { palette, width, height } = stage
  const reach = Math.hypot(width, height) / 2
  const gradient = context.createRadialGradient(
    width / 2,
    height * 0.47,
    reach * 0.55,
    width / 2,
    height * 0.47,
    reach * 1.08,
  )
  gradient.addColorStop(0, alpha(palette.near, 0))
  gradient.addColorStop(1, alpha(palette.near, 0.2))
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
  context.restore()
}

/** One level up or down: enough to break the bands of a smooth gradient, too little to be seen or to bloat the file. */
function paintGrain(context: Context, { width, height }: Stage): void {
  grainTile ??= createGrainTile()
  const pattern = context.createPattern(grainTile, 'repeat')
  if (pattern === null) return
  context.save()
  context.fillStyle = pattern
  context.fillRect(0, 0, width, height)
  context.restore()
}

/** The same in every picture: nobody could tell. */
let grainTile: Canvas | undefined

function createGrainTile(): Canvas {
  const size = 128
  const tile = createCanvas(size, size)
  const brush = tile.getContext('2d')
  const image = brush.createImageData(size, size)
  const random = createRandom(1, 'grain')
  for (let at = 0; at < image.data.length; at += 4) {
    const tone = random.next() < 0.5 ? 0 : 255
    image.data[at] = tone
    image.data[at + 1] = tone
    image.data[at + 2] = tone
    image.data[at + 3] = random.next() < 0.5 ? 2 : 0
  }
  brush.putImageData(image, 0, 0)
  return tile
}
