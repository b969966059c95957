import { Path2D } from '@napi-rs/canvas'
import { type Point, stroke } from '../people/curve.ts'
import { alpha } from '../people/tone.ts'
import type { Brush } from './brush.ts'

/** Branching antlers above a root; `far` ones are drawn behind and darker. */
export function paintAntlers(brush: Brush, [x, y]: Point, size: number): void {
  const beams: readonly (readonly Point[])[] = [
    [
      [0, 0],
      [-5, -8],
      [-8, -19],
      [-3, -31],
    ],
    [
      [-1.4, -3],
      [5, -6],
      [9.4, -13],
    ],
    [
      [-5.6, -10],
      [1, -14],
      [4, -22],
    ],
    [
      [-7.6, -19],
      [-13, -24],
      [-14.6, -33],
    ],
    [
      [-6.4, -24],
      [1.4, -27],
      [4.4, -34],
    ],
  ]
  for (const far of [true, false]) {
    const shift = far ? 6.4 : 0
    const put = (points: readonly Point[]): Point[] =>
      points.map(([px, py]): Point => [x + shift + px * size * (far ? -0.7 : 1), y + py * size])
    for (const beam of beams) brush.reach(put(beam))
    if (brush.measuring) continue
    const tones = brush.tones(far ? '#8a6a4c' : '#c2a075', 0.5)
    for (const [index, beam] of beams.entries()) {
      const width = (index === 0 ? 3.2 : 2.3) * size
      brush.context.fillStyle = far ? tones.shadow : tones.base
      brush.context.fill(stroke(new Path2D(), put(beam), width, [1, 0.9, 0.7, 0.12]))
      if (far) continue
      const lit = put(beam).map(([px, py]): Point => [px + brush.side * width * 0.2, py])
      brush.context.fillStyle = alpha(tones.shine, 0.7)
      brush.context.fill(stroke(new Path2D(), lit, width * 0.26, [0.4, 1, 0.6, 0]))
    }
  }
}
