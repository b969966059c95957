import { Path2D } from '@napi-rs/canvas'
import { type Point, stroke } from '../people/curve.ts'
import { alpha, mix, shift } from '../people/tone.ts'
import type { Brush } from './brush.ts'
import { moved, oval } from './outline.ts'

const fore: readonly Point[] = [
  [3, -4],
  [12, -22],
  [26, -38],
  [42, -46],
  [50, -43],
  [48, -32],
  [44, -18],
  [36, -5],
  [20, 3],
  [5, 4],
]
const hind: readonly Point[] = [
  [4, 3],
  [20, 4],
  [33, 6],
  [38, 15],
  [35, 27],
  [27, 35],
  [18, 36],
  [10, 24],
  [4, 12],
]

/** Veins of a wing as lines from its root. */
const foreVeins: readonly (readonly Point[])[] = [
  [
    [4, -3],
    [18, -22],
    [43, -40],
  ],
  [
    [4, -2],
    [22, -18],
    [46, -28],
  ],
  [
    [4, -1],
    [22, -12],
    [42, -14],
  ],
  [
    [4, 0],
    [18, -4],
    [34, -4],
  ],
  [
    [4, 1],
    [14, 1],
    [22, 2],
  ],
]
const hindVeins: readonly (readonly Point[])[] = [
  [
    [5, 5],
    [20, 9],
    [36, 13],
  ],
  [
    [5, 7],
    [18, 16],
    [34, 25],
  ],
  [
    [5, 9],
    [15, 21],
    [26, 33],
  ],
  [
    [5, 10],
    [11, 22],
    [18, 34],
  ],
]

/** A butterfly from above, wings spread. `light` is what its wings fade to by the body. */
export function paintButterfly(brush: Brush, main: string, light = mix(main, '#ffffff', 0.4)): void {
  const { context } = brush
  const edge = '#2a1f26'
  for (const side of [-1, 1]) {
    const put = (points: readonly Point[]): Point[] => points.map(([x, y]): Point => [x * side, y])
    for (const [wing, veins] of [
      [hind, hindVeins],
      [fore, foreVeins],
    ] as const) {
      const center = wing.reduce(([sx, sy], [x, y]): [number, number] => [sx + x / wing.length, sy + y / wing.length], [
        0, 0,
      ] as [number, number])
      const inner = wing.map(
        ([x, y]): Point => [
          x < 12 ? x : center[0] + (x - center[0]) * 0.8 - 1,
          x < 12 ? y : center[1] + (y - center[1]) * 0.8,
        ],
      )
      brush.form([{ points: put(wing) }], edge, {
        soft: 4,
        depth: 0.5,
        paint: (tones) => {
          brush.patch(put(inner), brush.tones(main).base, 0)
          context.save()
          brush.spot(side * 4, 0, 30, 26, brush.tones(light).base, 0.85)
          brush.spot(side * center[0] * 1.3, center[1] * 1.3, 16, 13, brush.tones(shift(main, 0.82)).base, 0.5)
          context.restore()
          context.fillStyle = tones.base
          for (const vein of veins) context.fill(stroke(new Path2D(), put(vein), 1.5, [0.5, 0.7, 1.6]))
          for (const [index, [x, y]] of wing.entries()) {
            if (x < 14) continue
            const next = wing[(index + 1) % wing.length]!
            for (const share of [0.1, 0.55]) {
              const px = x + (next[0] - x) * share
              const py = y + (next[1] - y) * share
              if (px < 14) continue
              const dx = (px - center[0]) * 0.92 + center[0]
              const dy = (py - center[1]) * 0.92 + center[1]
              context.fillStyle = brush.tones('#fbf4e6').base
              context.beginPath()
              context.ellipse(dx * side, dy, 1.15, 0.9, 0, 0, Math.PI * 2)
              context.fill()
            }
          }
        },
      })
    }
  }
  for (const side of [-1, 1]) {
    const antenna: Point[] = [
      [side * 1, -13],
      [side * 4, -24],
      [side * 11, -33],
    ]
    brush.line(antenna, 0.6, brush.tones(edge).base)
    brush.spot(side * 11, -33, 1.4, 1.4, brush.tones(edge).base, 1)
  }
  brush.form(
    [
      { points: oval(0, -12, 2.6, 2.8) },
      { points: oval(0, -3, 3.3, 7.4), tuft: 0.8 },
      { points: moved(oval(0, 0, 2.3, 13), 0, 15), tuft: 0.3 },
    ],
    '#3a2c30',
    {
      soft: 1.8,
      paint: (tones) => {
        for (let y = 6; y < 27; y += 3) {
          brush.line(
            [
              [-2.4, y],
              [0, y + 1],
              [2.4, y],
            ],
            0.5,
            alpha(tones.shine, 0.5),
          )
        }
      },
    },
  )
}
