import { createAnimal } from '../animals/animal.ts'
import type { Brush } from '../animals/brush.ts'
import { furColor } from '../animals/coat-words.ts'
import { limb, oval } from '../animals/outline.ts'
import { trace, traceBones } from '../animals/trace.ts'
import type { Point } from '../people/curve.ts'
import { alpha, mix, shift } from '../people/tone.ts'

/** A clear wing with its veins; light lies on it. */
function paintWing(brush: Brush, points: readonly Point[], root: Point, tint: string): void {
  brush.reach(points)
  if (brush.measuring) return
  brush.patch(points, alpha(mix(tint, '#eaf6fb', 0.75), 0.62), 0)
  for (const tip of points)
    brush.line([root, [(root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2 - 1], tip], 0.4, alpha('#2c4a58', 0.5))
  const [first, ...rest] = points
  for (const [index, point] of points.entries())
    brush.line([point, [...rest, first!][index]!], 0.5, alpha('#2c4a58', 0.45))
}

function paintDragonfly(brush: Brush, color: string): void {
  const wings = [
    '4 -6, 0 -28, -10 -52, -20 -60, -26 -54, -20 -34, -8 -10',
    '10 -8, 20 -30, 22 -56, 16 -66, 8 -60, 4 -38, 4 -10',
    '2 2, 2 20, -8 40, -18 46, -22 38, -14 20, -6 4',
    '10 2, 20 16, 22 38, 15 47, 8 42, 4 24, 4 4',
  ]
  for (const wing of wings.slice(0, 2)) paintWing(brush, trace(wing), [6, -5], color)
  for (const wing of wings.slice(2)) paintWing(brush, trace(wing), [5, 3], color)
  const tail = traceBones('-4 1 8, -18 3 6, -36 5 4.6, -54 7 4, -70 8 4.4, -76 8 3')
  brush.form([{ points: limb(tail) }], color, {
    soft: 2,
    gloss: 0.9,
    paint: (tones) => {
      for (let x = -12; x > -74; x -= 8)
        brush.line(
          [
            [x, -2],
            [x - 0.6, 12],
          ],
          1.5,
          alpha(tones.deep, 0.7),
        )
      brush.spot(-30, 2, 34, 1.4, '#ffffff', 0.4, -0.06)
    },
  })
  for (const leg of ['10 5, 16 12, 14 18', '5 6, 8 14, 4 20', '15 4, 22 9, 23 15']) brush.line(trace(leg), 1, '#26302f')
  brush.form([{ points: oval(6, -1, 13, 8.4) }], shift(color, 0.84), { soft: 3.4, gloss: 0.8 })
  brush.form([{ points: oval(21, -2, 6.4, 6) }], shift(color, 0.7), { soft: 2, gloss: 0.8 })
  for (const [x, y] of [
    [23, -5.6],
    [23.6, 1.4],
  ] as const) {
    brush.form([{ points: oval(x, y, 5.6, 4.6, 0.2) }], mix('#2a8f6a', color, 0.3), { soft: 1.8, gloss: 1 })
    brush.spot(x + brush.side * 1.4, y - 1.8, 1.6, 1.2, '#ffffff', 0.9)
  }
}

/** A dragonfly on the wing. */
export const dragonfly = createAnimal({
  name: 'dragonfly',
  nouns: ['dragonfly', 'damselfly'],
  habitat: 'air',
  metres: () => 0.08,
  draw(brush, { attributes }) {
    const [first] = attributes.colors
    paintDragonfly(brush, first ? furColor(first) : '#2f87b0')
  },
})
