import { Path2D } from '@napi-rs/canvas'
import { type Point, stroke } from '../people/curve.ts'
import { alpha, mix, shift } from '../people/tone.ts'
import type { Brush } from './brush.ts'
import { paintEye } from './eye.ts'

/** A bird from the side, facing right; its feet, or the water, at y 0. */
export interface Bird {
  /** Head and body in one. */
  outline: readonly Point[]
  /** Upper and lower half of the beak. */
  beak: readonly [upper: readonly Point[], lower: readonly Point[]]
  /** Long feathers of the tail: root, tip, width. */
  tail: readonly (readonly [root: Point, tip: Point, width: number])[]
  wing: readonly Point[]
  /** Where the wing's long feathers end. */
  wingTip: Point
  eye: readonly [x: number, y: number, size: number]
  /** Where a leg leaves the body, and how thick it is; none on the water. */
  leg?: readonly [x: number, y: number, width: number]
  crest?: readonly Point[]
  webbed?: boolean
  /** How far the body is tipped forward in flight, radians. */
  tip: number
  /** How far the far wing leans before the near one in flight, radians; a little when absent. */
  spread?: number
  /** Height of the post it perches on, when its tail hangs lower than its feet. */
  perch?: number
  plumage: Plumage
  metres: number
}

export interface Plumage {
  main: string
  wing: string
  /** Tips of the wing's and the tail's feathers. */
  flight: string
  beak: string
  legs: string
  iris: string
  /** Coloured areas of the body, later ones on top. */
  areas: readonly (readonly [color: string, points: readonly Point[]])[]
}

/** Paints it standing or swimming with folded wings, or in flight. */
export function paintBird(brush: Brush, bird: Bird, flying: boolean, settled = false): void {
  const { context } = brush
  const { plumage } = bird
  context.save()
  if (flying) context.rotate(bird.tip)
  if (bird.perch && !flying && !settled) paintPost(brush, bird.leg![0] + 3, bird.perch)
  if (flying) paintSpreadWing(brush, bird, true)
  for (const [root, tip, width] of bird.tail) paintFeather(brush, root, tip, width, plumage.flight, 0)
  if (bird.leg && !flying) {
    paintLeg(brush, bird, true)
    paintLeg(brush, bird, false)
  }
  if (bird.crest) brush.form([{ points: bird.crest, tuft: 1.6, flow: [-0.9, -0.2] }], plumage.main, { soft: 2 })
  const [upper, lower] = bird.beak
  brush.form([{ points: lower }], shift(plumage.beak, 0.8), { soft: 1, gloss: 0.5 })
  brush.form([{ points: bird.outline, tuft: 0.7, flow: [-0.7, 0.6] }], plumage.main, {
    soft: 6.5,
    paint: (tones) => {
      for (const [color, points] of plumage.areas) brush.patch(points, brush.tones(color).base, 0.9, [-0.6, 0.5])
      const [ex, ey, size] = bird.eye
      brush.spot(ex, ey, size * 2.6, size * 2.2, tones.deep, 0.25)
      brush.spot(ex - size, ey - size * 2.6, size * 3.4, size * 1.6, tones.shine, 0.35)
      const xs = bird.outline.map(([x]) => x)
      const ys = bird.outline.map(([, y]) => y)
      const area = {
        x: Math.min(...xs),
        y: Math.min(...ys),
        width: Math.max(...xs) - Math.min(...xs),
        height: Math.max(...ys) - Math.min(...ys),
      }
      brush.locks(area, 70, 2.6, [-0.8, 0.55], alpha(tones.deep, 0.16), 0.4)
      brush.locks(area, 60, 2.4, [-0.8, 0.55], alpha(tones.shine, 0.3), 0.35)
    },
  })
  brush.form([{ points: upper }], plumage.beak, {
    soft: 1.2,
    gloss: 0.7,
    paint: (tones) => brush.spot(upper[0]![0] + 2, upper[0]![1] + 1.4, 0.9, 0.5, tones.deep, 0.9),
  })
  const [x, y, size] = bird.eye
  const level = bird.outline.filter(([px, py]) => Math.abs(py - y) < size * 3.4 && Math.abs(px - x) < size * 10)
  const left = Math.min(x - size * 2, ...level.map(([px]) => px))
  const right = Math.max(x + size * 2, ...level.map(([px]) => px))
  const crown = Math.min(...bird.outline.map(([, py]) => py))
  brush.head({ left, right, crown, eyes: [x, y], chin: Math.max(y + size * 3, crown + (right - left)) })
  paintEye(
    brush,
    x,
    y,
    size,
    1,
    { iris: plumage.iris, pupil: 'round', open: 1, tilt: 0, rim: '#17120f', fill: 1.05 },
    'open',
  )
  if (flying) paintSpreadWing(brush, bird, false)
  else paintFoldedWing(brush, bird)
  context.restore()
}

