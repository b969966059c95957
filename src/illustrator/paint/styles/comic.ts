import { throwIfCancelled } from '../../../errors/index.ts'
import { contourPlane } from './contour-plane.ts'
import { lumaPlane, smoothStep } from './planes.ts'
import { readRaster, showOn, unitOf } from './raster.ts'
import type { Style } from './style.ts'

const largestSide = 2600

/** Steps that brightness is printed in. */
const tones = 5

/** A printed comic: flat vivid colours, halftone dots in the shades, black contours, black shadows, a white gutter. */
export const comic: Style = {
  kind: 'comic',
  apply(canvas, _, signal) {
    const raster = readRaster(canvas, largestSide)
    const { width, height, data } = raster
    const unit = unitOf(raster)
    const luma = lumaPlane(raster)
    const contours = contourPlane(raster, Math.max(1, 0.62 * unit), signal)
    const pitch = Math.max(3, 1.15 * unit)
    const gutter = 2.2 * unit
    const frame = 0.42 * unit
    const soft = 0.7 / pitch
    const turn = Math.PI / 4
    const cos = Math.cos(turn) / pitch
    const sin = Math.sin(turn) / pitch
    for (let y = 0; y < height; y++) {
      throwIfCancelled(signal)
      for (let x = 0; x < width; x++) {
        const index = y * width + x
        const at = index * 4
        const edge = Math.min(x, y, width - 1 - x, height - 1 - y)
        if (edge < gutter) {
          const tone = edge < gutter - frame ? 252 : 16
          data[at] = tone
          data[at + 1] = tone
          data[at + 2] = edge < gutter - frame ? 246 : 20
          continue
        }
        const level = luma[index]! * tones
        const step = Math.floor(level)
        const within = level - step
        const line = Math.max(smoothStep(0.06, 0.16, contours[index]!), 1 - smoothStep(0.1, 0.14, luma[index]!))
        if (line >= 1) {
          data[at] = 14
          data[at + 1] = 14
          data[at + 2] = 20
          continue
        }
        // A dot lattice turned by 45 degrees; a dot covers what the step below it should darken.
        const u = x * cos + y * sin
        const v = y * cos - x * sin
        const across = u - Math.round(u)
        const down = v - Math.round(v)
        const radius = 0.62 * Math.sqrt(1 - within)
        const away = Math.sqrt(across * across + down * down)
        const dot = 1 - smoothStep(radius - soft, radius + soft, away)
        const bright = (step + 1) / tones
        const dark = (step + 0.25) / tones
        const tone = bright + (dark - bright) * dot
        const scale = (tone / Math.max(0.04, luma[index]!)) * 1.04 * (1 - line)
        const grey = luma[index]! * 255
        data[at] = Math.max(0, grey + (data[at]! - grey) * 1.45) * scale + 14 * line
        data[at + 1] = Math.max(0, grey + (data[at + 1]! - grey) * 1.45) * scale + 14 * line
        data[at + 2] = Math.max(0, grey + (data[at + 2]! - grey) * 1.45) * scale + 20 * line
      }
    }
    return showOn(canvas, raster)
  },
}
