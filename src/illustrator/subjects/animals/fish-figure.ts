import { Path2D } from '@napi-rs/canvas'
import { type Point, stroke } from '../people/curve.ts'
import { alpha, mix, shift } from '../people/tone.ts'
import type { Brush } from './brush.ts'
import { paintEye } from './eye.ts'
import { fin } from './fin.ts'

/** A goldfish with flowing fins, swimming to the right. */
export function paintFish(brush: Brush, main: string, striped: boolean): void {
  const { context } = brush
  const finColor = mix(main, '#fff0d8', 0.22)
  fin(
    brush,
    [
      [-30, -1],
      [-44, -16],
      [-60, -25],
      [-66, -20],
      [-58, -8],
      [-60, 4],
      [-69, 18],
      [-62, 24],
      [-46, 14],
    ],
    [-30, 0],
    finColor,
    true,
  )
  fin(
    brush,
    [
      [16, -18],
      [4, -33],
      [-14, -37],
      [-24, -30],
      [-20, -14],
    ],
    [0, -14],
    finColor,
    true,
  )
  fin(
    brush,
    [
      [8, 16],
      [0, 30],
      [-11, 34],
      [-10, 20],
    ],
    [4, 15],
    shift(finColor, 0.88),
    true,
  )
  fin(
    brush,
    [
      [-16, 13],
      [-26, 26],
      [-36, 24],
      [-26, 9],
    ],
    [-18, 11],
    shift(finColor, 0.9),
    true,
  )
  const body: Point[] = [
    [43, 2],
    [40, -5],
    [30, -14.6],
    [14, -20.4],
    [-6, -18.6],
    [-24, -9.4],
    [-34, -4],
    [-34, 4],
    [-24, 9.6],
    [-6, 17.6],
    [14, 19],
    [31, 13],
    [40, 6.6],
  ]
  brush.form([{ points: body }], main, {
    soft: 7,
    gloss: 0.8,
    paint: (tones) => {
      brush.spot(8, 15, 34, 9, brush.tones('#fff3dc').base, 0.75)
      if (striped) {
        for (const [x, width] of [
          [22, 6.4],
          [-2, 7],
          [-27, 5],
        ] as const) {
          context.fillStyle = brush.tones('#2b2730').base
          context.fill(
            stroke(
              new Path2D(),
              [
                [x, -24],
                [x + 3, 0],
                [x, 24],
              ],
              width + 2.2,
              [1, 1, 1],
            ),
          )
          context.fillStyle = brush.tones('#fbf6ee').base
          context.fill(
            stroke(
              new Path2D(),
              [
                [x, -24],
                [x + 3, 0],
                [x, 24],
              ],
              width,
              [1, 1, 1],
            ),
          )
        }
      } else {
        context.lineWidth = Math.max(0.4, brush.pixel * 0.6)
        for (let column = 0; column < 11; column++) {
          for (let row = 0; row < 9; row++) {
            const x = -30 + column * 4.7
            const y = -17 + row * 4.2 + (column % 2) * 2.1
            context.beginPath()
            context.arc(x, y, 2.9, -1.15, 1.15)
            context.strokeStyle = alpha(row < 3 ? tones.shine : tones.deep, row < 3 ? 0.5 : 0.28)
            context.stroke()
          }
        }
      }
      brush.spot(26, -8, 13, 5, '#ffffff', 0.34)
      brush.line(
        [
          [24, -14],
          [17, -1],
          [23, 12],
        ],
        0.9,
        alpha(tones.deep, 0.5),
      )
      brush.spot(20, 0, 4, 11, tones.shadow, 0.35)
      brush.line(
        [
          [42.4, 3.4],
          [38.6, 5.6],
          [36, 5],
        ],
        0.7,
        alpha(tones.deep, 0.8),
      )
    },
  })
  paintEye(brush, 31.4, -3.4, 3.6, 1, { iris: '#e9b84a', pupil: 'round', open: 1, tilt: 0, rim: '#33201a' }, 'open')
  fin(
    brush,
    [
      [16, 5],
      [6, 3],
      [-4, 9],
      [-2, 14],
      [10, 12],
    ],
    [15, 6],
    finColor,
    true,
    1.6,
  )
}
