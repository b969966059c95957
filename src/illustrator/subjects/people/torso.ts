import type { Point } from './curve.ts'
import { figureWidths } from './figure-build.ts'
import type { HeadMeasures } from './head-shape.ts'
import type { PersonTraits } from './traits.ts'

/** The upper body, in head heights from the eyes. */
export interface Torso {
  /** Half of the neck where clothes begin. */
  neck: number
  /** y of the pit of the neck. */
  pit: number
  /** The right side from the neck over the shoulder down to the hem. */
  side: readonly Point[]
  /** y of the lower edge of what is worn above. */
  hem: number
  /** Factor on widths: 1 for a man. */
  wide: number
  /** Turns a point of the chest with the body: its middle moves, its sides stay. */
  at(x: number, y: number): Point
  /** True when arms are painted apart, as in a full figure. */
  armless: boolean
}

function widthOf({ age, femininity, figure }: PersonTraits): number {
  const grown = 0.93 - femininity * 0.13
  const wide = age === 'baby' ? 0.56 : age === 'child' ? 0.68 : age === 'teen' ? grown * 0.92 : grown
  return wide * figureWidths[figure].shoulders
}

const turner =
  (turn: number, half: number) =>
  (x: number, y: number): Point => [
    x + turn * Math.max(0, 1 - (x / half) ** 2) * Math.max(0.35, Math.min(1, 0.35 + (y - 0.56) * 2.4)),
    y,
  ]

/** Chest and upper arms down to where the frame cuts, at least `low`. */
export function bustTorso(traits: PersonTraits, m: HeadMeasures, turn: number, low = 0): Torso {
  const wide = widthOf(traits) * (1 - 0.04 * traits.femininity)
  const young = traits.age === 'child' || traits.age === 'baby'
  const high = traits.age === 'baby' ? -0.17 : young ? -0.03 : 0
  const neck = m.neckHalf + 0.05
  const w = wide
  // Trapezius, shoulder line, the point of the shoulder, then an arm that hangs a little away from the body.
  const drop = traits.femininity * 0.012
  const side: Point[] = [
    [neck, 0.57 + high],
    [neck + 0.045, 0.632 + high],
    [neck + 0.15, 0.69 + high],
    [0.905 * w, 0.808 + high + drop],
    [0.99 * w, 0.872 + high + drop],
    [1.05 * w, 0.99 + high],
    [1.082 * w, 1.2],
    [1.112 * w, 1.5],
    [1.125 * w, 1.8],
    [1.13 * w, Math.max(2.1, low), 1],
  ]
  return { neck, pit: 0.735 + high, side, hem: Math.max(1.8, low), wide, at: turner(turn, w), armless: false }
}

/** The trunk alone, for figures; arms and legs join it. */
export function figureTorso(traits: PersonTraits, m: HeadMeasures, turn: number, hem: number, flare: number): Torso {
  const wide = widthOf(traits)
  const fem = traits.femininity
  const neck = m.neckHalf + 0.05
  const w = wide
  const young = traits.age === 'child' || traits.age === 'baby'
  const { waist: girth, hips, shoulders } = figureWidths[traits.figure]
  const waist =
    (young ? 0.66 * w : (0.62 - fem * 0.08) * w + (traits.age === 'middle' || traits.age === 'old' ? 0.04 : 0)) *
    (girth / shoulders)
  const hip = (young ? 0.68 * w : (0.6 + fem * 0.1) * (w / shoulders)) + hips
  const low = Math.min(1, Math.max(0, (hem - 1.9) / 0.7))
  const side: Point[] = [
    [neck, 0.57],
    [0.25 + 0.17 * w, 0.66],
    [0.18 + 0.46 * w, 0.74],
    [0.06 + 0.74 * w, 0.86],
    [0.77 * w, 1.1],
    [Math.max(0.7 * w, 0.55 * w + waist * 0.3), 1.45],
    [waist, 1.9],
    ...(hem > 2.1 ? ([[waist + (hip - waist) * 0.75 + flare * 0.3, 2.25]] as Point[]) : []),
    ...(hem > 3.2 ? ([[hip + 0.07, 2.9]] as Point[]) : []),
    [waist + (hip - waist) * low + flare, hem, 1],
  ]
  return { neck, pit: 0.735, side, hem, wide, at: turner(turn, w), armless: true }
}

/** A closed outline of the upper body under a neckline given left to right. */
export function torsoOutline(torso: Torso, neckline: readonly Point[], out = 0): Point[] {
  const right = torso.side.map(
    ([x, y, corner], index): Point => [
      x + (index > 0 ? out : out * 0.3),
      y - (index < 4 ? out : 0),
      index === 0 ? 1 : corner,
    ],
  )
  const left = right.map(([x, y, corner]): Point => [-x, y, corner]).reverse()
  return [...neckline, ...right, ...left]
}
