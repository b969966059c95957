import type { Point } from '../people/curve.ts'
import { alpha, mix } from '../people/tone.ts'
import type { Beast } from './beast.ts'
import { markTrunk } from './body.ts'
import type { Brush } from './brush.ts'
import { paintHead } from './face.ts'
import type { HeadPose } from './head.ts'

/** Head and shoulders, cut by the lower edge at y 46. */
export function paintBust(brush: Brush, beast: Beast, manner: Pick<HeadPose, 'eyes' | 'mouth'>): void {
  const { coat, build } = beast
  const wide = 0.9 + 0.28 * (build.bulk - 0.7)
  const fur = coat.fur
  const shoulders: Point[] = [
    [-14, -2],
    [14, -2],
    [17 * wide, 13],
    [23 * wide, 23],
    [31.5 * wide, 32],
    [36 * wide, 46, 1],
    [-35 * wide, 46, 1],
    [-30 * wide, 31],
    [-21 * wide, 22],
    [-16 * wide, 13],
  ]
  brush.form(
    [{ points: shoulders, tuft: (_, y) => (y > 36 ? 0 : 0.5 + fur * 1.05), flow: (x) => [Math.sign(x) * 0.45, 0.8] }],
    coat.main,
    {
      soft: 9,
      paint: (tones) => {
        markTrunk(brush, beast, {
          box: { x: -36, y: 4, width: 72, height: 44 },
          back: [
            [-12, 2],
            [-17 * wide, 16],
            [-24 * wide, 30],
            [-34 * wide, 46],
          ],
          depth: 13,
          chest: [
            [-9, 8],
            [9, 8],
            [14, 22],
            [11, 36],
            [6, 52],
            [-6, 52],
            [-11, 36],
            [-14, 22],
          ],
          flow: [0, 1],
        })
        brush.spot(2, 17, 23, 12, mix(tones.deep, '#2a1838', 0.45), 0.7)
        const bib = coat.marks.find(({ name }) => name === 'bib' || name === 'belly')
        const own = bib ? brush.tones(bib.color) : tones
        for (const [y, count] of [
          [19, 18],
          [28, 24],
          [36, 24],
        ] as const) {
          const area = { x: -16, y, width: 32, height: 8 }
          brush.locks(area, count, 5 + fur * 1.4, [0, 1], alpha(own.deep, 0.2), 0.4)
          brush.locks(area, count, 5 + fur * 1.4, [0, 1], alpha(own.shine, 0.34), 0.4)
        }
      },
    },
  )
  paintHead(brush, beast, { x: 0, y: 0, scale: 1, tilt: 0.03, turn: 0.26, ...manner })
}
