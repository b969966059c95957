import type { Point } from '../curve.ts'
import { alpha, shift } from '../tone.ts'
import { type Mask, pair } from './mask.ts'
import { paintEyes } from './two-eyes.ts'

/** Great ears and a trunk down before the chest. */
export const elephant: Mask = {
  main: '#949aa3',
  paint(face) {
    const { brush, at, both, main } = face
    pair(face, (side) =>
      brush.form(
        [
          {
            points: (
              [
                [9, -13],
                [22, -20],
                [34, -13],
                [36, 3],
                [29, 16],
                [20, 17],
                [12, 8],
              ] as Point[]
            ).map(([x, y]): Point => [at(side * x, -6), y]),
          },
        ],
        shift(main, 0.95),
        { soft: 5, paint: () => brush.spot(at(side * 24, -6), 0, 8, 12, '#c98f8f', 0.38) },
      ),
    )
    brush.form(
      [
        {
          points: both([
            [0, -19],
            [9, -18],
            [15, -9],
            [14.6, 2],
            [10.4, 12],
            [0, 15],
          ]),
        },
      ],
      main,
      { soft: 5.6 },
    )
    pair(face, (side) =>
      brush.form(
        [
          {
            points: (
              [
                [6.4, 8.6],
                [9.6, 9],
                [11.6, 15],
                [10.6, 20],
                [8.4, 15],
              ] as Point[]
            ).map(([x, y]): Point => [at(side * x, 6), y]),
          },
        ],
        '#f3ead2',
        { soft: 1.4, gloss: 0.8 },
      ),
    )
    const lean = at(0, 12)
    brush.form(
      [
        {
          points: [
            [lean - 5.4, 1],
            [lean + 5.4, 1],
            [lean + 5, 12],
            [lean + 5.4, 22],
            [lean + 9, 27.6],
            [lean + 11.4, 26.4],
            [lean + 12.4, 29.6],
            [lean + 8, 32.8],
            [lean + 2.4, 30],
            [lean - 3, 22],
            [lean - 4.4, 12],
          ],
        },
      ],
      main,
      {
        soft: 3.4,
        paint: (tones) => {
          for (let y = 5; y < 29; y += 3)
            brush.line(
              [
                [lean - 5, y],
                [lean, y + 1.6],
                [lean + 5.4, y],
              ],
              0.5,
              alpha(tones.deep, 0.5),
            )
        },
      },
    )
    paintEyes(face, 8, -3.4, 2.3)
  },
}
