import { oval } from '../../animals/outline.ts'
import type { Point } from '../curve.ts'
import { alpha, mix, shift } from '../tone.ts'
import { type Mask, pair, smile } from './mask.ts'
import { paintEyes } from './two-eyes.ts'

/** Ears that fall forward and a flat round snout. */
export const pig: Mask = {
  main: '#eda9a0',
  tail: 'curl',
  paint(face) {
    const { brush, at, both, main, open } = face
    pair(face, (side) =>
      brush.form(
        [
          {
            points: (
              [
                [8, -15],
                [16, -21],
                [21, -19],
                [21, -9],
                [15, -7],
              ] as Point[]
            ).map(([x, y]): Point => [at(side * x, -2), y]),
          },
        ],
        shift(main, 0.96),
        { soft: 3, paint: (tones) => brush.spot(at(side * 17, -2), -13, 3.4, 5, tones.deep, 0.35) },
      ),
    )
    brush.form(
      [
        {
          points: both([
            [0, -17],
            [11, -15.4],
            [17.6, -6],
            [19, 5],
            [14.6, 15],
            [6, 19.4],
            [0, 20],
          ]),
        },
      ],
      main,
      {
        soft: 6,
        gloss: 0.35,
        paint: () => {
          for (const side of [-1, 1]) brush.spot(at(side * 12.4, 2), 7, 4.6, 3.4, '#e2685f', 0.42)
        },
      },
    )
    if (open)
      brush.patch(
        both(
          [
            [0, 13],
            [5, 12.4],
            [3, 17],
            [0, 18],
          ],
          7,
        ),
        '#8c3038',
        0,
      )
    else brush.line(smile(face, 5.6, 13.4, 1.6, 7), 0.9, alpha(brush.tones(main).deep, 0.9))
    brush.form([{ points: oval(at(0, 11), 6.4, 7, 5.4) }], mix(main, '#d9706c', 0.35), {
      soft: 2,
      gloss: 0.6,
      paint: (tones) => {
        for (const side of [-1, 1]) brush.spot(at(side * 2.6, 12), 6.4, 1.5, 2.2, tones.deep, 1)
      },
    })
    paintEyes(face, 8.4, -3.4, 2.7)
  },
}
