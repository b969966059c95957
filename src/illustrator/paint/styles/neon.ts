import type { Canvas } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../../errors/index.ts'
import { release } from '../release.ts'
import { softBlur } from '../soft-blur.ts'
import { contourPlane } from './contour-plane.ts'
import { type Oklab, oklabOf, rgbOf } from './oklab.ts'
import { smoothStep } from './planes.ts'
import { canvasOf, readRaster, unitOf } from './raster.ts'
import type { Style } from './style.ts'

export interface NeonLight {
  /** What the unlit parts keep of their own light, 0..1. */
  dark: number
  /** Colours of the tubes; a contour takes the one nearest in hue to what it outlines. */
  tubes: readonly Oklab[]
}

const largestSide = 2000

/** The picture at night with its contours as glowing tubes. */
export function lightNeon(canvas: Canvas, { dark, tubes }: NeonLight, signal?: AbortSignal): Canvas {
  const raster = readRaster(canvas, largestSide)
  const { width, height, data } = raster
  const unit = unitOf(raster)
  const contours = contourPlane(raster, Math.max(1, 0.42 * unit), signal)
  const lamps = tubes.map(tubeOf)
  const nearest = new Map<number, Tube>()
  const glow = { width, height, data: new Uint8ClampedArray(data.length) }
  for (let index = 0, at = 0; index < contours.length; index++, at += 4) {
    if (index % width === 0) throwIfCancelled(signal)
    const line = smoothStep(0.05, 0.19, contours[index]!)
    glow.data[at + 3] = 255
    if (line > 0.01) {
      const key = ((data[at]! >> 2) << 12) | ((data[at + 1]! >> 2) << 6) | (data[at + 2]! >> 2)
      let lamp = nearest.get(key)
      if (!lamp) {
        lamp = nearestTube(oklabOf(data[at]!, data[at + 1]!, data[at + 2]!), lamps)
        nearest.set(key, lamp)
      }
      glow.data[at] = lamp.rgb[0] * line
      glow.data[at + 1] = lamp.rgb[1] * line
      glow.data[at + 2] = lamp.rgb[2] * line
    }
    data[at] = data[at]! * dark + 5
    data[at + 1] = data[at + 1]! * dark * 0.9 + 3
    data[at + 2] = data[at + 2]! * dark * 1.15 + 14
  }
  const tubesOnly = canvasOf(glow)
  const result = canvasOf(raster)
  const context = result.getContext('2d')
  const addGlow = (radius: number, strength: number): void => {
    throwIfCancelled(signal)
    const soft = softBlur(tubesOnly, radius * unit)
    context.globalAlpha = strength
    context.drawImage(soft, 0, 0)
    release(soft)
  }
  context.globalCompositeOperation = 'lighter'
  addGlow(5, 0.55)
  addGlow(1.3, 0.75)
  context.globalAlpha = 1
  context.drawImage(tubesOnly, 0, 0)
  // The gas itself is nearly white.
  addGlow(0.2, 0.3)
  release(tubesOnly)
  if (width === canvas.width) return result
  const brush = canvas.getContext('2d')
  brush.imageSmoothingQuality = 'low'
  brush.drawImage(result, 0, 0, canvas.width, canvas.height)
  release(result)
  return canvas
}

/** The tube nearest in hue; greys take whichever is nearest in lightness. */
function nearestTube(color: Oklab, tubes: readonly Tube[]): Tube {
  const own = Math.max(0.02, Math.hypot(color.a, color.b))
  let nearest = tubes[0]!
  let least = Number.POSITIVE_INFINITY
  for (const tube of tubes) {
    const away = Math.hypot(color.a / own - tube.hue[0], color.b / own - tube.hue[1]) + 0.8 * Math.abs(color.l - tube.l)
    if (away < least) {
      least = away
      nearest = tube
    }
  }
  return nearest
}

interface Tube {
  l: number
  /** Its place on the circle of hues. */
  hue: readonly [number, number]
  rgb: readonly [number, number, number]
}

function tubeOf(color: Oklab): Tube {
  const strength = Math.max(0.02, Math.hypot(color.a, color.b))
  return { l: color.l, hue: [color.a / strength, color.b / strength], rgb: rgbOf(color) }
}

/** Neon tubes at night. */
export const neon: Style = {
  kind: 'neon',
  apply: (canvas, _, signal) =>
    lightNeon(
      canvas,
      {
        dark: 0.2,
        tubes: [
          { l: 0.68, a: 0.27, b: -0.1 },
          { l: 0.84, a: -0.12, b: -0.09 },
          { l: 0.6, a: 0.12, b: -0.25 },
          { l: 0.88, a: -0.2, b: 0.15 },
          { l: 0.8, a: 0.09, b: 0.14 },
        ],
      },
      signal,
    ),
}
