import { oval } from '../../animals/outline.ts'
import { type Mask, pair, smile } from './mask.ts'
import { brown, paintEyes } from './two-eyes.ts'

/** Wool round a dark narrow face. */
export const sheep: Mask = {
  main: '#f1ece0',
  hands: '#4a423c',
  paint(face) {
    const { brush, at, both, main } = face
    const skin = '#57493f'
    pair(face, (side) => brush.form([{ points: oval(at(side * 17, -2), -1, 7, 3.4, side * 0.5) }], skin, { soft: 2 }))
    brush.form(
      [
        {
          points: both([
            [0, -10],
            [8, -9],
            [11.6, -2],
            [9.6, 10],
            [6.6, 18],
            [0, 20.4],
          ]),
        },
      ],
      skin,
      {
        soft: 4,
        paint: (tones) => {
          for (const side of [-1, 1]) brush.spot(at(side * 2.2, 9), 13, 0.9, 1.1, tones.deep, 1)
          brush.line(smile(face, 3, 16, 0.9), 0.7, tones.deep)
        },
      },
    )
    for (const [x, y, r] of [
      [-11, -8, 6.4],
      [11, -8, 6.4],
      [-6, -14, 7.4],
      [6, -14, 7.4],
      [0, -16.6, 7],
      [0, -10.4, 5.4],
    ] as const)
      brush.form([{ points: oval(at(x, 1), y, r, r * 0.92), tuft: 0.9 }], main, { soft: 3 })
    paintEyes(face, 6.4, 0, 2.5, { ...brown, iris: '#c9a04a', pupil: 'bar' })
  },
}
