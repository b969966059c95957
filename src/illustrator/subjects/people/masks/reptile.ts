import { mix, shift } from '../tone.ts'
import { type Mask, smile } from './mask.ts'
import { paintEyes } from './two-eyes.ts'

/** Jaws with teeth, brows over slit eyes, and a comb of spikes. */
export const reptile: Mask = {
  main: '#5f8f4a',
  tail: 'sabre',
  paint(face) {
    const { brush, at, both, main, open } = face
    for (const [x, y] of [
      [0, -22],
      [6, -20],
      [-6, -20],
      [11, -16],
      [-11, -16],
    ] as const)
      brush.form(
        [
          {
            points: [
              [at(x - 2.6, -3), y + 6, 1],
              [at(x * 1.16, -3), y - 4, 1],
              [at(x + 2.6, -3), y + 6, 1],
            ],
          },
        ],
        shift(main, 0.8),
        {
          soft: 1.4,
        },
      )
    brush.form(
      [
        {
          points: both([
            [0, -17],
            [10, -15],
            [16.4, -7],
            [15, 2],
            [13.4, 10],
            [10.6, 19],
            [0, 22.6],
          ]),
        },
      ],
      main,
      {
        soft: 5.6,
        gloss: 0.5,
        paint: (tones) => {
          brush.patch(
            both(
              [
                [0, 14],
                [10, 13],
                [10.6, 20],
                [0, 23.6],
              ],
              5,
            ),
            mix(main, '#efe6c0', 0.6),
            0,
          )
          for (let row = 0; row < 3; row++)
            for (let x = -9 + row; x <= 9; x += 4) brush.spot(at(x, 4), -12 + row * 3, 1.1, 0.8, tones.deep, 0.5)
          for (const side of [-1, 1]) brush.spot(at(side * 3.6, 9), 6.4, 1.3, 1.1, tones.deep, 1)
        },
      },
    )
    if (open)
      brush.patch(
        both(
          [
            [0, 13],
            [11, 11.6],
            [8, 18.6],
            [0, 20],
          ],
          6,
        ),
        '#8c3038',
        0,
      )
    brush.line(smile(face, 12.6, 11.4, 2, 5), 1, brush.tones(main).deep)
    for (const x of [-9, -5, 5, 9])
      brush.form(
        [
          {
            points: [
              [at(x - 1.1, 6), 12.4, 1],
              [at(x + 1.1, 6), 12.4, 1],
              [at(x, 6), 15.6, 1],
            ],
          },
        ],
        '#f6f0dc',
        { soft: 0.7 },
      )
    paintEyes(face, 8.4, -5, 3.2, { iris: '#e8bf3c', pupil: 'slit', open: 0.8, tilt: 0.12, rim: '#22301a' })
  },
}
