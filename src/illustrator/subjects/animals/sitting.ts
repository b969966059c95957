import type { Point } from '../people/curve.ts'
import { alpha, mix } from '../people/tone.ts'
import type { Beast } from './beast.ts'
import { finishPaw, type Leg, legColor, legParts, markTrunk, paintFarLeg } from './body.ts'
import type { Brush } from './brush.ts'
import { paintHead } from './face.ts'
import type { HeadPose } from './head.ts'
import { paintTail } from './tail.ts'

/** A beast that sits, seen half from the front, its head to the viewer. Ground is y 0. */
export function paintSitting(brush: Brush, beast: Beast, manner: Pick<HeadPose, 'eyes' | 'mouth'>): void {
  const { build, coat } = beast
  const { bulk: k, neck, head, legs, paws } = build
  const lift = (legs < 1 ? 22 : 10) * (legs - 1)
  const up = (y: number): number => (y < -20 ? y - lift * Math.min(1, (-y - 20) / 30) : y)
  const put = (points: readonly Point[]): Point[] => points.map(([x, y, corner]): Point => [x * k, up(y), corner])
  const fur = coat.fur
  paintTail(brush, beast, [-23 * k, 0], 'sitting', 0.9 + 0.1 * k)
  const front = (x: number, far: boolean): Leg => ({
    spine: [
      [x * k - 1, up(-44), 13 * k],
      [x * k, up(-28), 11.4 * paws * Math.sqrt(k)],
      [x * k + 0.6, -14, 9.6 * paws],
      [x * k + 0.8, -5, 9.4 * paws],
    ],
    paw: { x: x * k + 2.4, y: 0, radiusX: 7.2 * paws, radiusY: 3.5 * paws },
    far,
  })
  const farLeg = front(25.5, true)
  paintFarLeg(brush, beast, farLeg)
  const headAt = { x: 13 * k, y: up(-66) - 10 * neck - 6 * head }
  const torso = put([
    [0, -70],
    [-11, -60],
    [-20, -44],
    [-27.5, -24],
    [-28.5, -9],
    [-22, -0.5],
    [2, -0.6],
    [21, -3],
    [26, -16],
    [29.5, -36],
    [28, -52],
    [24, -64],
    [12, -74],
  ])
  const neckPart: Point[] = [
    [headAt.x - 13 * head, headAt.y + 2],
    [headAt.x + 13 * head, headAt.y + 2],
    [28 * k, up(-52)],
    [26 * k, up(-38)],
    [-14 * k, up(-46)],
    [-8 * k, up(-60)],
  ]
  const chest = put([
    [2, -74],
    [10, -62],
    [14, -50],
    [16, -38],
    [22, -26],
    [28, -32],
    [34, -40],
    [32, -74],
  ])
  const body = [
    {
      points: torso,
      tuft: (x: number, y: number) => (y > -4 ? 0 : x > 16 * k && y < -26 ? fur * 1.1 : fur * 0.55),
      flow: [-0.2, 0.9] as const,
    },
    { points: neckPart, tuft: (_: number, y: number) => (y < up(-44) ? fur * 0.5 : 0), flow: [-0.3, 0.9] as const },
  ]
  const near = front(14.5, false)
  brush.form(body, coat.main, {
    soft: 8,
    paint: (tones) => {
      markTrunk(brush, beast, {
        box: { x: -30 * k, y: headAt.y, width: 62 * k, height: -headAt.y },
        back: put([
          [2, -66],
          [-11, -57],
          [-20, -42],
          [-27, -23],
          [-29, -6],
        ]),
        depth: 24 * k,
        chest,
        flow: [-0.25, 0.97],
      })
      brush.spot(headAt.x + 1, headAt.y + 18 * head, 22 * head, 11 * head, mix(tones.deep, '#2a1838', 0.4), 0.62)
      brush.spot(-4 * k, up(-48), 12, 16, tones.shine, 0.22)
      brush.spot(8 * k, -16, 9, 17, tones.deep, 0.5)
      brush.spot(20 * k, up(-30), 3, 16, tones.deep, 0.3)
      if (fur > 1) {
        const area = { x: 8 * k, y: up(-58), width: 20 * k, height: 24 }
        const bib = coat.marks.find(({ name }) => name === 'bib' || name === 'belly')
        const own = bib ? brush.tones(bib.color) : tones
        brush.locks(area, 26, 7, [0.1, 1], alpha(own.deep, 0.28), 0.6)
        brush.locks(area, 24, 7, [0.1, 1], alpha(own.shine, 0.5), 0.6)
      }
    },
  })
  const haunch: Point[] = [
    [-26 * k, -22],
    [-15 * k, -35],
    [-1 * k, -31],
    [7 * k, -17],
    [6 * k, -5],
    [-6 * k, -0.4],
    [-22 * k, -0.6],
    [-28.6 * k, -9],
  ]
  const hind: Leg = {
    spine: [
      [-8 * k, -5, 9],
      [-1 * k, -4, 8],
    ],
    paw: { x: 3 * k, y: 0, radiusX: 9.4 * paws, radiusY: 3.6 * paws },
  }
  brush.form([{ points: haunch, tuft: fur * 0.4, flow: [-0.3, 0.8] }, ...legParts(hind, 0)], coat.main, {
    soft: 6.5,
    depth: 0.9,
    rim: 0.7,
    paint: (tones) => {
      markTrunk(brush, beast, {
        box: { x: -29 * k, y: -36, width: 36 * k, height: 34 },
        back: [
          [-4 * k, -34],
          [-18 * k, -36],
          [-30 * k, -22],
          [-32 * k, -2],
        ],
        depth: 15 * k,
        flow: [-0.1, 1],
      })
      brush.spot(-9 * k, -22, 12 * k, 11, tones.shine, 0.26)
      finishPaw(brush, beast, hind)
    },
  })
  const limbs = legColor(beast)
  brush.form(legParts(near, fur * 0.6), limbs, {
    soft: 3.6,
    depth: 0.95,
    // The upper arm has no edge of its own: it comes out of the shoulder.
    melt: [
      [14 * k, up(-46)],
      [14 * k, up(-26)],
    ],
    paint: (tones) => {
      brush.spot(14 * k, -20, 2.4, 14, tones.shine, 0.3)
      finishPaw(brush, beast, near)
    },
  })
  paintHead(brush, beast, { x: headAt.x, y: headAt.y, scale: head, tilt: 0.045, turn: 0.3, ...manner })
}
