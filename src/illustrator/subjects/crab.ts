import { createAnimal } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { furColor } from './animals/coat-words.ts'
import { limb, moved, oval } from './animals/outline.ts'
import type { Point } from './people/curve.ts'
import { alpha, mix, shift } from './people/tone.ts'

const claw: readonly Point[] = [
  [44, -14],
  [38, -24],
  [41, -36],
  [52, -45],
  [60, -46, 1],
  [55, -37],
  [57, -33],
  [66, -38, 1],
  [67, -28],
  [60, -18],
  [52, -12],
]

const mirrored = (points: readonly Point[], side: 1 | -1): Point[] => moved(points, 0, 0, side, 1)

/** A crab from the front with its claws up. */
function paintCrab(brush: Brush, main: string): void {
  const pale = mix(main, '#fff0d8', 0.6)
  for (const side of [-1, 1] as const) {
    for (const [index, reach] of [50, 54, 50].entries()) {
      const rise = -2 + index * 7
      const leg = limb([
        [22 * side, 4 + index * 3, 7],
        [reach * 0.82 * side, rise - 8, 5.4],
        [reach * side, rise + 6, 4],
        [(reach + 3) * side, 22 + index * 2, 1.4],
      ])
      brush.form([{ points: leg }], shift(main, 0.82 + index * 0.07), { soft: 2, gloss: 0.6 })
    }
    brush.form(
      [
        {
          points: limb([
            [26 * side, -6, 10],
            [39 * side, -4, 9],
            [46 * side, -15, 8],
          ]),
        },
      ],
      main,
      { soft: 3, gloss: 0.6 },
    )
    brush.form([{ points: mirrored(claw, side) }], main, {
      soft: 4.4,
      gloss: 0.8,
      paint: () => {
        brush.spot(61 * side, -39, 7, 6, pale, 0.75)
        brush.spot(50 * side, -26, 7, 4, '#ffffff', 0.24, side * 0.6)
      },
    })
  }
  brush.form(
    [
      {
        points: [
          [-34, -4],
          [-26, -16],
          [-10, -21],
          [10, -21],
          [26, -16],
          [34, -4],
          [27, 10],
          [12, 18],
          [-12, 18],
          [-27, 10],
        ],
      },
    ],
    main,
    {
      soft: 8,
      gloss: 0.9,
      paint: (tones) => {
        brush.patch(
          [
            [-28, 9],
            [-10, 6],
            [10, 6],
            [28, 9],
            [16, 22],
            [-16, 22],
          ],
          brush.tones(pale).base,
          0,
        )
        for (const x of [-18, -9, 0, 9, 18]) brush.spot(x, -12 + Math.abs(x) * 0.1, 2.6, 1.8, tones.deep, 0.35)
        brush.spot(brush.side * 10, -13, 16, 5, '#ffffff', 0.32)
        brush.line(
          [
            [-8, 8],
            [0, 11],
            [8, 8],
          ],
          1,
          alpha(tones.deep, 0.7),
        )
      },
    },
  )
  for (const side of [-1, 1] as const) {
    brush.form(
      [
        {
          points: limb([
            [9 * side, -17, 3.4],
            [10 * side, -25, 3],
          ]),
        },
      ],
      main,
      { soft: 1.2 },
    )
    brush.form([{ points: oval(10.4 * side, -27, 4, 4.2) }], '#26201f', { soft: 1.6, gloss: 1, rim: 0.6 })
    brush.spot(10.4 * side + brush.side * 1.4, -28.6, 1.2, 1.1, '#ffffff', 1)
  }
}

/** A crab. */
export const crab = createAnimal({
  name: 'crab',
  nouns: ['crab', 'hermit crab', 'king crab'],
  metres: () => 0.16,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    paintCrab(brush, first ? furColor(first) : '#d9512f')
  },
})
