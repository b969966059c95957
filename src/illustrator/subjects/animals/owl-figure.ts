import type { Point } from '../people/curve.ts'
import { alpha, mix, shift } from '../people/tone.ts'
import type { Brush } from './brush.ts'
import { paintEye } from './eye.ts'
import { oval } from './outline.ts'

export interface OwlPlumage {
  main: string
  disc: string
  breast: string
  iris: string
  /** Tufts like ears. */
  horned: boolean
}

const mirrored = (points: readonly Point[]): Point[] => [
  ...points,
  ...points
    .filter(([x]) => x !== 0)
    .map(([x, y, corner]): Point => [-x, y, corner])
    .reverse(),
]

/** An owl from the front; `bust` leaves out all below the breast. */
export function paintOwl(brush: Brush, { main, disc, breast, iris, horned }: OwlPlumage, bust: boolean): void {
  const dark = shift(main, 0.6)
  const floor = bust ? -36 : 0
  if (!bust) {
    for (const side of [-1, 1]) {
      const tail: Point[] = [
        [side * 1, -18],
        [side * 10, -14],
        [side * 8, 2],
        [side * 1, 3],
      ]
      brush.form([{ points: tail, tuft: 1.4 }], dark, { soft: 3 })
    }
  }
  const body: Point[] = bust
    ? mirrored([
        [0, -78],
        [18, -74],
        [26, -58],
        [30, -46],
        [32, floor, 1],
      ])
    : mirrored([
        [0, -78],
        [18, -74],
        [26, -58],
        [28, -40],
        [24, -22],
        [13, -8],
        [0, -4],
      ])
  brush.form([{ points: body, tuft: (_, y) => (bust && y > floor - 3 ? 0 : 0.8) }], main, {
    soft: 8,
    paint: (tones) => {
      const front = mirrored([
        [0, -66],
        [13, -62],
        [18, -46],
        [16, -24],
        [9, -8],
        [0, -2],
      ])
      brush.patch(front, brush.tones(breast).base, 1.2)
      const own = brush.tones(breast)
      const { context } = brush
      for (let row = 0; row < 8; row++) {
        const y = -55 + row * 6
        for (let column = -3; column <= 3; column++) {
          const x = column * 4.9 + (row % 2) * 2.4
          if (Math.abs(x) > 16.5 - Math.max(0, row - 4) * 2) continue
          context.beginPath()
          context.moveTo(x - 1.7, y - 1)
          context.quadraticCurveTo(x, y + 3.4, x + 1.7, y - 1)
          context.quadraticCurveTo(x, y + 0.8, x - 1.7, y - 1)
          context.fillStyle = alpha(mix(own.deep, tones.deep, 0.6), 0.75)
          context.fill()
        }
      }
      brush.spot(0, -60, 24, 8, tones.deep, 0.6)
    },
  })
  for (const side of [-1, 1]) {
    const wing: Point[] = [
      [side * 17, -66],
      [side * 26, -56],
      [side * 29, -38],
      [side * 25, -18],
      [side * 17, -5],
      [side * 15, -20],
      [side * 17, -42],
    ]
    if (bust) continue
    brush.form([{ points: wing, tuft: 0.9 }], dark, {
      soft: 4,
      paint: (tones) => {
        const { context } = brush
        for (let row = 0; row < 8; row++) {
          for (let column = 0; column < 3; column++) {
            const x = side * (18.5 + column * 3.6 + (row % 2) * 1.6)
            const y = -60 + row * 6.4
            context.beginPath()
            context.arc(x, y, 2.7, 0.1, Math.PI - 0.1)
            context.strokeStyle = alpha(tones.shine, 0.5)
            context.lineWidth = 0.7
            context.stroke()
            brush.spot(x, y + 0.6, 1, 1, brush.tones(breast).base, 0.7)
          }
        }
      },
    })
  }
  if (!bust) {
    for (const side of [-1, 1]) {
      for (const toe of [-1, 0, 1]) {
        const x = side * 7 + toe * 2.9
        brush.form([{ points: oval(x, -2.6, 1.7, 3) }], '#d9a24a', { soft: 1 })
        brush.form(
          [
            {
              points: [
                [x - 0.8, -1.2],
                [x + 0.8, -1.2],
                [x, 1.4, 1],
              ],
            },
          ],
          '#2c2424',
          { soft: 0.6, gloss: 0.7 },
        )
      }
    }
  }
  if (horned) {
    for (const side of [-1, 1]) {
      brush.form(
        [
          {
            points: [
              [side * 5, -91],
              [side * 14, -98],
              [side * 23, -106, 1],
              [side * 23, -92],
              [side * 20, -84],
              [side * 10, -84],
            ],
            tuft: 1.2,
            flow: [side * 0.5, -0.8],
          },
        ],
        dark,
        { soft: 2.6 },
      )
    }
  }
  const head = mirrored([
    [0, -95],
    [11, -95],
    [21, -88],
    [25, -77],
    [21, -65],
    [11, -59],
    [0, -57],
  ])
  brush.form([{ points: head, tuft: 1, flow: [0, 0.8] }], main, {
    soft: 6,
    paint: (tones) => {
      for (const side of [-1, 1]) {
        brush.patch(oval(side * 10, -76, 12, 13.4, side * 0.2), brush.tones(dark).base, 0.8)
        brush.patch(oval(side * 9.8, -76, 10.6, 12, side * 0.2), brush.tones(disc).base, 0.7)
        const own = brush.tones(disc)
        for (let index = 0; index < 28; index++) {
          const angle = (index / 28) * Math.PI * 2
          brush.line(
            [
              [side * 9.8 + Math.cos(angle) * 6.4, -76 + Math.sin(angle) * 6.6],
              [side * 9.8 + Math.cos(angle) * 10.4, -76 + Math.sin(angle) * 11.4],
            ],
            0.4,
            alpha(own.deep, 0.3),
          )
        }
        brush.spot(side * 9.6, -76, 7.6, 7.6, own.deep, 0.4)
      }
      brush.patch(
        [
          [-3.4, -88],
          [3.4, -88],
          [1.6, -76],
          [-1.6, -76],
        ],
        brush.tones(disc).light,
        0.8,
      )
      brush.locks({ x: -16, y: -94, width: 32, height: 8 }, 34, 3, [0, 1], alpha(tones.deep, 0.5), 0.6)
      brush.locks({ x: -16, y: -94, width: 32, height: 8 }, 22, 3, [0, 1], alpha(tones.shine, 0.5), 0.5)
    },
  })
  for (const side of [-1, 1]) {
    paintEye(brush, side * 9.6, -76.4, 5.4, side, { iris, pupil: 'round', open: 1, tilt: 0.1, rim: '#241a18' }, 'open')
    brush.form(
      [
        {
          points: [
            [side * 1.4, -78],
            [side * 9, -84.4],
            [side * 17.4, -85],
            [side * 9, -81.6],
          ],
          tuft: 0.5,
        },
      ],
      dark,
      { soft: 1.4 },
    )
  }
  brush.form(
    [
      {
        points: [
          [-2.5, -74],
          [0, -76],
          [2.5, -74],
          [1.9, -69],
          [0, -64.6, 1],
          [-1.9, -69],
        ],
      },
    ],
    '#d8a23c',
    { soft: 1.3, gloss: 0.8 },
  )
}
