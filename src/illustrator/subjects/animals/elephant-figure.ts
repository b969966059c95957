import { Path2D } from '@napi-rs/canvas'
import { type Point, stroke } from '../people/curve.ts'
import { alpha, mix } from '../people/tone.ts'
import type { Brush } from './brush.ts'
import { paintEye } from './eye.ts'
import { limb, moved } from './outline.ts'

export interface ElephantLook {
  skin: string
  walking: boolean
  young: boolean
}

/** An elephant from the side, facing right. Ground is y 0. */
export function paintElephant(brush: Brush, { skin, walking, young }: ElephantLook): void {
  const stride = walking ? 9 : 3
  const leg = (x: number, lean: number, width: number, far: boolean): void => {
    const color = far ? mix(skin, '#2f2840', 0.26) : skin
    const foot: Point[] = [
      [x + lean - width * 0.46, -9],
      [x + lean + width * 0.42, -9],
      [x + lean + width * 0.54, -1.4],
      [x + lean + width * 0.4, 0],
      [x + lean - width * 0.46, 0],
      [x + lean - width * 0.54, -2],
    ]
    brush.form(
      [
        {
          points: limb([
            [x, -40, width * 1.34],
            [x + lean * 0.3, -26, width * 1.08],
            [x + lean * 0.8, -13, width * 0.9],
            [x + lean, -5, width * 0.94],
          ]),
        },
        { points: foot },
      ],
      color,
      {
        soft: 4.4,
        rim: far ? 0.2 : 0.9,
        melt: far
          ? undefined
          : [
              [x, -44],
              [x, -30],
            ],
        paint: (tones) => {
          for (let index = 0; index < 3; index++) {
            const at = x + lean + width * (0.34 - index * 0.24)
            brush.spot(at, -1.6, width * 0.12, 2, mix(tones.shine, '#f3e4d0', 0.5), 0.95)
          }
          for (const y of [-24, -19, -15, -11]) {
            brush.line(
              [
                [x + lean * 0.5 - width * 0.5, y],
                [x + lean * 0.5, y + 1.8],
                [x + lean * 0.5 + width * 0.5, y - 0.4],
              ],
              0.4,
              alpha(tones.deep, 0.32),
            )
          }
        },
      },
    )
  }
  const tail: readonly Point[] = [
    [-37, -60],
    [-44, -50],
    [-46, -36],
    [-45, -27],
  ]
  brush.form(
    [
      { points: limb(tail.map(([x, y], index) => [x, y, 4 - index * 0.8] as const)) },
      { points: moved(tuftOf, -45, -25), tuft: 2 },
    ],
    mix(skin, '#2f2840', 0.2),
    { soft: 1.4 },
  )
  leg(-14, stride, 14, true)
  leg(29, -stride * 0.7, 13, true)
  const body: Point[] = [
    [22, -70],
    [2, -75],
    [-20, -72],
    [-35, -61],
    [-40.6, -44],
    [-36, -30],
    [-14, -24],
    [12, -24],
    [28, -31],
    [33, -48],
    [30, -64],
  ]
  brush.form([{ points: body }], skin, {
    soft: 10,
    paint: (tones) => {
      brush.spot(-24, -52, 13, 15, tones.shine, 0.26)
      brush.spot(-10, -38, 7, 16, tones.shadow, 0.5)
      brush.spot(18, -52, 14, 22, tones.deep, 0.45)
      for (let index = 0; index < 9; index++) {
        const x = -32 + index * 5
        brush.line(
          [
            [x, -68 + Math.abs(index - 4) * 1.6],
            [x - 2.4, -52],
            [x + 1, -34],
          ],
          0.4,
          alpha(tones.deep, 0.15),
        )
      }
    },
  })
  leg(-28, -stride * 0.5, 16, false)
  leg(19, stride * 0.5, 15, false)
  const head: Point[] = [
    [22, -70],
    [29, -81],
    [38, -86],
    [47, -84],
    [53.4, -76],
    [56.6, -64],
    [59.6, -47],
    [60, -30],
    [59.6, -18],
    [63, -11],
    [68, -11],
    [70, -15],
    [74, -13],
    [73, -5.6],
    [66, -2],
    [57, -4],
    [51.6, -14],
    [50.4, -32],
    [47, -45],
    [42, -49],
    [34, -48],
    [26, -54],
  ]
  brush.form([{ points: head }], skin, {
    soft: 6,
    paint: (tones) => {
      for (let index = 0; index < 13; index++) {
        const y = -56 + index * 3.7
        const x = 52.6 + Math.min(7, index) * 0.5 - Math.max(0, index - 9) * 0.8
        brush.line(
          [
            [x - 6, y + 1],
            [x + 1, y + 2.6],
            [x + 9, y - 0.6],
          ],
          0.45,
          alpha(tones.deep, 0.34),
        )
      }
      brush.spot(44, -77, 8, 7, tones.shine, 0.4)
      brush.spot(44, -66, 7, 6, tones.shadow, 0.5)
      brush.spot(40, -55, 9, 6, tones.deep, 0.3)
      brush.spot(57, -40, 3, 14, tones.shine, 0.3)
    },
  })
  if (!young) {
    const tusk: readonly Point[] = [
      [46, -51],
      [52, -43],
      [60, -39.6],
      [69, -43],
    ]
    brush.reach(tusk)
    if (!brush.measuring) {
      const ivory = brush.tones('#f1e6cd', 0.7)
      brush.context.fillStyle = ivory.shadow
      brush.context.fill(stroke(new Path2D(), tusk, 4.6, [1, 0.95, 0.7, 0.06]))
      brush.context.fillStyle = ivory.light
      brush.context.fill(
        stroke(
          new Path2D(),
          tusk.map(([x, y]): Point => [x, y - 0.7]),
          2.8,
          [1, 0.95, 0.7, 0.06],
        ),
      )
    }
  }
  paintEye(
    brush,
    47.4,
    -69.6,
    1.8,
    1,
    { iris: '#6a4526', pupil: 'round', open: 0.82, tilt: -0.1, rim: '#2a2022' },
    'open',
  )
  for (const lift of [0, 1.6]) {
    brush.line(
      [
        [44.4, -72.6 - lift],
        [47.6, -74.6 - lift],
        [51, -72 - lift],
      ],
      0.4,
      alpha(brush.tones(skin).deep, 0.5),
    )
  }
  const ear: Point[] = [
    [37, -77],
    [29, -82],
    [16, -80],
    [8, -70],
    [8, -56],
    [14, -43],
    [22, -37],
    [27, -41],
    [30, -52],
    [37, -60],
    [39, -70],
  ]
  brush.form([{ points: ear }], skin, {
    soft: 5,
    depth: 0.9,
    paint: (tones) => {
      brush.spot(22, -60, 12, 15, mix(tones.base, '#d9a79c', 0.4), 0.6)
      brush.spot(34, -70, 6, 12, tones.deep, 0.34)
      for (const [x, y] of [
        [12, -62],
        [15, -50],
        [20, -44],
        [24, -66],
      ] as const) {
        brush.line(
          [
            [34, -70],
            [(34 + x) / 2 + 1, (y - 70) / 2 + 3],
            [x, y],
          ],
          0.4,
          alpha(tones.deep, 0.25),
        )
      }
    },
  })
}

const tuftOf: readonly Point[] = [
  [-1.6, -3],
  [1.6, -3],
  [2.4, 2],
  [0, 6],
  [-2.4, 2],
]
