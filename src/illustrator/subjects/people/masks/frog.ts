import { oval } from '../../animals/outline.ts'
import { mix } from '../tone.ts'
import { type Mask, pair, smile } from './mask.ts'
import { paintEyes } from './two-eyes.ts'

/** Eyes on top of a wide flat head. */
export const frog: Mask = {
  main: '#6fae46',
  crown: 0.26,
  paint(face) {
    const { brush, at, both, main, open } = face
    const pale = mix(main, '#fbf3d2', 0.7)
    pair(face, (side) =>
      brush.form([{ points: oval(at(side * 11, 2), -11.4, 7.6, 7.4) }], main, { soft: 3, gloss: 0.7 }),
    )
    brush.form(
      [
        {
          points: both([
            [0, -10.4],
            [10, -11],
            [19, -4],
            [22, 5],
            [17, 14.6],
            [8, 19.6],
            [0, 20.6],
          ]),
        },
      ],
      main,
      {
        soft: 6,
        gloss: 0.7,
        paint: (tones) => {
          brush.patch(
            both(
              [
                [0, 9],
                [14, 7.6],
                [19.6, 4.4],
                [17, 15],
                [8, 20],
                [0, 21],
              ],
              3,
            ),
            pale,
            0,
          )
          for (const [x, y, r] of [
            [-6, -4, 1.7],
            [7, -5.4, 1.3],
            [13, -1, 1.6],
            [-14, -1, 1.4],
          ] as const)
            brush.spot(at(x, 4), y, r, r * 0.8, tones.deep, 0.6)
        },
      },
    )
    const look = { iris: '#e3b23c', pupil: 'bar', open: 1, tilt: 0, rim: '#2f4a1c' } as const
    paintEyes(face, 11, -11.6, 4.8, look)
    pair(face, (side) => brush.spot(at(side * 2.4, 8), 1, 0.9, 0.7, brush.tones(main).deep, 1))
    if (open)
      brush.patch(
        both(
          [
            [0, 7.6],
            [13, 6.4],
            [8, 12.6],
            [0, 14],
          ],
          6,
        ),
        '#8c3038',
        0,
      )
    brush.line(smile(face, 18.6, 4.6, 2.8, 5), 1.1, brush.tones(main).deep)
  },
}
