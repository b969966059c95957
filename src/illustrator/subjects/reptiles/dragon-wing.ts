import type { Brush } from '../animals/brush.ts'
import { limb } from '../animals/outline.ts'
import type { Point } from '../people/curve.ts'
import { fade } from '../tones.ts'

/** A wing as bones that fan out from the wrist and the skin between them. */
export function paintDragonWing(brush: Brush, dx: number, dy: number, scale: number, hide: string, skin: string): void {
  const at = (x: number, y: number): Point => [dx + x * scale, dy + y * scale]
  const shoulder = at(0, 0)
  const wrist = at(6, -58)
  const tips = [at(-66, -84), at(-86, -46), at(-78, -10), at(-50, 6)]
  const skinPoints: Point[] = [shoulder, at(1, -28), wrist]
  tips.forEach((tip, index) => {
    skinPoints.push([tip[0], tip[1], 1])
    const next = tips[index + 1]
    if (next) skinPoints.push([(tip[0] + next[0]) / 2 + 9 * scale, (tip[1] + next[1]) / 2 + 1 * scale])
  })
  brush.form([{ points: skinPoints }], skin, {
    soft: 9 * scale,
    depth: 0.8,
    paint: (tones) => {
      for (const tip of tips)
        brush.line(
          [wrist, [(wrist[0] + tip[0]) / 2 - 4, (wrist[1] + tip[1]) / 2 - 8], tip],
          7 * scale,
          fade(tones.shadow, 0.25),
        )
    },
  })
  for (const tip of tips) {
    const middle: Point = [(wrist[0] + tip[0]) / 2 - 2 * scale, (wrist[1] + tip[1]) / 2 - 5 * scale]
    brush.form(
      [
        {
          points: limb([
            [wrist[0], wrist[1], 4.4 * scale],
            [middle[0], middle[1], 3 * scale],
            [tip[0], tip[1], 1 * scale],
          ]),
        },
      ],
      hide,
      { soft: 1, depth: 0.6 },
    )
  }
  const elbow = at(16, -26)
  brush.form(
    [
      {
        points: limb([
          [shoulder[0], shoulder[1], 13 * scale],
          [elbow[0], elbow[1], 8 * scale],
          [wrist[0], wrist[1], 5.4 * scale],
        ]),
      },
    ],
    hide,
    { soft: 2.4, depth: 0.9 },
  )
  const [x, y] = wrist
  brush.form(
    [
      {
        points: [
          [x - 2, y + 2],
          [x + 3, y - 11 * scale],
          [x + 3, y + 1],
        ],
      },
    ],
    '#e8e0c8',
    { soft: 1, depth: 0.6 },
  )
}
