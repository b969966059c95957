import type { Point } from '../curve.ts'
import { shift } from '../tone.ts'
import { type Mask, pair, smile } from './mask.ts'
import { paintEyes } from './two-eyes.ts'

/** A long narrow face with upright ears and a mane between them. */
export const horse: Mask = {
  main: '#8a5a38',
  tail: 'plume',
  paint(face) {
    const { brush, at, both, main, open } = face
    const mane = shift(main, 0.5)
    pair(face, (side) =>
      brush.form(
        [
          {
            points: (
              [
                [5, -16],
                [8, -27],
                [12, -25],
                [12.6, -13],
              ] as Point[]
            ).map(([x, y]): Point => [at(side * x, -2), y]),
          },
        ],
        main,
        { soft: 2, paint: (tones) => brush.spot(at(side * 9.4, -2), -19, 1.8, 4.4, tones.deep, 0.6) },
      ),
    )
    brush.form(
      [
        {
          points: both([
            [0, -18],
            [9, -16.4],
            [14, -8],
            [11.4, 3],
            [9.6, 13],
            [8, 21],
            [0, 24.4],
          ]),
          tuft: 0.4,
        },
      ],
      main,
      {
        soft: 5,
        paint: (tones) => {
          brush.patch(
            both(
              [
                [0, -10],
                [2.4, -6],
                [2.6, 8],
                [0, 12],
              ],
              6,
            ),
            brush.tones('#f3ece0').base,
            0.4,
          )
          brush.spot(at(0, 9), 18, 9, 6, tones.deep, 0.3)
          for (const side of [-1, 1]) brush.spot(at(side * 4, 9), 17, 1.5, 2, tones.deep, 1)
        },
      },
    )
    brush.form(
      [
        {
          points: both(
            [
              [0, -20],
              [4, -19],
              [5, -12],
              [2, -7],
              [0, -4],
            ],
            3,
          ),
          tuft: 1.8,
        },
      ],
      mane,
      { soft: 2 },
    )
    if (open)
      brush.patch(
        both(
          [
            [0, 20.4],
            [5, 20],
            [3, 23],
            [0, 23.6],
          ],
          8,
        ),
        '#8c3038',
        0,
      )
    else brush.line(smile(face, 5, 20.6, 0.9, 8), 0.8, brush.tones(main).deep)
    paintEyes(face, 9, -5.6, 2.8)
  },
}
