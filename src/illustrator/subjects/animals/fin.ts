import type { Point } from '../people/curve.ts'
import { alpha } from '../people/tone.ts'
import type { Brush } from './brush.ts'
import { sampleOutline } from './outline.ts'

/** A fin; one of a fish has rays that spread from its root, one of a whale is skin. */
export function fin(
  brush: Brush,
  points: readonly Point[],
  root: Point,
  color: string,
  rayed: boolean,
  soft = 2.4,
): void {
  brush.form([{ points }], color, {
    soft,
    depth: 0.6,
    gloss: 0.5,
    paint: (tones) => {
      const around = sampleOutline(points, 3)
      for (const [x, y] of rayed ? around : []) {
        brush.line([root, [x, y]], 0.35, alpha(tones.deep, 0.28))
      }
      brush.spot(root[0], root[1], 9, 9, tones.deep, 0.35)
    },
  })
}
