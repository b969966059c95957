import { Path2D } from '@napi-rs/canvas'
import type { Context } from '../../../paint/stage.ts'
import { type Point, shape, stroke } from '../curve.ts'
import type { Sitter } from '../sitter.ts'
import type { PlacedArm, Skeleton } from '../skeleton.ts'
import { type Lighting, materialTones } from '../tone.ts'
import type { PersonTraits } from '../traits.ts'

/** What props are painted with, in head heights from the hips. */
export interface PropBrush {
  context: Context
  traits: PersonTraits
  lighting: Lighting
  skeleton: Skeleton
  /** The colour asked for the thing, or the one given. */
  color(usual: string): string
  /** A round bar along points. */
  rod(points: readonly Point[], width: number, color: string, gloss?: number): void
  /** A flat solid. */
  block(points: readonly Point[], color: string, gloss?: number): Path2D
  /** Paints about the palm of a hand: x and y as in the picture, turned by `turn` radians. */
  inHand(arm: PlacedArm, turn: number, paint: () => void): void
}

export const box = (x: number, y: number, w: number, h: number): Point[] => [
  [x - w, y - h, 1],
  [x + w, y - h, 1],
  [x + w, y + h, 1],
  [x - w, y + h, 1],
]

/** Angle of a forearm in radians: 0 points up, clockwise. */
export const forearmTurn = ({ bend, end }: PlacedArm): number => Math.atan2(end[0] - bend[0], bend[1] - end[1])

/** The middle of a closed hand. */
export function palmOf({ bend, end }: PlacedArm): Point {
  const length = Math.hypot(end[0] - bend[0], end[1] - bend[1]) || 1
  return [end[0] + ((end[0] - bend[0]) / length) * 0.13, end[1] + ((end[1] - bend[1]) / length) * 0.13]
}

export function createPropBrush(sitter: Sitter, skeleton: Skeleton): PropBrush {
  const { context, lighting, traits } = sitter
  return {
    context,
    traits,
    lighting,
    skeleton,
    color: (usual) => traits.propColor ?? usual,
    rod(points, width, color, gloss = 0.4) {
      const tones = materialTones(color, lighting, gloss)
      const path = new Path2D()
      stroke(path, points, width, [1, 1, 1])
      context.fillStyle = tones.base
      context.fill(path)
      const shine = new Path2D()
      stroke(
        shine,
        points.map(([x, y]): Point => [x + lighting.side * width * 0.22, y]),
        width * 0.3,
        [1, 1, 1],
      )
      context.fillStyle = tones.shine
      context.fill(shine)
    },
    block(points, color, gloss = 0.4) {
      const tones = materialTones(color, lighting, gloss)
      const xs = points.map(([x]) => x)
      const [low, high] = [Math.min(...xs), Math.max(...xs)]
      const fill = context.createLinearGradient(lighting.side < 0 ? low : high, 0, lighting.side < 0 ? high : low, 0)
      fill.addColorStop(0, tones.light)
      fill.addColorStop(0.5, tones.base)
      fill.addColorStop(1, tones.shadow)
      context.fillStyle = fill
      const path = shape(points)
      context.fill(path)
      return path
    },
    inHand(arm, turn, paint) {
      const [x, y] = palmOf(arm)
      context.save()
      context.translate(x, y)
      context.rotate(turn)
      paint()
      context.restore()
    },
  }
}
