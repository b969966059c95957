import { Path2D } from '@napi-rs/canvas'
import { type Point, stroke } from '../people/curve.ts'
import { alpha, mix, shift } from '../people/tone.ts'
import type { Brush } from './brush.ts'
import { paintEye } from './eye.ts'
import { sampleOutline } from './outline.ts'

/** A fin; one of a fish has rays that spread from its root, one of a whale is skin. */
function fin(brush: Brush, points: readonly Point[], root: Point, color: string, rayed: boolean, soft = 2.4): void {
  brush.form([{ points }], color, {
    soft,
    depth: 0.6,
    gloss: 0.5,
    paint: (tones) => {
      const around = sampleOutline(points, 3)
      for (const [x, y] of rayed ? around : []) {
        brush.line([root, [x, y]], 0.35, alpha(tones.deep, 0.28))
      }
      brush.spot(root[0], root[1], 9, 9, tones.deep, 0.35)
    },
  })
}

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

/** A dolphin in a leap, to the right. */
export function paintDolphin(brush: Brush, main: string): void {
  fin(
    brush,
    [
      [-48, 20],
      [-62, 20],
      [-72, 30],
      [-60, 32],
      [-58, 44],
      [-50, 38],
      [-44, 26],
    ],
    [-47, 24],
    shift(main, 0.86),
    false,
  )
  fin(
    brush,
    [
      [6, -31],
      [-4, -49],
      [-15, -54],
      [-13, -42],
      [-14, -28],
    ],
    [-3, -29],
    shift(main, 0.88),
    false,
  )
  fin(
    brush,
    [
      [32, -1],
      [31, 13],
      [22, 22],
      [18, 12],
      [21, -3],
    ],
    [28, -2],
    shift(main, 0.72),
    false,
  )
  const body: Point[] = [
    [72, 11],
    [66, 3.4],
    [59, -2],
    [55, -12],
    [44, -23],
    [26, -30.6],
    [4, -32],
    [-18, -25],
    [-36, -8],
    [-50, 20],
    [-46, 27],
    [-41, 22],
    [-28, 8],
    [-8, -0.6],
    [14, 4],
    [34, 5],
    [50, 6],
    [61, 12],
    [69, 15.4],
  ]
  brush.form([{ points: body }], main, {
    soft: 8,
    gloss: 0.9,
    paint: (tones) => {
      brush.patch(
        [
          [72, 12],
          [62, 6],
          [48, -1],
          [30, -3],
          [8, -6],
          [-14, -2],
          [-34, 10],
          [-20, 20],
          [20, 16],
          [60, 22],
        ],
        brush.tones('#eef2f4').base,
        0,
      )
      brush.spot(10, -13, 44, 8, mix(tones.light, '#eef2f4', 0.4), 0.6, -0.06)
      brush.spot(20, -25, 30, 4, '#ffffff', 0.36, 0.12)
      brush.line(
        [
          [70, 11],
          [60, 7],
          [51, 3],
        ],
        0.7,
        alpha(tones.deep, 0.8),
      )
    },
  })
  paintEye(brush, 49, -5.4, 1.9, 1, { iris: '#3a2c28', pupil: 'round', open: 0.9, tilt: 0, rim: '#1d2128' }, 'open')
}

/** A humpback whale with its grooved throat and long flipper, to the right. */
export function paintWhale(brush: Brush, main: string): void {
  const { context } = brush
  fin(
    brush,
    [
      [-62, -7],
      [-76, -20],
      [-92, -25],
      [-86, -13],
      [-84, -4],
      [-92, 6],
      [-80, 3],
      [-66, 0],
    ],
    [-62, -4],
    shift(main, 0.82),
    false,
  )
  fin(
    brush,
    [
      [-22, -21],
      [-31, -30],
      [-36, -29],
      [-36, -18],
    ],
    [-30, -19],
    shift(main, 0.84),
    false,
  )
  const body: Point[] = [
    [74, -3],
    [68, -14],
    [50, -23],
    [24, -28],
    [-6, -26],
    [-36, -18],
    [-64, -7],
    [-68, -3],
    [-62, 0],
    [-36, 8],
    [-8, 22],
    [22, 28],
    [50, 22],
    [68, 10],
  ]
  brush.form([{ points: body }], main, {
    soft: 10,
    gloss: 0.8,
    paint: (tones) => {
      const pale = brush.tones(mix('#eef1f2', main, 0.12))
      brush.patch(
        [
          [78, 1],
          [58, 4],
          [36, 3],
          [10, 8],
          [-14, 15],
          [-36, 8],
          [-30, 34],
          [70, 34],
        ],
        pale.base,
        0,
      )
      context.lineWidth = Math.max(0.5, brush.pixel * 0.6)
      for (let index = 0; index < 9; index++) {
        brush.line(
          [
            [71 - index * 1.6, 3 + index * 2.4],
            [42 - index * 2, 8 + index * 2.9],
            [4 - index * 3, 14 + index * 1.9],
          ],
          0.55,
          alpha(pale.deep, 0.5),
        )
      }
      brush.line(
        [
          [74, 0],
          [56, 3],
          [43, -2],
        ],
        0.8,
        alpha(tones.deep, 0.85),
      )
      brush.spot(24, -21, 40, 5, '#ffffff', 0.28, 0.04)
      for (const [x, y] of [
        [66, -10],
        [60, -13],
        [68, -6],
        [56, -9],
        [61, -6],
      ] as const)
        brush.spot(x, y, 1.2, 1, tones.shine, 0.7)
      brush.spot(30, 2, 12, 10, tones.deep, 0.3)
    },
  })
  paintEye(brush, 43.6, -4.6, 1.9, 1, { iris: '#2c2422', pupil: 'round', open: 0.8, tilt: 0, rim: '#171b22' }, 'open')
  fin(
    brush,
    [
      [32, 8],
      [24, 10],
      [8, 26],
      [-2, 40],
      [4, 43],
      [20, 33],
      [33, 19],
    ],
    [30, 11],
    shift(main, 0.9),
    false,
    3,
  )
}
