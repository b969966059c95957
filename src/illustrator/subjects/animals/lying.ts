import type { Point } from '../people/curve.ts'
import { mix } from '../people/tone.ts'
import type { Beast } from './beast.ts'
import { finishPaw, type Leg, legColor, legParts, markTrunk } from './body.ts'
import type { Brush } from './brush.ts'
import { paintHead } from './face.ts'
import type { HeadPose } from './head.ts'
import { paintTail } from './tail.ts'

/** A beast that lies with its forelegs stretched before it; asleep, its head rests on them. Ground is y 0. */
export function paintLying(brush: Brush, beast: Beast, manner: Pick<HeadPose, 'eyes' | 'mouth'>): void {
  const { build, coat } = beast
  const { head, paws, length } = build
  const k = 0.55 + 0.45 * build.bulk
  const fur = coat.fur
  const asleep = manner.eyes === 'closed'
  const left = -36 * length
  const right = 22
  const headAt = asleep ? { x: right + 9, y: -17 * head } : { x: right + 1, y: -36 * k - 9 * head - 4 * build.neck }
  paintTail(brush, beast, [left - 1, -1], 'sitting', 0.8)
  const limbs = legColor(beast)
  const fore = (x: number, y: number): Leg => ({
    spine: [
      [x - 26, y - 8, 12 * k],
      [x - 12, y - 5.2, 10 * paws],
      [x, y - 4.4, 8.6 * paws],
    ],
    paw: { x: x + 3, y, radiusX: 7.4 * paws, radiusY: 3.5 * paws },
  })
  const far = fore(right + 25, -2.4)
  brush.form(legParts(far, 0), mix(limbs, '#3a2840', 0.16), {
    soft: 3,
    rim: 0.3,
    paint: () => finishPaw(brush, beast, far),
  })
  const trunk: Point[] = [
    [right - 2, -40 * k],
    [right - 16, -37 * k],
    [left + 18, -33 * k],
    [left + 4, -28 * k],
    [left - 4, -14 * k],
    [left - 1, -2],
    [left + 16, -0.4],
    [right, -0.4],
    [right + 10, -8],
    [right + 13, -22 * k],
    [right + 10, -34 * k],
  ]
  const neck: Point[] = [
    [headAt.x - 13 * head, headAt.y],
    [headAt.x + 12 * head, headAt.y + 2],
    [right + 15, -24 * k],
    [right + 10, -8],
    [right - 16, -14],
    [right - 18, -33 * k],
  ]
  const parts = [
    { points: trunk, tuft: (_: number, y: number) => (y > -3 ? 0 : fur * 0.55), flow: [-0.7, 0.5] as const },
  ]
  if (!asleep)
    parts.push({ points: neck, tuft: (_: number, y: number) => (y > -3 ? 0 : fur * 0.7), flow: [-0.7, 0.5] as const })
  brush.form(parts, coat.main, {
    soft: 8,
    paint: (tones) => {
      markTrunk(brush, beast, {
        box: { x: left - 6, y: -42 * k, width: right - left + 22, height: 42 * k },
        back: [
          [right, -41 * k],
          [right - 16, -38 * k],
          [left + 18, -34 * k],
          [left + 2, -28 * k],
          [left - 5, -12],
        ],
        depth: 24 * k,
        chest: [
          [headAt.x - 2, headAt.y + 6],
          [right + 1, -26 * k],
          [right + 2, -10],
          [right + 20, -4],
          [right + 26, headAt.y + 6],
        ],
        flow: [-0.8, 0.6],
      })
      brush.spot(
        headAt.x - 2,
        headAt.y + (asleep ? 4 : 17 * head),
        24 * head,
        (asleep ? 18 : 11) * head,
        mix(tones.deep, '#2a1838', 0.4),
        0.55,
      )
      brush.spot(right - 6, -24 * k, 9, 12 * k, tones.shine, 0.24)
      brush.spot(right - 18, -14 * k, 6, 12 * k, tones.deep, 0.3)
    },
  })
  const haunch: Point[] = [
    [left, -16 * k],
    [left + 10, -28 * k],
    [left + 24, -25 * k],
    [left + 31, -12],
    [left + 26, -2],
    [left + 8, -0.4],
    [left - 2, -5],
  ]
  const hind: Leg = {
    spine: [
      [left + 14, -5, 9],
      [left + 26, -4, 8],
    ],
    paw: { x: left + 31, y: 0, radiusX: 9.4 * paws, radiusY: 3.5 * paws },
  }
  brush.form([{ points: haunch, tuft: fur * 0.3 }, ...legParts(hind, 0)], limbs, {
    soft: 6,
    depth: 0.9,
    paint: (tones) => {
      markTrunk(brush, beast, {
        box: { x: left, y: -28 * k, width: 34, height: 26 * k },
        back: [
          [left + 26, -30 * k],
          [left + 8, -32 * k],
          [left - 4, -16],
        ],
        depth: 13,
        flow: [-0.3, 1],
      })
      brush.spot(left + 14, -18 * k, 11, 8, tones.shine, 0.24)
      finishPaw(brush, beast, hind)
    },
  })
  const near = fore(right + 17, 0)
  brush.form(legParts(near, 0), limbs, {
    soft: 3.4,
    melt: [
      [right - 10, -8],
      [right + 3, -6],
    ],
    paint: () => finishPaw(brush, beast, near),
  })
  paintHead(brush, beast, { x: headAt.x, y: headAt.y, scale: head, tilt: asleep ? 0.16 : 0.04, turn: 0.3, ...manner })
}
