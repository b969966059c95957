import type { Point } from '../curve.ts'
import { alpha } from '../tone.ts'
import { type Mask, type MaskFace, pair } from './mask.ts'

/** A mask with more on it. */
const adorned = (mask: Mask, more: (face: MaskFace) => void): Mask => ({
  ...mask,
  paint(face) {
    mask.paint(face)
    more(face)
  },
})

export const striped = (mask: Mask): Mask =>
  adorned(mask, ({ brush, at }) => {
    for (const side of [-1, 1])
      for (const [y, reach, width] of [
        [-13, 7, 1.6],
        [-9, 10, 1.5],
        [1, 9, 1.5],
        [5, 8.4, 1.5],
        [9, 7.6, 1.4],
        [13, 7, 1.3],
      ] as const)
        brush.line(
          [
            [at(side * reach * 1.15, 3), y - 1.6],
            [at(side * reach * 0.6, 5), y + 0.6],
            [at(side * 2.6, 6), y + 1],
          ],
          width,
          alpha('#25222a', 0.92),
        )
  })

export const spotted = (mask: Mask, color: string): Mask =>
  adorned(mask, (face) => {
    const { brush, at } = face
    for (const [x, y, r] of [
      [-7, -12, 2.2],
      [6, -13, 2],
      [10, -3, 1.8],
      [-10, 0, 2],
      [6, 4, 2],
      [-6, 8, 1.8],
      [7, 11, 1.6],
    ] as const)
      brush.spot(at(x, 4), y, r * 1.3, r, color, 0.85)
    pair(face, (side) => {
      brush.form(
        [
          {
            points: [
              [at(side * 3.4, -1), -15],
              [at(side * 4.4, -1), -25],
              [at(side * 6.4, -1), -25],
              [at(side * 6.6, -1), -15],
            ],
          },
        ],
        face.main,
        {
          soft: 1.4,
        },
      )
      brush.spot(at(side * 5.4, -1), -26, 2.6, 2.4, '#3a2a22', 1)
    })
  })

export const antlered = (mask: Mask): Mask =>
  adorned(mask, (face) => {
    const { brush, at } = face
    pair(face, (side) => {
      const branch = (points: readonly Point[], width: number): void =>
        brush.line(
          points.map(([x, y]): Point => [at(side * x, -2), y]),
          width,
          brush.tones('#8a6a48').shadow,
        )
      branch(
        [
          [5, -16],
          [9, -27],
          [19, -33],
        ],
        2.2,
      )
      branch(
        [
          [8.4, -24],
          [15, -24.6],
          [20, -22],
        ],
        1.7,
      )
      branch(
        [
          [12, -29.4],
          [12, -35],
          [10, -38],
        ],
        1.6,
      )
    })
  })

export const unicorned = (mask: Mask): Mask =>
  adorned(mask, ({ brush, at }) => {
    brush.form(
      [
        {
          points: [
            [at(-2.6, 6), -13],
            [at(0, 8), -34, 1],
            [at(2.6, 6), -13],
          ],
        },
      ],
      '#e8c25c',
      {
        soft: 1.6,
        gloss: 1,
        paint: (tones) => {
          for (let y = -16; y > -32; y -= 3.4)
            brush.line(
              [
                [at(-3, 7), y],
                [at(3, 7), y - 2],
              ],
              0.7,
              tones.deep,
            )
        },
      },
    )
  })

export const horned = (mask: Mask): Mask =>
  adorned(mask, (face) => {
    const { brush, at } = face
    pair(face, (side) =>
      brush.form(
        [
          {
            points: (
              [
                [7, -13],
                [12, -24],
                [19, -31],
                [18, -23],
                [13.4, -11],
              ] as Point[]
            ).map(([x, y]): Point => [at(side * x, -1), y]),
          },
        ],
        '#d8c9a4',
        { soft: 1.8, gloss: 0.6 },
      ),
    )
  })
