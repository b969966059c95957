import type { Brush } from '../animals/brush.ts'
import { limb } from '../animals/outline.ts'
import type { Point } from '../people/curve.ts'
import { alpha, type Tones } from '../people/tone.ts'
import { shade } from '../tones.ts'

export type Spine = readonly (readonly [x: number, y: number, width: number])[]

/** Rows of scales, drawn as small arcs over whatever is being modelled. */
export function paintScales(
  { context, random, measuring }: Brush,
  area: { x: number; y: number; width: number; height: number },
  size: number,
  tones: Tones,
): void {
  if (measuring) return
  context.lineWidth = size * 0.14
  // In eight shades: a stroke for each of thousands of scales would cost more than all the rest of a dragon.
  const shades = [tones.shadow, tones.light].flatMap((color) =>
    opacities.map((opacity) => ({ color: alpha(color, opacity), scales: [] as (readonly [x: number, y: number])[] })),
  )
  for (let row = 0; row * size * 0.7 < area.height; row++) {
    for (let column = 0; column * size < area.width; column++) {
      const x = area.x + (column + (row % 2) / 2) * size
      const y = area.y + row * size * 0.7
      const first = random.chance(0.5) ? 0 : opacities.length
      shades[first + Math.floor(random.next() * opacities.length)]!.scales.push([x, y])
    }
  }
  for (const { color, scales } of shades) {
    context.strokeStyle = color
    context.beginPath()
    for (const [x, y] of scales) {
      context.moveTo(x + size * 0.5 * Math.cos(0.15 * Math.PI), y + size * 0.5 * Math.sin(0.15 * Math.PI))
      context.arc(x, y, size * 0.5, 0.15 * Math.PI, 0.85 * Math.PI)
    }
    context.stroke()
  }
}

const opacities = [0.155, 0.225, 0.295, 0.365]

/** Spikes along the upper side of a spine, taller in its middle. */
export function paintCrest(brush: Brush, spine: Spine, height: number, color: string): void {
  for (let index = 0; index + 1 < spine.length; index++) {
    const [x, y, width] = spine[index]!
    const [toX, toY, toWidth] = spine[index + 1]!
    const length = Math.hypot(toX - x, toY - y)
    // The upper side, whichever way the spine runs.
    const turn = toX > x ? 1 : -1
    const upX = ((toY - y) / length) * turn
    const upY = (-(toX - x) / length) * turn
    const spikes = Math.max(1, Math.round(length / (height * 1.1)))
    for (let spike = 0; spike < spikes; spike++) {
      const at = (share: number): Point => {
        const half = (width + (toWidth - width) * share) * 0.44
        return [x + (toX - x) * share + upX * half, y + (toY - y) * share + upY * half]
      }
      const from = at(spike / spikes)
      const to = at((spike + 1) / spikes)
      const tall = height * (0.45 + Math.min(1, width / 14) * 0.6)
      const tip: Point = [
        (from[0] + to[0]) / 2 + upX * tall - Math.sign(turn) * tall * 0.35,
        (from[1] + to[1]) / 2 + upY * tall,
        1,
      ]
      brush.form([{ points: [[...from], tip, [...to]] }], color, {
        soft: 1,
        depth: 0.7,
        rim: 0.2,
      })
    }
  }
}

/** A leg through hip, knee, heel and foot, with toes and claws to the right. */
export function paintLeg(brush: Brush, spine: Spine, foot: number, color: string, depth: number): void {
  const [x, y] = spine[spine.length - 1]!
  brush.form(
    [
      { points: limb(spine) },
      {
        points: [
          [x - foot * 0.42, y - foot * 0.28],
          [x + foot * 0.2, y - foot * 0.34],
          [x + foot * 0.8, y],
          [x + foot * 0.84, y + foot * 0.2],
          [x - foot * 0.4, y + foot * 0.22],
          [x - foot * 0.52, y],
        ],
      },
    ],
    color,
    {
      soft: Math.max(2, spine[0]![2] * 0.22),
      depth,
      paint: (tones) => {
        const top = Math.min(...spine.map((point) => point[1]))
        paintScales(brush, { x: x - foot * 3, y: top - 6, width: foot * 6, height: y - top + 10 }, foot * 0.34, tones)
      },
    },
  )
  for (let toe = 0; toe < 3; toe++) {
    const tipX = x + foot * (0.3 + toe * 0.28)
    brush.form(
      [
        {
          points: [
            [tipX - foot * 0.1, y + foot * 0.02],
            [tipX + foot * 0.22, y + foot * 0.22],
            [tipX - foot * 0.1, y + foot * 0.22],
          ],
        },
      ],
      '#e8e0c8',
      { soft: 0.8, depth: 0.6, rim: 0.2 },
    )
  }
}

/** Dark bars across the back. */
export function paintBars(brush: Brush, from: number, to: number, y: number, color: string): void {
  for (let x = from; x < to; x += 13) brush.spot(x, y, 3.4, 15, shade(color, -0.5), 0.42, 0.2)
}
