import { createAnimal } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { furColor } from './animals/coat-words.ts'
import { paintEye } from './animals/eye.ts'
import type { Point } from './people/curve.ts'
import { alpha, mix, shift } from './people/tone.ts'

/** A crocodile on its belly, jaws a little open, to the right. */
function paintCrocodile(brush: Brush, main: string): void {
  const pale = mix(main, '#f2e6b8', 0.62)
  const leg = (x: number, color: string, forward: number): void =>
    brush.form(
      [
        {
          points: [
            [x - 9, 4],
            [x + 8, 3],
            [x + 9 + forward, 14],
            [x + 16 + forward, 21],
            [x + 14 + forward, 24],
            [x - 2 + forward, 24],
            [x - 4, 16],
          ],
        },
      ],
      color,
      { soft: 3.4 },
    )
  leg(26, shift(main, 0.72), 3)
  leg(-22, shift(main, 0.72), -3)
  brush.form(
    [
      {
        points: [
          [48, 6],
          [66, 9],
          [86, 9],
          [98, 8],
          [97, 13],
          [80, 17],
          [58, 18],
          [44, 15],
        ],
      },
    ],
    shift(main, 0.9),
    {
      soft: 3,
      paint: () =>
        brush.patch(
          [
            [44, 14],
            [70, 13],
            [100, 10],
            [98, 20],
            [44, 22],
          ],
          brush.tones(pale).base,
          0,
        ),
    },
  )
  const back: Point[] = [
    [98, -1],
    [97, 6],
    [84, 6.6],
    [66, 5],
    [52, 6],
    [44, 16],
    [24, 20],
    [-6, 21],
    [-32, 17],
    [-60, 17],
    [-84, 20],
    [-100, 22, 1],
    [-84, 10],
    [-62, 2],
    [-36, -6],
    [-8, -10],
    [22, -9],
    [42, -8],
    [52, -13],
    [60, -12],
    [64, -6],
    [78, -3],
    [90, -5],
  ]
  brush.form([{ points: back }], main, {
    soft: 7,
    gloss: 0.5,
    paint: (tones) => {
      brush.patch(
        [
          [46, 12],
          [20, 12],
          [-10, 13],
          [-40, 11],
          [-90, 17],
          [-60, 26],
          [30, 28],
        ],
        brush.tones(pale).base,
        0,
      )
      for (let row = 0; row < 3; row++) {
        for (let column = 0; column < 22; column++) {
          const x = 40 - column * 5.8 - row * 2
          const y = -6 + row * 5.2 + Math.max(0, (-20 - x) * 0.2) + (x > 30 ? 1 : 0)
          brush.spot(x, y, 2.6, 1.8, row === 0 ? tones.deep : tones.shadow, 0.6)
        }
      }
      brush.spot(0, -7, 40, 3, tones.shine, 0.4)
      brush.spot(94, -2, 1.6, 1.2, tones.deep, 0.9)
    },
  })
  for (let index = 0; index < 17; index++) {
    const x = 30 - index * 7
    const y = x > -10 ? -9.4 : -9.4 + (-10 - x) * 0.215
    const height = index > 9 ? 5.4 : 3.4
    brush.form(
      [
        {
          points: [
            [x - 3, y + 2, 1],
            [x - 0.5, y - height, 1],
            [x + 3, y + 2, 1],
          ],
        },
      ],
      shift(main, 0.86),
      { soft: 1, rim: 0.5 },
    )
  }
  if (!brush.measuring) {
    for (let index = 0; index < 9; index++) {
      const x = 95 - index * 4.6
      brush.patch(
        [
          [x + 1.4, 6.4, 1],
          [x - 1.4, 6.2, 1],
          [x, 10, 1],
        ],
        '#fbf7ea',
        0,
      )
      brush.patch(
        [
          [x - 0.8, 10.4, 1],
          [x - 3.4, 10.6, 1],
          [x - 2.2, 7, 1],
        ],
        '#f1ead6',
        0,
      )
    }
    brush.line(
      [
        [97, 6],
        [74, 6.4],
        [54, 7],
      ],
      0.6,
      alpha(brush.tones(main).deep, 0.8),
    )
  }
  paintEye(brush, 56, -9.6, 3, 1, { iris: '#d9b13a', pupil: 'slit', open: 0.8, tilt: 0.1, rim: '#232a18' }, 'open')
  leg(34, main, 5)
  leg(-30, main, -1)
}

/** A crocodile or an alligator. */
export const crocodile = createAnimal({
  name: 'crocodile',
  nouns: ['crocodile', 'alligator', 'caiman'],
  metres: () => 0.62,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    paintCrocodile(brush, first ? furColor(first) : '#6d7d42')
  },
})
