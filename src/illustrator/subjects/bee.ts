import { createAnimal } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { furColor } from './animals/coat-words.ts'
import { limb, oval } from './animals/outline.ts'
import type { Point } from './people/curve.ts'
import { alpha } from './people/tone.ts'
import { fade } from './tones.ts'

function paintWing(brush: Brush, points: readonly Point[], opacity: number): void {
  const { context } = brush
  brush.reach(points)
  if (brush.measuring) return
  context.save()
  context.globalAlpha = opacity
  brush.form([{ points }], '#d8e8f2', { soft: 4, gloss: 1, depth: 0.4 })
  context.restore()
  const [root, ...around] = points
  for (const end of around)
    brush.line([root!, [(root![0] + end[0]) / 2 + 1, (root![1] + end[1]) / 2], end], 0.4, fade('#5d7080', 0.5))
}

/** A honey bee in flight, to the right. */
function paintBee(brush: Brush, main: string): void {
  const dark = '#2b2220'
  paintWing(
    brush,
    [
      [2, -14],
      [-6, -34],
      [-2, -52],
      [12, -56],
      [18, -44],
      [12, -26],
    ],
    0.5,
  )
  for (const [x, bend] of [
    [-6, 16],
    [4, 18],
    [14, 17],
  ] as const) {
    brush.form(
      [
        {
          points: limb([
            [x, 12, 2.6],
            [x + 4, bend + 4, 2.2],
            [x - 1, bend + 13, 1.4],
          ]),
        },
      ],
      dark,
      { soft: 0.8, rim: 0.4 },
    )
  }
  brush.form(
    [
      {
        points: [
          [-6, -10],
          [-24, -13],
          [-42, -6],
          [-50, 5, 1],
          [-40, 13],
          [-22, 16],
          [-4, 12],
        ],
        tuft: 0.8,
        flow: [-1, 0],
      },
    ],
    main,
    {
      soft: 6,
      gloss: 0.6,
      paint: () => {
        for (const [x, width] of [
          [-13, 5.4],
          [-25, 5.4],
          [-36, 5],
          [-46, 6],
        ] as const) {
          brush.patch(
            [
              [x + width / 2, -20],
              [x + width, 2],
              [x + width / 2, 20],
              [x - width / 2, 20],
              [x, 2],
              [x - width / 2, -20],
            ],
            dark,
            0,
          )
        }
      },
    },
  )
  brush.form([{ points: oval(6, 1, 16, 14), tuft: 3, flow: [-0.7, 0.2] }], '#c98f2c', {
    soft: 6,
    paint: (tones) =>
      brush.locks({ x: -8, y: -12, width: 28, height: 26 }, 90, 4, [-0.7, 0.4], alpha(tones.light, 0.6), 0.4),
  })
  brush.form(
    [
      {
        points: [
          [20, -8],
          [30, -8],
          [35, 0],
          [33, 8],
          [26, 12],
          [19, 8],
        ],
      },
    ],
    dark,
    { soft: 3.4, gloss: 0.8 },
  )
  brush.form([{ points: oval(29.6, -0.6, 4.6, 6, 0.2) }], '#15110f', { soft: 1.6, gloss: 1 })
  brush.spot(30.6, -3.4, 1.3, 1.5, '#ffffff', 0.95)
  brush.form(
    [
      {
        points: limb([
          [30, -7, 1.4],
          [38, -15, 1.2],
          [45, -15, 1],
        ]),
      },
    ],
    dark,
    { soft: 0.6 },
  )
  paintWing(
    brush,
    [
      [4, -12],
      [-14, -26],
      [-24, -44],
      [-17, -56],
      [-3, -50],
      [6, -30],
    ],
    0.72,
  )
}

/** A bee, wasp or bumblebee in flight. */
export const bee = createAnimal({
  name: 'bee',
  nouns: ['bee', 'honeybee', 'bumblebee', 'wasp', 'hornet'],
  habitat: 'air',
  metres: () => 0.05,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    paintBee(brush, first ? furColor(first) : '#eeb02e')
  },
})
