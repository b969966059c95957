import { createAnimal } from './animals/animal.ts'
import type { Brush } from './animals/brush.ts'
import { furColor } from './animals/coat-words.ts'
import { paintEye } from './animals/eye.ts'
import { fin } from './animals/fin.ts'
import { alpha, shift } from './people/tone.ts'

/** A great white shark, mouth a little open, swimming to the right. */
function paintShark(brush: Brush, main: string): void {
  fin(
    brush,
    [
      [-62, -2],
      [-76, -18],
      [-88, -34, 1],
      [-82, -12],
      [-78, 2],
      [-84, 14],
      [-88, 24, 1],
      [-72, 12],
      [-62, 6],
    ],
    [-62, 1],
    shift(main, 0.84),
    false,
  )
  fin(
    brush,
    [
      [4, -17],
      [-4, -34],
      [-14, -42, 1],
      [-14, -28],
      [-18, -14],
    ],
    [-6, -14],
    shift(main, 0.86),
    false,
  )
  fin(
    brush,
    [
      [-38, -8],
      [-46, -15],
      [-48, -7],
    ],
    [-42, -7],
    shift(main, 0.84),
    false,
    1.2,
  )
  fin(
    brush,
    [
      [-34, 8],
      [-42, 17],
      [-48, 17],
      [-44, 7],
    ],
    [-38, 8],
    shift(main, 0.74),
    false,
    1.2,
  )
  fin(
    brush,
    [
      [30, 12],
      [24, 24],
      [12, 36, 1],
      [14, 20],
      [14, 10],
    ],
    [24, 11],
    shift(main, 0.66),
    false,
  )
  brush.form(
    [
      {
        points: [
          [78, -4],
          [64, -13],
          [42, -19],
          [14, -21],
          [-14, -17],
          [-42, -8],
          [-66, -2],
          [-66, 4],
          [-42, 9],
          [-12, 15],
          [18, 18],
          [44, 15],
          [58, 9],
          [70, 3],
        ],
      },
    ],
    main,
    {
      soft: 9,
      gloss: 0.9,
      paint: (tones) => {
        brush.patch(
          [
            [82, 1],
            [64, -1],
            [50, 4],
            [30, 2],
            [4, 5],
            [-24, 4],
            [-62, 3],
            [-40, 22],
            [30, 26],
            [80, 12],
          ],
          brush.tones('#eef1f1').base,
          0,
        )
        for (let index = 0; index < 5; index++) {
          const x = 34 - index * 4.2
          brush.line(
            [
              [x, -8],
              [x - 2.6, 0],
              [x - 0.6, 8],
            ],
            0.9,
            alpha(tones.deep, 0.65),
          )
        }
        brush.spot(18, -15, 44, 5, '#ffffff', 0.3, 0.04)
        brush.patch(
          [
            [74, 2],
            [62, 3],
            [49, 9],
            [58, 9.6],
            [68, 6],
          ],
          '#4a2228',
          0,
        )
        for (let index = 0; index < 7; index++) {
          const x = 71 - index * 3.1
          const y = 2.2 + index * 0.72
          brush.patch(
            [
              [x, y, 1],
              [x - 2.6, y + 0.5, 1],
              [x - 1.5, y + 3.2, 1],
            ],
            '#fbfaf5',
            0,
          )
        }
        brush.spot(69, -7, 1.1, 0.9, tones.deep, 0.9)
      },
    },
  )
  paintEye(brush, 56, -7, 2.2, 1, { iris: '#20252c', pupil: 'round', open: 0.9, tilt: 0, rim: '#15191f' }, 'open')
  fin(
    brush,
    [
      [28, 9],
      [18, 14],
      [-2, 34, 1],
      [4, 36],
      [22, 27],
      [34, 14],
    ],
    [27, 11],
    shift(main, 0.92),
    false,
    3,
  )
}

/** A shark. */
export const shark = createAnimal({
  name: 'shark',
  nouns: ['shark', 'great white', 'great white shark', 'hammerhead', 'tiger shark'],
  habitat: 'water',
  metres: () => 1.9,
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    paintShark(brush, first ? furColor(first) : '#7f909c')
  },
})
