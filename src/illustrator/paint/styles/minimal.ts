import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { flatRegions } from './flat-regions.ts'
import { rgbOf } from './oklab.ts'
import { canvasOf, unitOf } from './raster.ts'
import type { Style } from './style.ts'

/** A few quiet flat shapes. */
export function simplify(canvas: Canvas, count = 6): Canvas {
  const { width, height, labels, colors } = flatRegions(canvas, count, count > 6 ? 0.25 : 0.6)
  const paints = colors.map(({ l, a, b }) => rgbOf({ l: 0.16 + l * 0.8, a: a * 0.8, b: b * 0.8 }))
  const data = new Uint8ClampedArray(width * height * 4)
  for (let index = 0; index < labels.length; index++) {
    const paint = paints[labels[index]!]!
    data[index * 4] = paint[0]
    data[index * 4 + 1] = paint[1]
    data[index * 4 + 2] = paint[2]
    data[index * 4 + 3] = 255
  }
  return canvasOf({ width, height, data })
}

/** A few quiet flat shapes on much empty paper. */
export const minimal: Style = {
  kind: 'minimal',
  apply(canvas) {
    const shapes = simplify(canvas)
    const result = createCanvas(canvas.width, canvas.height)
    const context = result.getContext('2d')
    const unit = unitOf(result)
    context.fillStyle = '#f6f3ec'
    context.fillRect(0, 0, result.width, result.height)
    const border = unit * 13
    context.imageSmoothingQuality = 'high'
    context.drawImage(shapes, border, border, result.width - 2 * border, result.height - 2 * border)
    return result
  },
}
