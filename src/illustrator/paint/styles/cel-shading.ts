import type { Canvas } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../../errors/index.ts'
import { paintSoftBlur } from '../soft-blur.ts'
import { contourPlane } from './contour-plane.ts'
import { blurPlane, lumaPlane, smoothStep } from './planes.ts'
import { readRaster, showOn, unitOf } from './raster.ts'

export interface CelShading {
  /** Steps of shade. */
  tones: number
  /** Width of the lines, units. */
  line: number
  /** How near to black lines are, 0..1. */
  dark: number
  /** How far light runs over, 0..1. */
  bloom: number
}

const largestSide = 2400

/** Clear colours with hard shades on what has form, a darker line around it, and light that blooms; skies stay gradients. */
export function shadeCels(canvas: Canvas, cels: CelShading, signal?: AbortSignal): Canvas {
  const { tones, line: lineWidth, dark, bloom } = cels
  const raster = readRaster(canvas, largestSide)
  const { width, height, data } = raster
  const unit = unitOf(raster)
  const luma = lumaPlane(raster)
  const around = blurPlane(luma, width, height, 2.5 * unit, signal)
  const contours = contourPlane(raster, Math.max(1, lineWidth * unit), signal)
  for (let y = 0; y < height; y++) {
    throwIfCancelled(signal)
    for (let x = 0, index = y * width, at = index * 4; x < width; x++, index++, at += 4) {
      const here = luma[index]!
      const form = smoothStep(0.008, 0.05, Math.abs(here - around[index]!))
      const level = here * tones
      const step = Math.floor(level)
      const shaded = (step + 0.25 + 0.6 * smoothStep(0.42, 0.58, level - step)) / tones
      const tone = 0.05 + 0.97 * (here + (shaded - here) * (0.25 + 0.6 * form))
      const line = smoothStep(0.05, 0.17, contours[index]!)
      const scale = (tone / Math.max(0.04, here)) * (1 - dark * line)
      const grey = here * 255
      data[at] = (grey + (data[at]! - grey) * 1.38) * scale + 14 * line
      data[at + 1] = (grey + (data[at + 1]! - grey) * 1.38) * scale + 8 * line
      data[at + 2] = (grey + (data[at + 2]! - grey) * 1.38) * scale + 22 * line
    }
  }
  const shown = showOn(canvas, raster)
  if (bloom === 0) return shown
  const context = shown.getContext('2d')
  context.save()
  context.globalCompositeOperation = 'screen'
  context.globalAlpha = bloom
  paintSoftBlur(context, shown, unitOf(shown) * 3)
  context.restore()
  return shown
}
