import type { Point } from '../people/curve.ts'
import { alpha, mix, shift } from '../people/tone.ts'
import type { Brush } from './brush.ts'
import { paintEye } from './eye.ts'
import { fin } from './fin.ts'

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
