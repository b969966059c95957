import type { Point } from '../people/curve.ts'
import { mix } from '../people/tone.ts'
import type { Beast, Tail } from './beast.ts'
import { finishPaw, type Leg, legColor, legParts, markTrunk } from './body.ts'
import type { Brush } from './brush.ts'
import { paintHead } from './face.ts'
import { limb } from './outline.ts'

/** How thick a tail is that lies round its owner, and how far it reaches; none where it is too short to. */
const wraps: Partial<Record<Tail, readonly [root: number, middle: number, tip: number, reach: number]>> = {
  cat: [7, 7, 5, 1],
  plume: [10, 13, 5, 0.86],
  curl: [9, 12, 6, 0.7],
  sabre: [9, 12, 5, 0.9],
  whip: [5, 4, 2, 0.9],
  brush: [12, 17, 5, 1],
  bush: [12, 17, 6, 1],
  tuft: [5, 4.6, 7, 0.95],
}

/** A beast asleep, curled round itself: a mound, the head laid before it on a paw, the tail drawn in. Ground is y 0. */
export function paintCurled(brush: Brush, beast: Beast): void {
  const { build, coat } = beast
  const { head, paws, length } = build
  const k = 0.5 + 0.5 * build.bulk
  const fur = coat.fur
  const left = -36 * length
  const right = 26 + 5 * k
  const top = -38 * k - 3
  // The chin and the tips of a mane rest on the ground.
  const headAt = { x: right - 9 * head, y: -(beast.face.mane ? 45 : 19.5) * head - 1 }
  const limbs = legColor(beast)
  const mound: Point[] = [
    [right - 4, top * 0.74],
    [right - 20, top * 0.98],
    [-4, top * 1.04],
    [left + 16, top * 0.94],
    [left + 3, top * 0.62],
    [left - 2, top * 0.26],
    [left + 8, -1.4],
    [0, 0],
    [right - 6, 0],
    [right + 5, top * 0.16],
    [right + 5, top * 0.46],
  ]
  const smooth = (_: number, y: number): number => (y > -4 ? 0 : fur * 0.5)
  brush.form([{ points: mound, tuft: smooth, flow: [-0.8, 0.5] }], coat.main, {
    soft: 9,
    paint: (tones) => {
      markTrunk(brush, beast, {
        box: { x: left, y: top, width: right - left + 6, height: -top },
        back: [
          [right + 2, top * 0.8],
          [right - 20, top],
          [-4, top * 1.06],
          [left + 12, top * 0.92],
          [left - 2, top * 0.5],
        ],
        depth: 22 * k,
        flow: [-0.85, 0.5],
      })
      if (limbs !== coat.main)
        brush.patch(
          [
            [right - 22, top * 1.1],
            [right + 8, top * 0.8],
            [right + 10, 4],
            [right - 24, 4],
            [right - 28, top * 0.5],
          ],
          brush.tones(limbs).base,
          1.8,
        )
      brush.spot(4, top * 0.74, 22, 9, tones.shine, 0.26)
      brush.spot(left + 32, -12 * k, 8, 15 * k, tones.deep, 0.34)
      brush.spot(headAt.x - 2, headAt.y + 2, 25 * head, 20 * head, mix(tones.deep, '#2a1838', 0.4), 0.6)
    },
  })
  const haunch: Point[] = [
    [left + 1, -13 * k],
    [left + 8, -26 * k],
    [left + 22, -29 * k],
    [left + 33, -18 * k],
    [left + 33, -4],
    [left + 20, 0],
    [left + 6, -1.4],
  ]
  const hind: Leg = {
    spine: [
      [left + 20, -5, 10],
      [left + 36, -4.4, 8.4 * paws],
    ],
    paw: { x: left + 41, y: 0, radiusX: 9 * paws, radiusY: 3.5 * paws },
  }
  brush.form([{ points: haunch, tuft: fur * 0.3, flow: [-0.3, 0.8] }, ...legParts(hind, 0)], limbs, {
    soft: 6.5,
    depth: 0.9,
    paint: (tones) => {
      markTrunk(brush, beast, {
        box: { x: left, y: -28 * k, width: 36, height: 27 * k },
        back: [
          [left + 30, -31 * k],
          [left + 8, -32 * k],
          [left - 3, -14],
        ],
        depth: 14,
        flow: [-0.3, 1],
      })
      brush.spot(left + 15, -20 * k, 11, 8, tones.shine, 0.26)
      finishPaw(brush, beast, hind)
    },
  })
  const fore: Leg = {
    spine: [
      [right - 2, -5.4, 11 * paws],
      [right + 8 * head, -4.6, 9.4 * paws],
    ],
    paw: { x: right + 12 * head, y: 0, radiusX: 7.4 * paws, radiusY: 3.5 * paws },
  }
  brush.form(legParts(fore, 0), limbs, { soft: 3.4, paint: () => finishPaw(brush, beast, fore) })
  const wrap = wraps[build.tail]
  if (wrap) paintWrap(brush, beast, left, headAt.x - 12 * head, wrap)
  paintHead(brush, beast, { ...headAt, scale: head, tilt: 0.2, turn: 0.18, eyes: 'closed', mouth: 'closed' })
}

/** The tail from the rump along the ground before it, to the chin. */
function paintWrap(
  brush: Brush,
  { coat }: Beast,
  left: number,
  chin: number,
  [root, middle, tip, reach]: readonly [number, number, number, number],
): void {
  const end = left + (chin - left) * reach
  const span = end - left
  const spine = [
    [left + 3, -14, root * 0.8],
    [left + 1, -root * 0.62 - 2, root],
    [left + span * 0.24, -middle * 0.5, (root + middle) / 2],
    [left + span * 0.58, -middle * 0.5, middle],
    [left + span * 0.84, -middle * 0.52, middle * 0.86],
    [end, -middle * 0.66 - 1, tip],
  ] as const
  const tipMark = coat.marks.find(({ name }) => name === 'tail-tip')
  const striped = coat.marks.find(({ name }) => name === 'tabby' || name === 'tiger')
  const bushy = middle > 9
  brush.form(
    [{ points: limb(spine), tuft: bushy ? (_, y) => (y > -2 ? 0.2 : coat.fur * 0.6) : coat.fur * 0.2, flow: [0.9, 0] }],
    coat.main,
    {
      soft: middle * 0.34,
      paint: (tones) => {
        if (bushy) {
          const area = { x: left, y: -middle, width: span, height: middle }
          brush.locks(area, 44, 7, [1, 0], tones.shine, 0.3)
        }
        if (tipMark) {
          const from = end - span * 0.22
          brush.patch(
            [
              [from, -middle * 1.3],
              [end + 6, -middle * 1.5],
              [end + 6, 3],
              [from + 2, 3],
              [from - 3, -middle * 0.5],
            ],
            brush.tones(tipMark.color).base,
            2.4,
            [-1, 0],
          )
        }
        for (let share = 0.14; striped && share < 1; share += 0.13) {
          const x = left + span * share
          brush.line(
            [
              [x - 1, -middle * 1.3],
              [x + 1.6, -middle * 0.5],
              [x, 1],
            ],
            share > 0.9 ? 3 : 1.8,
            brush.tones(striped.color).base,
          )
        }
      },
    },
  )
}
