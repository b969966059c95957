import { Path2D } from '@napi-rs/canvas'
import { alpha } from './color.ts'
import { createNoise, layered, ridged } from './noise.ts'
import type { Context, Stage } from './stage.ts'

/** The upper edge of a layer of land: y in pixels at evenly spaced x across the frame. */
export interface Crest {
  /** Pixels between two samples. */
  step: number
  heights: Float64Array
}

/** y of the crest at any x. */
export function crestAt(crest: Crest, x: number): number {
  const position = Math.min(crest.heights.length - 1.001, Math.max(0, x / crest.step))
  const index = Math.floor(position)
  const share = position - index
  return crest.heights[index]! * (1 - share) + crest.heights[index + 1]! * share
}

/** A crest from a function of x. */
export function createCrest(stage: Stage, samples: number, heightAt: (x: number) => number): Crest {
  const step = stage.width / samples
  const heights = new Float64Array(samples + 1)
  for (let index = 0; index <= samples; index++) heights[index] = heightAt(index * step)
  return { step, heights }
}

export interface HillOptions {
  /** Mean y and how far it swings, in pixels. */
  base: number
  swing: number
  /** Width of a hill in pixels. */
  wavelength: number
  /** 0 rolling .. 1 jagged. */
  jagged?: number
}

/** Rolling to jagged hills. */
export function createHills(stage: Stage, name: string, options: HillOptions): Crest {
  const noise = createNoise(stage, name)
  const { base, swing, wavelength } = options
  const jagged = options.jagged ?? 0
  return createCrest(stage, 260, (x) => {
    const u = x / wavelength
    const rolling = layered(noise, u, 3.7, 3, 0.35)
    const sharp = ridged(noise, u * 0.7, 8.1, 5, 0.48) * 2 - 1.1
    return base - swing * (rolling * (1 - jagged) + sharp * jagged)
  })
}

/** One summit of a massif; all in pixels. */
export interface Summit {
  x: number
  /** Height over the base. */
  height: number
  /** Half the width of its foot. */
  reach: number
}

/** A range of pointed summits with broken flanks over the line `base`. */
export function createMassif(stage: Stage, name: string, base: number, summits: readonly Summit[]): Crest {
  const noise = createNoise(stage, name)
  const tallest = Math.max(...summits.map((summit) => summit.height))
  return createCrest(stage, 420, (x) => {
    let rise = 0
    for (const summit of summits) {
      const away = (x - summit.x) / summit.reach
      const bent = Math.abs(away + 0.09 * noise(x / (summit.reach * 0.8), summit.x))
      const flank = Math.max(0, 1 - bent)
      rise = Math.max(rise, summit.height * (0.72 * flank ** 1.12 + 0.28 * flank ** 3))
    }
    const rough = ridged(noise, (x / tallest) * 1.9, 2.5, 5, 0.52) - 0.55
    return base - rise - rough * tallest * (0.1 + 0.12 * Math.min(1, rise / tallest))
  })
}

/** The land under a crest down to `bottom`, as one closed path. */
export function createLandPath(crest: Crest, bottom: number): Path2D {
  const path = new Path2D()
  const last = crest.heights.length - 1
  path.moveTo(-crest.step, bottom)
  path.lineTo(-crest.step, crest.heights[0]!)
  for (let index = 0; index <= last; index++) path.lineTo(index * crest.step, crest.heights[index]!)
  path.lineTo((last + 1) * crest.step, crest.heights[last]!)
  path.lineTo((last + 1) * crest.step, bottom)
  path.closePath()
  return path
}

/** Highest point of a crest. */
export function topOf(crest: Crest): number {
  return crest.heights.reduce((top, y) => Math.min(top, y), Number.POSITIVE_INFINITY)
}

/** A plain layer of land: its colour at the crest, fading to `foot` at `bottom`. */
export function paintLand(context: Context, crest: Crest, bottom: number, color: string, foot: string): void {
  const gradient = context.createLinearGradient(0, topOf(crest), 0, bottom)
  gradient.addColorStop(0, color)
  gradient.addColorStop(1, foot)
  context.fillStyle = gradient
  context.fill(createLandPath(crest, bottom))
}

/** A bank of mist lying on `y`: thickest there, gone `above` pixels over it and `below` under it. */
export function paintMist(
  context: Context,
  stage: Stage,
  options: { y: number; above: number; below: number; color: string; opacity: number },
): void {
  const { y, above, below, color, opacity } = options
  const gradient = context.createLinearGradient(0, y - above, 0, y + below)
  const middle = above / (above + below)
  gradient.addColorStop(0, alpha(color, 0))
  gradient.addColorStop(middle * 0.5, alpha(color, opacity * 0.28))
  gradient.addColorStop(middle, alpha(color, opacity))
  gradient.addColorStop(1, alpha(color, 0))
  context.fillStyle = gradient
  context.fillRect(0, y - above, stage.width, above + below)
}

/** Drifts of mist with ragged ends, lying along `y`. */
export function paintWisps(
  context: Context,
  stage: Stage,
  name: string,
  options: { y: number; thick: number; opacity: number },
): void {
  const { width, unit, palette } = stage
  const random = stage.random(name)
  const count = Math.max(2, Math.round(width / (unit * 34)))
  for (let wisp = 0; wisp < count; wisp++) {
    const reach = unit * random.between(16, 34)
    const x = ((wisp + random.next()) / count) * width
    const y = options.y + random.between(-1, 1) * options.thick * 0.6
    context.save()
    context.translate(x, y)
    context.scale(1, (options.thick * random.between(0.5, 1)) / reach)
    const gradient = context.createRadialGradient(0, 0, 0, 0, 0, reach)
    const opacity = options.opacity * random.between(0.5, 1)
    gradient.addColorStop(0, alpha(palette.haze, opacity))
    gradient.addColorStop(0.5, alpha(palette.haze, opacity * 0.5))
    gradient.addColorStop(1, alpha(palette.haze, 0))
    context.fillStyle = gradient
    context.fillRect(-reach, -reach, reach * 2, reach * 2)
    context.restore()
  }
}
