import type { Point } from '../people/curve.ts'
import { alpha } from '../people/tone.ts'
import type { Beast, Tail } from './beast.ts'
import type { Brush } from './brush.ts'
import { limb, oval, type Part } from './outline.ts'
import { stripe } from './stripe.ts'

type Spine = readonly (readonly [x: number, y: number, width: number])[]

/** Tails of a standing animal, from the root (0, 0), the animal facing right. */
const standing: Readonly<Record<Tail, Spine>> = {
  cat: [
    [6, 4, 7],
    [-8, -4, 6.5],
    [-15, -18, 6],
    [-14, -34, 5.6],
    [-19, -46, 5],
    [-27, -50, 4],
  ],
  plume: [
    [6, 4, 8],
    [-6, 0, 11],
    [-16, -8, 15],
    [-23, -20, 14],
    [-27, -32, 8],
    [-27, -41, 2],
  ],
  curl: [
    [4, 5, 9],
    [-7, -4, 12],
    [-11, -17, 14],
    [-3, -26, 13],
    [8, -22, 10],
    [12, -13, 5],
  ],
  sabre: [
    [6, 4, 8],
    [-6, 8, 11],
    [-15, 22, 13],
    [-22, 36, 11],
    [-31, 42, 5],
    [-35, 42, 2],
  ],
  whip: [
    [5, 4, 7],
    [-9, -3, 5.4],
    [-22, -12, 4.4],
    [-32, -25, 3.4],
    [-36, -36, 2],
  ],
  brush: [
    [6, 4, 7],
    [-8, 6, 12],
    [-22, 14, 17],
    [-37, 20, 17],
    [-50, 20, 11],
    [-59, 16, 2],
  ],
  stub: [
    [6, 3, 8],
    [-3, 4, 8],
    [-7, 9, 5],
  ],
  puff: [
    [6, 0, 10],
    [-2, -2, 13],
    [-8, -5, 9],
  ],
  bush: [
    [6, 4, 8],
    [-8, 2, 13],
    [-20, -10, 18],
    [-23, -28, 18],
    [-18, -44, 14],
    [-27, -54, 4],
  ],
  tuft: [
    [6, 4, 6],
    [-6, 6, 5],
    [-14, 20, 4.2],
    [-18, 36, 3.8],
    [-28, 46, 3.4],
  ],
}

/** Tails of a sitting animal, on the ground behind it. */
const sitting: Readonly<Record<Tail, Spine>> = {
  cat: [
    [6, -4, 8],
    [-10, -3.6, 7.4],
    [-24, -4.4, 7],
    [-34, -12, 6.6],
    [-34, -24, 6],
    [-26, -29, 4.6],
  ],
  plume: [
    [6, -4, 9],
    [-10, -4, 12],
    [-24, -6, 15],
    [-38, -12, 12],
    [-47, -20, 3],
  ],
  curl: [
    [6, -6, 9],
    [-5, -13, 12],
    [-12, -25, 14],
    [-5, -35, 12],
    [6, -32, 7],
    [9, -26, 3],
  ],
  sabre: [
    [6, -4, 9],
    [-10, -4, 12],
    [-26, -5, 12],
    [-40, -5, 7],
    [-47, -6, 2],
  ],
  whip: [
    [6, -3, 6],
    [-12, -3, 5],
    [-27, -5, 4],
    [-38, -12, 2.4],
  ],
  brush: [
    [6, -5, 9],
    [-10, -6, 14],
    [-27, -8, 17],
    [-42, -14, 14],
    [-52, -24, 3],
  ],
  stub: [
    [4, -4, 7],
    [-5, -7, 6],
    [-9, -12, 4],
  ],
  puff: [
    [6, -7, 11],
    [-3, -8, 14],
    [-9, -9, 10],
  ],
  bush: [
    [6, -5, 10],
    [-12, -6, 16],
    [-27, -18, 21],
    [-31, -40, 22],
    [-25, -60, 20],
    [-34, -76, 14],
    [-45, -77, 4],
  ],
  tuft: [
    [6, -3, 6],
    [-12, -3, 5],
    [-28, -4, 4.4],
    [-40, -8, 4],
  ],
}

/** The tail behind a body. `mood` 1 is as the kind carries it; `scale` grows it. */
export function paintTail(brush: Brush, beast: Beast, root: Point, pose: 'standing' | 'sitting', scale = 1): void {
  const kind = beast.build.tail
  const bones = (pose === 'sitting' ? sitting : standing)[kind]
  const spine = bones.map(([x, y, width]) => [root[0] + x * scale, root[1] + y * scale, width * scale] as const)
  const { coat } = beast
  const bushy =
    kind === 'brush' || kind === 'plume' || kind === 'curl' || kind === 'sabre' || kind === 'puff' || kind === 'bush'
  const last = spine.at(-1)!
  const parts: Part[] = [
    { points: limb(spine), tuft: bushy ? Math.max(1.6, coat.fur) : coat.fur * 0.45, flow: [-0.6, 0.1] },
  ]
  if (kind === 'tuft')
    parts.push({ points: oval(last[0] - 2, last[1] + 1, 5.4, 4.2, -0.7), tuft: 3, flow: [-0.7, 0.4] })
  const color =
    coat.marks.find(({ name }) => name === 'saddle')?.color ??
    coat.marks.find(({ name }) => name === 'limbs' && kind !== 'puff')?.color ??
    coat.main
  brush.form(parts, color, {
    soft: bushy ? 4 : 2.2,
    paint: (tones) => {
      const tip = coat.marks.find(({ name }) => name === 'tail-tip')
      if (tip) {
        const from = spine.at(-3)!
        const size = from[2] * 0.78
        brush.patch(
          oval(
            (last[0] * 2 + from[0]) / 3,
            (last[1] * 2 + from[1]) / 3,
            Math.hypot(last[0] - from[0], last[1] - from[1]) * 0.62,
            size,
            Math.atan2(last[1] - from[1], last[0] - from[0]),
          ),
          brush.tones(tip.color).base,
          2,
        )
      }
      if (kind === 'tuft') brush.spot(last[0], last[1], 9, 8, brush.tones('#4a2c1a').base, 0.9)
      const stripy = coat.marks.find(({ name }) => name === 'tabby' || name === 'tiger')
      if (stripy && !brush.measuring) {
        brush.context.fillStyle = alpha(brush.tones(stripy.color).base, 0.9)
        for (let index = 1; index < spine.length; index++) {
          const [x, y, width] = spine[index]!
          const [px, py] = spine[index - 1]!
          const length = Math.hypot(x - px, y - py) || 1
          const [nx, ny] = [-(y - py) / length, (x - px) / length]
          for (const back of [0, 0.5]) {
            const [cx, cy] = [x + (px - x) * back, y + (py - y) * back]
            brush.context.fill(
              stripe(
                [cx - nx * width * 0.7, cy - ny * width * 0.7],
                [cx, cy],
                [cx + nx * width * 0.7, cy + ny * width * 0.7],
                1.2,
              ),
            )
          }
        }
      }
      if (bushy) {
        for (let index = 1; index < spine.length - 1; index++) {
          const [x, y, width] = spine[index]!
          const [nx, ny] = spine[index + 1]!
          const length = Math.hypot(nx - x, ny - y) || 1
          const flow = [(nx - x) / length, (ny - y) / length] as const
          const area = { x: x - width * 0.5, y: y - width * 0.5, width, height: width }
          brush.locks(area, 9, 7, flow, alpha(tones.deep, 0.3), 0.6)
          brush.locks(area, 8, 6, flow, alpha(tones.shine, 0.4), 0.55)
        }
      }
    },
  })
}
