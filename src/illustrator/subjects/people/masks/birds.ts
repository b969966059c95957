import { paintEye } from '../../animals/eye.ts'
import { oval } from '../../animals/outline.ts'
import type { Point } from '../curve.ts'
import { mix } from '../tone.ts'
import { type Mask, type MaskFace, pair } from './mask.ts'

const look = { iris: '#2c1c14', pupil: 'round', open: 1, tilt: 0, rim: '#1c1412' } as const

const skull: readonly Point[] = [
  [0, -18.6],
  [10.4, -16.6],
  [17, -8],
  [17.4, 3],
  [13.6, 13],
  [7, 19],
  [0, 20.4],
]

/** A bill before the face: so wide, from `top` to `bottom`. */
function paintBill(
  { brush, both, at, open }: MaskFace,
  color: string,
  width: number,
  top: number,
  bottom: number,
): void {
  const middle = top + (bottom - top) * 0.55
  if (open)
    brush.form(
      [
        {
          points: both(
            [
              [0, middle],
              [width * 0.8, middle],
              [width * 0.5, bottom + 4],
              [0, bottom + 5],
            ],
            9,
          ),
        },
      ],
      '#8c3038',
      {
        soft: 1.4,
      },
    )
  brush.form(
    [
      {
        points: both(
          [
            [0, middle - 1],
            [width * 0.8, middle - 0.6],
            [width * 0.5, bottom],
            [0, bottom + 0.6],
          ],
          9,
        ),
      },
    ],
    mix(color, '#6a3a10', 0.25),
    {
      soft: 1.6,
    },
  )
  brush.form(
    [
      {
        points: both(
          [
            [0, top],
            [width * 0.6, top + 1],
            [width, middle],
            [width * 0.5, middle + 1.4],
            [0, middle + 2],
          ],
          11,
        ),
      },
    ],
    color,
    {
      soft: 2,
      gloss: 0.7,
      paint: (tones) => {
        for (const side of [-1, 1]) brush.spot(at(side * width * 0.3, 12), top + 2, 0.6, 0.5, tones.deep, 0.9)
      },
    },
  )
}

const eyesOf = (
  face: MaskFace,
  x: number,
  y: number,
  size: number,
  iris: Parameters<typeof paintEye>[5] = look,
): void => pair(face, (side) => paintEye(face.brush, face.at(side * x, 5), y, size, side, iris, face.eyes))

const penguin: Mask = {
  main: '#2b303a',
  paint(face) {
    const { brush, both, at, main } = face
    brush.form([{ points: both(skull) }], main, {
      soft: 6,
      gloss: 0.4,
      paint: () => {
        const white = brush.tones('#f4f1ea').base
        for (const side of [-1, 1]) brush.patch(oval(at(side * 7.4, 4), 1.6, 8, 10.4), white, 0.4)
        brush.patch(oval(at(0, 4), 14, 10.4, 9), white, 0.4)
        for (const side of [-1, 1]) brush.spot(at(side * 14.4, 0), 9, 4, 6, '#f2b63c', 0.85)
      },
    })
    paintBill(face, '#f0a534', 4.6, 2, 9.4)
    eyesOf(face, 7.6, -2, 2.6)
  },
}

const owl: Mask = {
  main: '#8a6242',
  paint(face) {
    const { brush, both, at, main } = face
    pair(face, (side) =>
      brush.form(
        [
          {
            points: [
              [at(side * 5, -2), -16],
              [at(side * 16, -2), -25, 1],
              [at(side * 17, -2), -8],
            ],
            tuft: 0.8,
          },
        ],
        main,
        {
          soft: 2,
        },
      ),
    )
    brush.form([{ points: both(skull), tuft: 1 }], main, {
      soft: 6,
      paint: (tones) => {
        for (const side of [-1, 1]) {
          brush.patch(oval(at(side * 7.6, 4), -0.6, 8.6, 9.4), brush.tones(mix(main, '#f4e6c8', 0.7)).base, 0.7)
          brush.spot(at(side * 7.6, 5), -0.6, 5.4, 5.8, tones.deep, 0.35)
        }
        for (let x = -10; x <= 10; x += 4) brush.spot(at(x, 3), 15, 1.1, 1.7, tones.deep, 0.5)
      },
    })
    paintBill(face, '#d9a441', 3, 2.4, 9)
    eyesOf(face, 7.6, -1, 4.7, { iris: '#f0a72e', pupil: 'round', open: 1, tilt: 0, rim: '#2a1a12' })
  },
}

const duck: Mask = {
  main: '#f2efe8',
  paint(face) {
    const { brush, both } = face
    brush.form([{ points: both(skull) }], face.main, { soft: 6 })
    eyesOf(face, 7.6, -4, 2.6)
    paintBill(face, '#f0a02c', 9, 3, 11)
  },
}

const rooster: Mask = {
  main: '#f1ebdc',
  paint(face) {
    const { brush, both, at, main } = face
    for (const [x, y, r] of [
      [-6, -19, 4],
      [0, -22, 5],
      [6, -19, 4],
    ] as const)
      brush.form([{ points: oval(at(x, -1), y, r * 0.9, r * 1.3) }], '#cf3a30', { soft: 1.8 })
    brush.form([{ points: both(skull), tuft: 0.8 }], main, { soft: 6 })
    pair(face, (side) => brush.form([{ points: oval(at(side * 2.6, 9), 14, 2.6, 5) }], '#cf3a30', { soft: 1.6 }))
    paintBill(face, '#e8ad3a', 4.4, 2, 9)
    eyesOf(face, 8, -3, 2.7, { ...look, iris: '#c9742a' })
  },
}

const parrot: Mask = {
  main: '#d23b30',
  paint(face) {
    const { brush, both, at, main } = face
    brush.form([{ points: both(skull), tuft: 0.6 }], main, {
      soft: 6,
      paint: () => {
        for (const side of [-1, 1]) brush.patch(oval(at(side * 9, 4), -0.6, 6.4, 7), brush.tones('#f6f2ea').base, 0.3)
      },
    })
    paintBill(face, '#e9dcc0', 5.6, -1, 12)
    eyesOf(face, 8.6, -2, 2.5, { ...look, iris: '#e3c23c' })
  },
}

export const birds = { penguin, owl, duck, rooster, parrot }
