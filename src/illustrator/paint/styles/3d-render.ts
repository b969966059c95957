import { throwIfCancelled } from '../../../errors/index.ts'
import { paintSoftBlur } from '../soft-blur.ts'
import { contourPlane } from './contour-plane.ts'
import { blurPlane, smoothStep } from './planes.ts'
import { readRaster, showOn, unitOf } from './raster.ts'
import type { Style } from './style.ts'

const largestSide = 1800

/** A rendered scene of smooth plastic: forms swell from their outlines, with soft light, contact shadows and highlights. */
export const render3d: Style = {
  kind: '3d-render',
  apply(canvas, _, signal) {
    const raster = readRaster(canvas, largestSide)
    const { width, height, data } = raster
    const unit = unitOf(raster)
    const contours = contourPlane(raster, Math.max(1, 0.4 * unit), signal)
    for (let index = 0; index < contours.length; index++) contours[index] = smoothStep(0.05, 0.2, contours[index]!)
    // Far from any outline is high: a wide and a narrow rounding together.
    const wide = blurPlane(contours, width, height, 1.9 * unit, signal)
    const narrow = blurPlane(contours, width, height, 0.55 * unit, signal)
    const step = Math.max(1, Math.round(0.35 * unit))
    for (let y = 0; y < height; y++) {
      throwIfCancelled(signal)
      const above = Math.max(0, y - step) * width
      const below = Math.min(height - 1, y + step) * width
      for (let x = 0, index = y * width, at = index * 4; x < width; x++, index++, at += 4) {
        const left = Math.max(0, x - step)
        const right = Math.min(width - 1, x + step)
        const slope = wide[above + left]! - wide[below + right]!
        const inner = narrow[above + left]! - narrow[below + right]!
        // Light comes from the upper left; on the ground beside a thing there is only its shadow.
        const shade = 1 - 0.9 * Math.max(0, -slope) - 0.3 * Math.max(0, -inner)
        const hollow = 1 - 0.2 * smoothStep(0.1, 0.6, wide[index]!)
        const light = hollow * Math.max(0.45, shade) * (1.06 + 0.5 * Math.max(0, slope))
        const shine = 60 * smoothStep(0.12, 0.4, slope) * (1 - smoothStep(0.05, 0.4, narrow[index]!))
        const grey = 0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!
        data[at] = (grey + (data[at]! - grey) * 1.2) * light + shine
        data[at + 1] = (grey + (data[at + 1]! - grey) * 1.2) * light + shine
        data[at + 2] = (grey + (data[at + 2]! - grey) * 1.2) * light + shine
      }
    }
    const shown = showOn(canvas, raster)
    const context = shown.getContext('2d')
    context.save()
    context.globalCompositeOperation = 'soft-light'
    context.globalAlpha = 0.35
    paintSoftBlur(context, shown, unitOf(shown) * 2)
    context.restore()
    return shown
  },
}
