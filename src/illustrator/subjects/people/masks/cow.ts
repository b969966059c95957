import { oval } from '../../animals/outline.ts'
import type { Point } from '../curve.ts'
import { alpha, mix } from '../tone.ts'
import { type Mask, pair, smile } from './mask.ts'
import { paintEyes } from './two-eyes.ts'

/** A long face with a broad muzzle and horns. */
export const cow: Mask = {
  main: '#efe9e0',
  tail: 'tuft',
  paint(face) {
    const { brush, at, both, main } = face
    pair(face, (side) => {
      brush.form(
        [
          {
            points: (
              [
                [8, -16],
                [16, -19],
                [18.6, -26],
                [20.4, -19],
                [16, -13],
                [9, -12],
              ] as Point[]
            ).map(([x, y]): Point => [at(side * x, -2), y]),
          },
        ],
        '#dccfae',
        { soft: 1.6, gloss: 0.6 },
      )
      brush.form([{ points: oval(at(side * 21, -3), -6.6, 7.6, 4, side * 0.2) }], mix(main, '#3a302c', 0.75), {
        soft: 2.4,
        paint: () => brush.spot(at(side * 22, -3), -6, 4.6, 2, '#d99c92', 0.7),
      })
    })
    brush.form(
      [
        {
          points: both([
            [0, -18],
            [10, -16.4],
            [15.6, -7],
            [13.6, 4],
            [13, 14],
            [8, 20.6],
            [0, 22],
          ]),
          tuft: 0.6,
        },
      ],
      main,
      {
        soft: 5.4,
        paint: () => {
          for (const side of [-1, 1])
            brush.patch(
              [
                [at(side * 4, 4), -12],
                [at(side * 15, 0), -14],
                [at(side * 17, 0), 2],
                [at(side * 9, 4), 4],
                [at(side * 4.6, 5), -3],
              ],
              '#3f3430',
              0.6,
            )
        },
      },
    )
    brush.form([{ points: oval(at(0, 9), 14, 12, 7.6) }], '#e2a79c', {
      soft: 3,
      gloss: 0.5,
      paint: (tones) => {
        for (const side of [-1, 1]) brush.spot(at(side * 5, 10), 12.4, 1.7, 2, tones.deep, 1)
        brush.line(smile(face, 6, 17.4, 1.2, 9), 0.8, alpha(tones.deep, 0.9))
      },
    })
    paintEyes(face, 8.6, -4, 2.8)
  },
}
