import type { Path2D } from '@napi-rs/canvas'
import { type Point, shape } from './curve.ts'
import type { Sitter } from './sitter.ts'
import { alpha, mix, type Tones } from './tone.ts'
import type { Torso } from './torso.ts'

const corner = ([x, y]: Point): Point => [x, y, 1]

/** The line a lapel rolls on, from the side of the neck to the button. */
export function rollLine(
  { at, neck }: Torso,
  side: number,
  reach: number,
  end: number,
  hug: number,
): (along: number) => Point {
  return (along) => {
    const from = side * (neck - 0.004 - hug)
    const bow = Math.sin(along * Math.PI) * 0.026 * side
    return at(from + (end - from) * along + bow, 0.55 + (reach - 0.55) * along)
  }
}

export interface Lapel {
  lapel: readonly Point[]
  collar: readonly Point[]
  roll: (along: number) => Point
}

/** The pieces of one front: lapel and collar that meet in a notch. */
export function cutLapel(torso: Torso, side: number, reach: number, over: number, coat: boolean, hug: number): Lapel {
  const { at, neck, wide } = torso
  const nape = neck - 0.05
  const ease = (wide / 0.93) * (coat ? 1.06 : 1)
  const p = (x: number, y: number): Point => at(side * (nape + (x - 0.232) * ease), y)
  const roll = rollLine(torso, side, reach, over, hug)
  const notch = corner(p(0.392, 0.935))
  const low = reach - 0.955
  const lapel = [
    corner(roll(0.2)),
    notch,
    corner(p(0.565, 0.955)),
    p(0.508, 0.955 + low * 0.3),
    p(0.385, 0.955 + low * 0.65),
    corner(roll(1)),
    roll(0.75),
    roll(0.45),
  ]
  const collar = [
    corner(p(0.262 - hug * 0.9, 0.527 - hug * 0.3)),
    p(0.318 - hug * 0.5, 0.572 - hug * 0.3),
    p(0.39, 0.645),
    p(0.448, 0.75),
    corner(p(0.455, 0.862)),
    notch,
    corner(roll(0.235)),
    roll(0.12),
    roll(0.04),
  ]
  return { lapel, collar, roll }
}

/** Cloth that rolls over: dark where it turns in, bright on the bend, flat beyond. */
export function paintRolled(
  sitter: Sitter,
  points: readonly Point[],
  tones: Tones,
  bend: Point,
  outer: Point,
  lit: number,
): Path2D {
  const { context, scale } = sitter
  const path = shape(points)
  const fill = context.createLinearGradient(bend[0], bend[1], outer[0], outer[1])
  const face = mix(tones.base, lit > 0.5 ? tones.light : tones.shadow, lit > 0.5 ? 0.6 : 0.2)
  fill.addColorStop(0, mix(tones.base, tones.shadow, 0.6))
  fill.addColorStop(0.1, mix(face, tones.light, 0.35))
  fill.addColorStop(0.24, mix(face, tones.shine, lit > 0.5 ? 0.18 : 0.1))
  fill.addColorStop(0.5, face)
  fill.addColorStop(1, mix(face, tones.shadow, lit > 0.5 ? 0.3 : 0.55))
  context.fillStyle = fill
  context.fill(path)
  if (scale > 150) {
    context.save()
    context.clip(path)
    context.strokeStyle = alpha(tones.shine, 0.16 + lit * 0.2)
    context.lineWidth = 0.011
    context.stroke(path)
    context.restore()
  }
  return path
}