/** One long feather, tapered at both ends, with its shaft. */
export function paintFeather(brush: Brush, root: Point, tip: Point, width: number, color: string, bend: number): void {
  const middle: Point = [
    (root[0] + tip[0]) / 2 + (tip[1] - root[1]) * bend,
    (root[1] + tip[1]) / 2 - (tip[0] - root[0]) * bend,
  ]
  const near: Point = [
    root[0] + (tip[0] - root[0]) * 0.86 + (tip[1] - root[1]) * bend * 0.4,
    root[1] + (tip[1] - root[1]) * 0.86 - (tip[0] - root[0]) * bend * 0.4,
  ]
  brush.reach([root, tip])
  if (brush.measuring) return
  const tones = brush.tones(color)
  const { context } = brush
  const path = stroke(new Path2D(), [root, middle, near, tip], width, [0.5, 1, 0.9, 0.1])
  const lit = context.createLinearGradient(root[0], root[1], tip[0], tip[1])
  lit.addColorStop(0, tones.base)
  lit.addColorStop(0.6, mix(tones.base, tones.light, 0.4))
  lit.addColorStop(1, tones.shadow)
  context.fillStyle = lit
  context.fill(path)
  context.strokeStyle = alpha(tones.deep, 0.5)
  context.lineWidth = Math.max(0.3, brush.pixel * 0.5)
  context.stroke(path)
  brush.line([root, middle, tip], 0.3, alpha(tones.shine, 0.5))
}

function paintFoldedWing(brush: Brush, bird: Bird): void {
  const { wing, wingTip, plumage } = bird
  const xs = wing.map(([x]) => x)
  const ys = wing.map(([, y]) => y)
  const left = Math.min(...xs)
  const right = Math.max(...xs)
  const top = Math.min(...ys)
  const bottom = Math.max(...ys)
  const tall = bottom - top
  // Long feathers first, so that the coverts lie over them.
  const shoulder: Point = [right - (right - left) * 0.3, top + tall * 0.4]
  for (let index = 5; index >= 0; index--) {
    const share = index / 5
    const root: Point = [shoulder[0] - (right - left) * 0.16 * (1 - share), shoulder[1] + tall * (0.3 - 0.26 * share)]
    const tip: Point = [
      wingTip[0] + (right - left) * 0.2 * share,
      wingTip[1] + tall * 0.1 * (share - 0.5) + tall * 0.12 * share,
    ]
    paintFeather(brush, root, tip, tall * 0.2, plumage.flight, 0.07)
  }
  brush.form([{ points: wing, tuft: 0.5, flow: [-0.9, 0.4] }], plumage.wing, {
    soft: 4.5,
    depth: 0.8,
    paint: (tones) => {
      const { context } = brush
      context.lineWidth = Math.max(0.5, brush.pixel * 0.6)
      for (let row = 0; row < 5; row++) {
        const x = right - (right - left) * (0.2 + row * 0.17)
        const size = tall * (0.09 + row * 0.014)
        for (let column = 0; column < 7; column++) {
          const y = top + tall * (0.02 + column * 0.15) + (row % 2) * size * 0.8
          const cx = x - column * size * 0.5
          context.beginPath()
          context.arc(cx, y, size, Math.PI * 0.45, Math.PI * 1.3)
          context.strokeStyle = alpha(tones.deep, 0.42)
          context.stroke()
          context.beginPath()
          context.arc(cx + 0.5, y - 0.2, size, Math.PI * 0.5, Math.PI * 1.25)
          context.strokeStyle = alpha(tones.shine, 0.4)
          context.stroke()
        }
      }
      brush.spot(right - (right - left) * 0.26, top + tall * 0.3, (right - left) * 0.2, tall * 0.26, tones.shine, 0.3)
    },
  })
}

