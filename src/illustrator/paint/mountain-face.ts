import { alpha, mix } from './color.ts'
import { createField, type Field, traceAbove } from './contour.ts'
import { createNoise, ridged } from './noise.ts'
import type { Context, Stage } from './stage.ts'
import { type Crest, createLandPath, crestAt, topOf } from './terrain.ts'

export interface MountainColors {
  /** Rock away from the light, and toward it. */
  rockShadow: string
  rockLit: string
  snowShadow: string
  snowLit: string
  /** What its foot fades into. */
  mist: string
}

export interface MountainOptions {
  crest: Crest
  /** y of its foot. */
  bottom: number
  colors: MountainColors
  /** Height of the snow line, as a share of the mountain's height from the foot: 1 no snow, 0 all snow. */
  snowLine: number
  /** Width of a fold of the face, in pixels. */
  fold: number
  /** How much the foot is lost in mist, 0..1. */
  mist: number
}

/** A massif with lit and shaded faces, gullies and snow, all as vector shapes that stay crisp at any size. */
export function paintMountain(context: Context, stage: Stage, name: string, options: MountainOptions): void {
  const { crest, bottom, colors, fold } = options
  const top = topOf(crest)
  const height = Math.max(1, bottom - top)
  const noise = createNoise(stage, name)
  const side = Math.sign(stage.light.from.x) || 1
  const step = Math.max(1, stage.width / 250, height / 105)
  const slopes = [smoothedSlopes(crest, 2), smoothedSlopes(crest, 9), smoothedSlopes(crest, 26)]

  const box = { x: -step, y: top - step * 2, width: stage.width + step * 2, height: height + step * 3 }
  // Folds run down the fall line: the field is stretched along it and swings out with depth.
  const over = step * 2.5
  const columns = Math.ceil(box.width / step) + 1
  const crestY = Float64Array.from({ length: columns }, (_, column) => crestAt(crest, box.x + column * step))
  const bulge = createField(box, step, (x, y, column) => {
    if (y < crestY[column]! - over) return 0
    const u = x / fold
    const v = Math.max(0, y - crestY[column]!) / fold
    const swing = noise(u * 0.5, v * 0.5 + 20) * 0.4
    return ridged(noise, u * 0.85 + swing, v * 0.42 + swing * 0.4, 3, 0.52)
  })
  const lit = createField(box, step, (x, y, column) => {
    const depth = Math.max(0, y - crestY[column]!)
    if (y < crestY[column]! - over) return -1
    const near = depth / height
    const bend = noise(x / (fold * 0.9) + 7, y / (fold * 1.3)) * fold * (0.1 + 0.7 * Math.min(1, near * 3))
    const which = near * 5
    const along = x + bend
    const slope =
      which < 1
        ? slopeAt(slopes[0]!, crest.step, along) * (1 - which) + slopeAt(slopes[1]!, crest.step, along) * which
        : slopeAt(slopes[1]!, crest.step, along) * Math.max(0, 1 - (which - 1) / 3) +
          slopeAt(slopes[2]!, crest.step, along) * Math.min(1, (which - 1) / 3)
    // A crest that falls to the right faces right.
    return side * slope * 1.25
  })
  addSideLight(lit, bulge, -side * fold * 0.62)

  context.save()
  context.clip(createLandPath(crest, bottom))
  fillDown(context, stage, top, bottom, colors.rockShadow, mix(colors.rockShadow, colors.mist, 0.25))
  context.fillStyle = mix(colors.rockShadow, colors.rockLit, 0.36)
  context.fill(traceAbove(lit, -0.12))
  context.fillStyle = mix(colors.rockShadow, colors.rockLit, 0.78)
  context.fill(traceAbove(lit, 0.2))
  context.fillStyle = colors.rockLit
  context.fill(traceAbove(lit, 0.75))

  if (options.snowLine < 1) {
    const snow = createField(box, step, (x, y, column) => {
      const altitude = (bottom - y) / height
      const depth = Math.max(0, y - crestY[column]!)
      if (y < crestY[column]! - over) return -1
      if (altitude < options.snowLine - 0.3) return -1
      const gully = ridged(noise, x / (fold * 0.33) + 50, depth / (fold * 1.25), 2, 0.55) - 0.55
      const patch = noise(x / (fold * 1.6), 90 + y / (fold * 1.1))
      return altitude - options.snowLine - gully * 0.34 + patch * 0.12
    })
    const gradient = context.createLinearGradient(0, top, 0, bottom)
    gradient.addColorStop(0, colors.snowShadow)
    gradient.addColorStop(1, mix(colors.snowShadow, colors.mist, 0.3))
    context.fillStyle = gradient
    context.fill(traceAbove(snow, 0))
    context.fillStyle = mix(colors.snowShadow, colors.snowLit, 0.34)
    context.fill(traceAbove(lit, -0.12, snow))
    context.fillStyle = mix(colors.snowShadow, colors.snowLit, 0.86)
    context.fill(traceAbove(lit, 0.2, snow))
    context.fillStyle = colors.snowLit
    context.fill(traceAbove(lit, 0.75, snow))
  }

  const veil = context.createLinearGradient(0, top, 0, bottom)
  veil.addColorStop(0, alpha(colors.mist, 0))
  veil.addColorStop(0.4, alpha(colors.mist, options.mist * 0.14))
  veil.addColorStop(0.75, alpha(colors.mist, options.mist * 0.6))
  veil.addColorStop(1, alpha(colors.mist, options.mist))
  context.fillStyle = veil
  context.fillRect(0, top, stage.width, height)
  context.restore()
}

function fillDown(context: Context, stage: Stage, top: number, bottom: number, from: string, to: string): void {
  const gradient = context.createLinearGradient(0, top, 0, bottom)
  gradient.addColorStop(0, from)
  gradient.addColorStop(1, to)
  context.fillStyle = gradient
  context.fillRect(0, top - stage.unit, stage.width, bottom - top + stage.unit * 2)
}

/** Adds to `light` how much each fold of `bulge` leans sideways, times `strength` (pixels). */
function addSideLight(light: Field, bulge: Field, strength: number): void {
  const { columns, rows, step } = light
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      const left = bulge.values[at - (column > 0 ? 1 : 0)]!
      const right = bulge.values[at + (column < columns - 1 ? 1 : 0)]!
      light.values[at]! += ((right - left) / (step * 2)) * strength
    }
  }
}

/** Slope of the crest (pixels down per pixel right), averaged over `radius` samples to either side. */
function smoothedSlopes(crest: Crest, radius: number): Float64Array {
  const { heights, step } = crest
  const last = heights.length - 1
  return heights.map((_, index) => {
    const left = Math.max(0, index - radius)
    const right = Math.min(last, index + radius)
    return (heights[right]! - heights[left]!) / ((right - left) * step)
  })
}

function slopeAt(slopes: Float64Array, step: number, x: number): number {
  const index = Math.round(x / step)
  return slopes[Math.min(slopes.length - 1, Math.max(0, index))]!
}
