import { Path2D } from '@napi-rs/canvas'
import { type Point, stroke } from '../people/curve.ts'
import { alpha } from '../people/tone.ts'
import type { Brush } from './brush.ts'

const corner = ([x, y]: Point): Point => [x, y, 1]

/** A straight spiralled horn from its root to its tip. */
export function paintHorn(brush: Brush, root: Point, tip: Point, width: number): void {
  const dx = tip[0] - root[0]
  const dy = tip[1] - root[1]
  const length = Math.hypot(dx, dy)
  const nx = -dy / length
  const ny = dx / length
  const at = (share: number, side: number): Point => [
    root[0] + dx * share + nx * side * width * (1 - share * 0.92),
    root[1] + dy * share + ny * side * width * (1 - share * 0.92),
  ]
  brush.form([{ points: [corner(at(0, -0.5)), corner(tip), corner(at(0, 0.5))] }], '#eac86c', {
    soft: 1.2,
    gloss: 0.9,
    paint: (tones) => {
      for (let share = 0.06; share < 0.9; share += 0.13) {
        brush.line([at(share, -0.5), at(share + 0.03, 0.1), at(share + 0.1, 0.5)], 0.5, alpha(tones.deep, 0.6))
      }
    },
  })
}

/** A pair of bowed horns, as cattle have; `size` 1 reaches ten units. */
export function paintHorns(brush: Brush, [x, y]: Point, size: number): void {
  for (const far of [true, false]) {
    const turn = far ? 0.86 : 1
    const shift = far ? 5 : 0
    const spine: Point[] = [
      [x + shift, y],
      [x + shift + (far ? 3.4 : -4.4) * size, y - 3 * size],
      [x + shift + (far ? 5.4 : -6) * size * turn, y - 8 * size],
      [x + shift + (far ? 2.4 : -2.4) * size * turn, y - 13 * size],
    ]
    brush.reach(spine)
    if (brush.measuring) continue
    const tones = brush.tones(far ? '#bda988' : '#e6d8ba', 0.5)
    const { context } = brush
    context.fillStyle = far ? tones.shadow : tones.base
    context.fill(stroke(new Path2D(), spine, 3.6 * size, [1, 0.92, 0.66, 0.06]))
    const lit = spine.map(([px, py]): Point => [px + brush.side * 0.7 * size, py])
    context.fillStyle = alpha(tones.shine, far ? 0.3 : 0.8)
    context.fill(stroke(new Path2D(), lit, 1.1 * size, [0.4, 1, 0.6, 0]))
    context.fillStyle = alpha('#3a2c28', 0.8)
    context.fill(stroke(new Path2D(), spine.slice(2), 2.2 * size, [0, 0.7, 0.05]))
  }
}
