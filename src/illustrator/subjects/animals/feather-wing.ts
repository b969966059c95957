import type { Point } from '../people/curve.ts'
import { alpha, mix, shift } from '../people/tone.ts'
import { paintFeather } from './bird.ts'
import type { Brush } from './brush.ts'

/** A wing of feathers raised from a shoulder at `x`, `y`, its tip up and back; some 70 units long at scale 1. */
export interface FeatherWing {
  x: number
  y: number
  scale: number
  /** How far it leans forward, radians. */
  turn: number
  color: string
  /** Tips of its feathers, its own colour when absent. */
  tips?: string
}

/** Three rows of feathers fanned out from the bones of a wing, the longest below. */
export function paintFeatherWing(
  brush: Brush,
  { x, y, scale, turn, color, tips = shift(color, 0.86) }: FeatherWing,
): void {
  const { context } = brush
  context.save()
  context.translate(x, y)
  context.rotate(turn)
  context.scale(scale, scale)
  // From the shoulder up to the wrist and back along the hand.
  const bone = (share: number): Point =>
    share < 0.4 ? [4 * Math.sin(share * 4), -share * 95] : [4 - (share - 0.4) * 62, -38 - (share - 0.4) * 30]
  for (const [row, count, long, width] of [
    [0, 15, 1, 8.6],
    [1, 13, 0.66, 8],
    [2, 11, 0.4, 7.4],
  ] as const) {
    for (let index = 0; index < count; index++) {
      const share = 1 - index / (count - 1)
      const [rootX, rootY] = bone(0.1 + share * 0.9)
      const angle = -2.72 - share * 0.12 - (1 - share) * 1.25
      const length = (26 + 34 * Math.sin((0.22 + share * 0.55) * Math.PI)) * long
      const [ux, uy] = [Math.cos(angle), Math.sin(angle)]
      const tip: Point = [rootX + ux * length, rootY + uy * length + 6]
      const own = row === 0 ? mix(color, tips, 0.75) : row === 1 ? mix(color, tips, 0.3) : color
      paintFeather(brush, [rootX, rootY], tip, width, own, 0.04)
    }
  }
  const arm = [0, 0.14, 0.28, 0.42, 0.56, 0.72, 0.88, 1].map(bone)
  const lower = arm.map(([px, py], index): Point => [px - 6 - (index < 3 ? 4 : 0), py + 7 - index * 0.4]).reverse()
  brush.form(
    [{ points: [...arm.map(([px, py]): Point => [px + 2.6, py - 1.6]), ...lower], tuft: 1.4, flow: [-0.7, 0.6] }],
    color,
    {
      soft: 3,
      paint: (tones) =>
        brush.locks({ x: -34, y: -60, width: 42, height: 60 }, 50, 4, [-0.6, 0.7], alpha(tones.deep, 0.25), 0.5),
    },
  )
  context.restore()
}
