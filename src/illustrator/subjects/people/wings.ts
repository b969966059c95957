import { Path2D } from '@napi-rs/canvas'
import { between, bezier, type Point, shape, stroke } from './curve.ts'
import type { Extra } from './occupations.data.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix } from './tone.ts'

/** How far wings reach to each side beyond the body, in head heights. */
const wingSpan = 1.5

/** Room for the wings of who has some. */
export const wingRoom = (extras: readonly Extra[]): number =>
  extras.includes('wings') || extras.includes('gossamer-wings') ? wingSpan : 0

/** Wings on the back of who has some, in the trunk's measures. */
export function paintWings(sitter: Sitter): void {
  const { extras } = sitter.traits
  if (extras.includes('wings')) paintFeatherWings(sitter)
  else if (extras.includes('gossamer-wings')) paintGossamerWings(sitter)
}

/** Feathered wings on the back: long feathers, two rows of coverts, the bow of the wing. */
function paintFeatherWings(sitter: Sitter): void {
  const { context, lighting } = sitter
  const tones = materialTones('#f7f4ee', lighting, 0.3)
  for (const side of [-1, 1]) {
    const lit = side === lighting.side
    const bow = bezier([side * 0.2, 1.15], [side * 0.55, 0.5], [side * 1.2, 0.1], [side * 1.8, 0.62], 12)
    const tips = bezier([side * 0.45, 2.5], [side * 1.0, 3.1], [side * 1.85, 2.7], [side * 2.16, 1.35], 12)
    for (const [share, width] of [
      [1, 0.3],
      [0.62, 0.28],
      [0.34, 0.24],
    ] as const)
      for (let index = 0; index <= 12; index++) {
        const root = bow[index]!
        const tip = between(root, tips[index]!, share)
        const feather = new Path2D()
        const middle = between(root, tip, 0.6)
        stroke(feather, [root, [middle[0] + side * 0.05, middle[1] + 0.02], tip], width, [0.6, 1, 0.9, 0.25])
        const fill = context.createLinearGradient(root[0], root[1], tip[0], tip[1])
        const base = lit ? tones.light : mix(tones.base, tones.shadow, 0.25)
        fill.addColorStop(0, mix(base, tones.shadow, 0.45))
        fill.addColorStop(1, base)
        context.fillStyle = fill
        context.fill(feather)
        context.strokeStyle = alpha(tones.deep, 0.22)
        context.lineWidth = 0.012
        context.stroke(feather)
      }
    const arm = new Path2D()
    stroke(arm, [bow[0]!, bow[3]!, bow[6]!, bow[9]!, bow[12]!], 0.2, [0.9, 1, 1, 0.9, 0.4])
    context.fillStyle = lit ? tones.shine : tones.base
    context.fill(arm)
  }
}

/** The two pairs of clear wings of a fairy. */
function paintGossamerWings(sitter: Sitter): void {
  const { context, lighting, traits } = sitter
  const tones = materialTones(mix(traits.color, '#bfe8f5', 0.65), lighting, 1)
  for (const side of [-1, 1]) {
    const root: Point = [side * 0.12, 1.25]
    const upper: Point[] = [
      root,
      [side * 0.6, 0.4],
      [side * 1.35, -0.1],
      [side * 1.95, 0.1],
      [side * 1.9, 0.75],
      [side * 1.3, 1.35],
      [side * 0.6, 1.5],
    ]
    const lower: Point[] = [
      root,
      [side * 0.75, 1.45],
      [side * 1.4, 1.75],
      [side * 1.5, 2.35],
      [side * 1.05, 2.75],
      [side * 0.5, 2.2],
    ]
    for (const points of [lower, upper]) {
      const wing = shape(points)
      const [far] = [points[3]!]
      const fill = context.createLinearGradient(root[0], root[1], far[0], far[1])
      fill.addColorStop(0, alpha(tones.light, 0.9))
      fill.addColorStop(0.6, alpha(tones.base, 0.55))
      fill.addColorStop(1, alpha(tones.shine, 0.8))
      context.fillStyle = fill
      context.fill(wing)
      context.strokeStyle = alpha('#ffffff', 0.8)
      context.lineWidth = 0.03
      context.stroke(wing)
      const veins = new Path2D()
      for (const point of points.slice(2, -1))
        stroke(veins, [root, between(root, point, 0.5), between(root, point, 0.93)], 0.025, [1, 0.8, 0.2])
      context.fillStyle = alpha('#ffffff', 0.6)
      context.fill(veins)
    }
  }
}
