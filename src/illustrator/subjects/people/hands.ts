import { Path2D } from '@napi-rs/canvas'
import { type Point, shape, stroke } from './curve.ts'
import { across } from './limbs.ts'
import type { HandKind, Limb } from './pose.ts'
import type { Sitter } from './sitter.ts'
import { alpha, mix } from './tone.ts'

type Shown = Exclude<HandKind, 'hidden'>

/** One finger from knuckle over the joint to the tip: how far along the hand, how far towards the thumb. */
type Finger = readonly [knuckle: Spot, joint: Spot, tip: Spot]
type Spot = readonly [along: number, out: number]

const curled = (out: number, end = 0.62): Finger => [
  [0.36, out],
  [0.54, out * 1.04],
  [end, out * 0.98],
]

/** Index to little finger. */
const fingers: Record<Shown, readonly Finger[]> = {
  relaxed: [
    [
      [0.42, 0.17],
      [0.66, 0.19],
      [0.86, 0.15],
    ],
    [
      [0.44, 0.06],
      [0.7, 0.075],
      [0.94, 0.045],
    ],
    [
      [0.43, -0.05],
      [0.68, -0.045],
      [0.9, -0.055],
    ],
    [
      [0.4, -0.155],
      [0.59, -0.165],
      [0.76, -0.15],
    ],
  ],
  open: [
    [
      [0.42, 0.17],
      [0.7, 0.255],
      [0.96, 0.3],
    ],
    [
      [0.45, 0.055],
      [0.78, 0.09],
      [1.08, 0.105],
    ],
    [
      [0.44, -0.06],
      [0.75, -0.085],
      [1.02, -0.115],
    ],
    [
      [0.4, -0.16],
      [0.63, -0.245],
      [0.82, -0.315],
    ],
  ],
  fist: [curled(0.18), curled(0.065, 0.65), curled(-0.055, 0.63), curled(-0.165, 0.58)],
  point: [
    [
      [0.38, 0.17],
      [0.75, 0.19],
      [1.08, 0.19],
    ],
    curled(0.06, 0.63),
    curled(-0.055, 0.61),
    curled(-0.16, 0.56),
  ],
  peace: [
    [
      [0.38, 0.17],
      [0.74, 0.26],
      [1.04, 0.33],
    ],
    [
      [0.42, 0.055],
      [0.8, 0.03],
      [1.12, -0.01],
    ],
    curled(-0.055, 0.6),
    curled(-0.16, 0.55),
  ],
  thumb: [curled(0.17, 0.6), curled(0.06, 0.63), curled(-0.055, 0.61), curled(-0.165, 0.56)],
}

const thumbs: Record<Shown, readonly Spot[]> = {
  relaxed: [
    [0.04, 0.15],
    [0.26, 0.28],
    [0.46, 0.28],
    [0.6, 0.22],
  ],
  open: [
    [0.04, 0.15],
    [0.22, 0.32],
    [0.38, 0.47],
    [0.5, 0.56],
  ],
  fist: [
    [0.06, 0.17],
    [0.28, 0.29],
    [0.46, 0.2],
    [0.5, 0.0],
  ],
  point: [
    [0.06, 0.17],
    [0.28, 0.29],
    [0.46, 0.18],
    [0.52, 0.02],
  ],
  peace: [
    [0.06, 0.17],
    [0.28, 0.27],
    [0.44, 0.12],
    [0.48, -0.06],
  ],
  thumb: [
    [0.06, 0.14],
    [0.2, 0.3],
    [0.24, 0.52],
    [0.2, 0.74],
  ],
}

/** A hand at the end of a forearm, with each finger told from the next; `size` is its length. */
export function paintHand(sitter: Sitter, limb: Limb, kind: Shown, side: 1 | -1, size: number): void {
  const { context, skin, scale } = sitter
  const { bend, end } = limb
  const dx = end[0] - bend[0]
  const dy = end[1] - bend[1]
  const length = Math.hypot(dx, dy) || 1
  const ux = dx / length
  const uy = dy / length
  // Local axes: along the forearm, and towards the thumb.
  const turn = -side * Math.sign(uy || 1)
  const up = kind === 'thumb' && ux * turn > 0 ? -1 : 1
  const vx = -uy * turn * up
  const vy = ux * turn * up
  const p = ([along, out]: Spot): Point => [
    end[0] + ux * along * size + vx * out * size,
    end[1] + uy * along * size + vy * out * size,
  ]
  const fill = across(sitter, end, p([1, 0]), size * 0.3, skin)
  const shade = alpha(mix(skin.deep, '#5a2416', 0.2), 0.62)
  const folded = kind !== 'relaxed' && kind !== 'open'
  const palm: Spot[] = folded
    ? [
        [-0.15, 0.19],
        [0.12, 0.25],
        [0.4, 0.27],
        [0.5, 0.1],
        [0.5, -0.1],
        [0.38, -0.25],
        [0.12, -0.24],
        [-0.15, -0.19],
      ]
    : [
        [-0.15, 0.19],
        [0.1, 0.24],
        [0.4, 0.25],
        [0.5, 0.08],
        [0.49, -0.1],
        [0.38, -0.23],
        [0.15, -0.24],
        [-0.15, -0.19],
      ]
  context.fillStyle = fill
  context.fill(shape(palm.map(p)))
  // From the little finger to the index: each lies over the shade its neighbour takes.
  const thick = size * (kind === 'open' ? 0.135 : 0.13)
  for (const finger of [...fingers[kind]].reverse()) {
    const spine = finger.map(p)
    if (scale > 34) {
      context.fillStyle = shade
      context.fill(stroke(new Path2D(), spine, thick * 1.24, [0.5, 1, 0.98, 0.75]))
    }
    context.fillStyle = fill
    context.fill(stroke(new Path2D(), spine, thick, [1.05, 1, 0.96, 0.72]))
    const [x, y] = spine[2]!
    context.beginPath()
    context.arc(x, y, thick * 0.37, 0, Math.PI * 2)
    context.fill()
  }
  const thumb = thumbs[kind].map(p)
  if (scale > 34) {
    context.fillStyle = shade
    context.fill(stroke(new Path2D(), thumb.slice(1), thick * 1.4, [0.4, 0.95, 0.8]))
  }
  context.fillStyle = fill
  context.fill(stroke(new Path2D(), thumb, thick * 1.16, [1.3, 1.15, 1, 0.7]))
  const [x, y] = thumb[3]!
  context.beginPath()
  context.arc(x, y, thick * 0.4, 0, Math.PI * 2)
  context.fill()
}
