import { oval } from '../../animals/outline.ts'
import { alpha, mix } from '../tone.ts'
import { type Mask, pair, smile } from './mask.ts'
import { paintEyes } from './two-eyes.ts'

/** A bare face in fur, round ears at its sides. */
export const monkey: Mask = {
  main: '#7a5236',
  tail: 'cat',
  paint(face) {
    const { brush, at, both, main, open } = face
    const skin = mix(main, '#f0c9a0', 0.72)
    pair(face, (side) =>
      brush.form([{ points: oval(at(side * 19.4, -4), 0, 6.4, 7.4) }], skin, {
        soft: 2.4,
        paint: (tones) => brush.spot(at(side * 19.4, -4), 0.6, 3.4, 4.4, tones.deep, 0.42),
      }),
    )
    brush.form(
      [
        {
          points: both([
            [0, -19.6],
            [11, -17.6],
            [18.6, -8],
            [19, 4],
            [13, 15.6],
            [0, 20],
          ]),
          tuft: 1.6,
        },
      ],
      main,
      {
        soft: 6,
        paint: () => {
          const tones = brush.tones(skin)
          brush.patch(
            both(
              [
                [0, -8],
                [5, -11],
                [12, -9],
                [14.6, -2],
                [12, 5],
                [15, 11],
                [9, 19],
                [0, 20.6],
              ],
              4,
            ),
            tones.base,
            0.6,
          )
          brush.spot(at(0, 8), 11, 11, 7, tones.light, 0.8)
          brush.spot(at(-1.7, 9), 5.4, 1.2, 0.9, tones.deep, 1)
          brush.spot(at(1.7, 9), 5.4, 1.2, 0.9, tones.deep, 1)
        },
      },
    )
    if (open)
      brush.patch(
        both(
          [
            [0, 10.6],
            [6.6, 10],
            [4, 15],
            [0, 16.4],
          ],
          8,
        ),
        '#8c3038',
        0,
      )
    else brush.line(smile(face, 7.6, 11, 2, 7), 1, alpha(brush.tones(skin).deep, 0.85))
    paintEyes(face, 7, -2.4, 2.9)
  },
}
