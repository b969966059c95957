import { Path2D } from '@napi-rs/canvas'
import { type Point, trace } from '../people/curve.ts'

/** A tapered stroke as a closed outline, for stripes. */
export function stripe(from: Point, bend: Point, to: Point, width: number): Path2D {
  const path = new Path2D()
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  const length = Math.hypot(dx, dy) || 1
  const nx = (-dy / length) * width
  const ny = (dx / length) * width
  trace(
    path,
    [
      [from[0], from[1], 1],
      [bend[0] + nx, bend[1] + ny],
      [to[0], to[1], 1],
      [bend[0] - nx, bend[1] - ny],
    ],
    true,
  )
  return path
}