/** A wing raised in flight: a fan of long feathers under two rows of coverts. */
function paintSpreadWing(brush: Brush, bird: Bird, far: boolean): void {
  const { wing, plumage } = bird
  const xs = wing.map(([x]) => x)
  const span = (Math.max(...xs) - Math.min(...xs)) * 1.25
  const right = Math.max(...xs)
  const top = Math.min(...wing.map(([, y]) => y))
  brush.context.save()
  brush.context.translate(right - span * 0.16 + (far ? span * 0.14 : 0), top + span * 0.08)
  brush.context.rotate(-0.12 - bird.tip + (far ? (bird.spread ?? 0) : 0))
  const root: Point = [0, 0]
  const lean = far ? 0.42 : 0
  const wrist: Point = [root[0] - span * (0.08 - lean * 0.9), root[1] - span * 0.56]
  const tint = (color: string): string => (far ? mix(color, '#2f2a40', 0.28) : color)
  const count = 13
  for (const [from, to, width, color, rows] of [
    [0.66, 1.15, 0.13, plumage.flight, count],
    [0.36, 0.66, 0.12, mix(plumage.flight, plumage.wing, 0.6), 10],
    [0.16, 0.36, 0.11, plumage.wing, 8],
  ] as const) {
    for (let index = 0; index < rows; index++) {
      const share = index / (rows - 1)
      const along = Math.min(1, share * 1.7)
      const base: Point = [
        root[0] - span * 0.2 * (1 - along) + (wrist[0] - root[0]) * along,
        root[1] + span * 0.06 * (1 - along) + (wrist[1] - root[1]) * along,
      ]
      const angle = Math.PI * (0.96 + 0.62 * share) + lean * 0.5 * share
      const reach = span * (from + (to - from) * share)
      const tip: Point = [base[0] + Math.cos(angle) * reach, base[1] + Math.sin(angle) * reach]
      paintFeather(brush, base, tip, span * width, tint(color), -0.06)
    }
  }
  brush.form(
    [
      {
        points: [
          [root[0] + span * 0.16, root[1] + span * 0.12],
          [root[0] + span * 0.08, root[1] - span * 0.2],
          [wrist[0] + span * 0.07, wrist[1] - span * 0.03],
          [wrist[0] - span * 0.03, wrist[1] - span * 0.02],
          [root[0] - span * 0.1, root[1] - span * 0.2],
          [root[0] - span * 0.24, root[1] + span * 0.1],
          [root[0] - span * 0.04, root[1] + span * 0.2],
        ],
        tuft: 0.8,
        flow: [-0.8, 0.2],
      },
    ],
    tint(plumage.wing),
    { soft: 4, rim: far ? 0.2 : 1 },
  )
  brush.context.restore()
}

/** A weathered post under the feet. */
function paintPost(brush: Brush, x: number, height: number): void {
  const post: Point[] = [
    [x - 8, 0.6],
    [x, -0.8],
    [x + 8, 0.6],
    [x + 8.6, height, 1],
    [x - 8.6, height, 1],
  ]
  brush.form([{ points: post }], '#8a6a4e', {
    soft: 3.4,
    paint: (tones) => {
      brush.spot(x, 0.6, 8, 1.6, tones.shine, 0.7)
      for (let index = 0; index < 7; index++) {
        const at = x - 7 + index * 2.3
        brush.line(
          [
            [at, 2 + (index % 3)],
            [at + 0.8, height * 0.5],
            [at - 0.2, height],
          ],
          0.4,
          alpha(tones.deep, 0.5),
        )
      }
    },
  })
}

function paintLeg(brush: Brush, bird: Bird, far: boolean): void {
  const [x, y, width] = bird.leg!
  const shift = far ? width * 3.6 : 0
  const color = far ? mix(bird.plumage.legs, '#33283a', 0.3) : bird.plumage.legs
  const foot: Point = [x + shift + 1.4, -width * 0.8]
  const spines: (readonly Point[])[] = [
    [[x + shift, y], [x + shift - 1, y * 0.5], foot],
    [foot, [foot[0] + width * 2.6, -width * 1.1], [foot[0] + width * 5.4, -width * 0.2]],
    [foot, [foot[0] + width * 2, -width * 0.6], [foot[0] + width * 3.6, 0]],
    [foot, [foot[0] - width * 1.6, -width * 0.8], [foot[0] - width * 3, -width * 0.2]],
  ]
  for (const spine of spines) brush.reach(spine)
  if (brush.measuring) return
  const tones = brush.tones(color, 0.4)
  if (bird.webbed) {
    const web = new Path2D()
    web.moveTo(foot[0] - width, -width)
    web.quadraticCurveTo(foot[0] + width * 3, -width * 2, foot[0] + width * 6, -width * 0.3)
    web.lineTo(foot[0] + width * 3, 0)
    web.lineTo(foot[0] - width * 1.4, -width * 0.2)
    web.closePath()
    brush.context.fillStyle = tones.base
    brush.context.fill(web)
  }
  for (const [index, spine] of spines.entries()) {
    brush.context.fillStyle = index === 0 ? tones.base : tones.shadow
    brush.context.fill(stroke(new Path2D(), spine, width * (index === 0 ? 1.5 : 1.3), [1, 0.8, 0.5]))
  }
  brush.line(
    spines[0]!.map(([px, py]): Point => [px + brush.side * width * 0.25, py]),
    width * 0.25,
    alpha(tones.shine, 0.7),
  )
}
