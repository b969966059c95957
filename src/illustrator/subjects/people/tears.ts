import { Path2D } from '@napi-rs/canvas'
import { type Point, shape, stroke } from './curve.ts'
import { dot } from './dot.ts'
import type { HeadMeasures } from './head-shape.ts'
import { type Sitter, turned } from './sitter.ts'
import { alpha } from './tone.ts'

/** Tears that well up under the eyes and run down the cheeks. */
export function paintTears(sitter: Sitter, measures: HeadMeasures): void {
  const { context, scale } = sitter
  if (sitter.traits.expression !== 'crying' || scale < 60) return
  for (const side of [-1, 1] as const) {
    const at = (x: number, y: number): Point => [
      turned(sitter, side * (measures.eyeX + x), 0.31 - Math.abs(x) * 0.3),
      measures.eyeY + y,
    ]
    const track = new Path2D()
    stroke(track, [at(0.01, 0.035), at(0.022, 0.09), at(0.02, 0.15), at(0.012, 0.19)], 0.022, [0.7, 0.8, 0.9, 0.6])
    context.fillStyle = alpha('#cfeaf8', 0.5)
    context.fill(track)
    const [x, y] = at(0.012, 0.2)
    const drop = shape([
      [x, y - 0.055, 1],
      [x + 0.024, y - 0.004],
      [x, y + 0.026],
      [x - 0.024, y - 0.004],
    ])
    context.fillStyle = alpha('#d9f0fb', 0.85)
    context.fill(drop)
    context.strokeStyle = alpha('#5f9fc4', 0.6)
    context.lineWidth = 0.004
    context.stroke(drop)
    context.fillStyle = alpha('#ffffff', 0.9)
    dot(sitter, x - 0.007, y - 0.008, 0.006)
  }
}
