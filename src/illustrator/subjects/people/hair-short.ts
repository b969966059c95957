import type { Point } from './curve.ts'
import { narrowed, onHead, onSkull } from './hair-cap.ts'
import type { Sitter } from './sitter.ts'
import type { Sheet } from './strands.ts'
import type { HairStyle } from './traits.ts'

/** Hair parted at one side and combed over. */
export function partedSheets(sitter: Sitter, style: HairStyle): Sheet[] {
  const p = (x: number, y: number): Point => onHead(sitter, x, y)
  const away = sitter.yaw > 0 ? -1 : 1
  const lift = style === 'receding' ? 0.025 : style === 'pixie' ? 0.08 : 0.07
  const back = style === 'receding' ? 0.06 : 0
  const low = style === 'pixie' ? 0.085 : 0
  const skull = (degrees: number, volume: number): Point => narrowed(sitter, onSkull(away * degrees, volume))
  return [
    {
      guides: [
        [
          p(away * 0.15, -0.345 - back),
          p(away * 0.2, -0.38 - back),
          p(away * 0.262, -0.345 - back * 0.6),
          p(away * 0.3, -0.25),
          p(away * 0.306, -0.15),
        ],
        [
          p(away * 0.152, -0.43 - back * 0.5),
          skull(35, 0.005),
          skull(52, 0.01),
          skull(68, 0.016),
          [away * 0.327, -0.085],
        ],
        [skull(23, 0.032), skull(36, 0.038), skull(52, 0.036), skull(70, 0.032), [away * 0.34, -0.045]],
      ],
      locks: 26,
      ragged: 0.012,
    },
    {
      guides: [
        [
          p(away * 0.15, -0.345 - back),
          p(away * 0.07, -0.405 - back),
          p(-away * 0.07, -0.392 - back + low * 0.3),
          p(-away * 0.21, -0.32 - back * 0.6 + low),
          p(-away * 0.298, -0.19 + low * 0.6),
        ],
        [
          p(away * 0.158, -0.39 - back * 0.7),
          p(away * 0.07, -0.46 - back * 0.5),
          skull(-14, lift * 0.2),
          skull(-42, lift * 0.1),
          skull(-68, 0.006),
        ],
        [
          p(away * 0.16, -0.44 - back * 0.4),
          skull(6, lift * 0.55),
          skull(-18, lift * 0.75),
          skull(-46, lift * 0.5),
          skull(-76, 0.012),
        ],
        [
          skull(24, 0.034),
          skull(6, lift * 0.95),
          skull(-20, lift * 1.15),
          skull(-52, lift * 0.7),
          skull(-77, style === 'receding' ? 0.006 : 0.014),
        ],
      ],
      locks: 46,
      ragged: 0.01,
      sheen: [0.15, 0.5],
    },
  ]
}

/** Hair that rises from the forehead: swept back, tousled, or cropped. */
export function raisedSheets(sitter: Sitter, style: HairStyle): Sheet[] {
  const away = sitter.yaw > 0 ? -1 : 1
  const lift = style === 'quiff' ? 0.1 : style === 'tousled' ? 0.08 : 0.035
  const lean = style === 'quiff' ? -away * 0.1 : style === 'tousled' ? -away * 0.06 : 0
  const pulled = Math.sin(sitter.yaw)
  const guides = [-1, -0.72, -0.4, 0, 0.4, 0.72, 1].map((at): Point[] => {
    const drop = at * at * 0.085
    // Hair that leans towards an edge must not hang over it.
    const leaning = lean * (1 - 0.75 * Math.max(0, at * Math.sign(lean)))
    const root = onHead(sitter, at * 0.272, -0.322 + drop * 0.75 + (style === 'tousled' ? 0.025 : 0))
    const [x, y] = narrowed(sitter, onSkull(at * 52, lift * (1 - at * at * 0.45)))
    const tip: Point = [x + leaning * 0.75, y]
    return [
      root,
      [root[0] * 1.02 - leaning * 0.12 + pulled * 0.02, root[1] + (tip[1] - root[1]) * 0.3],
      [root[0] + (tip[0] - root[0]) * 0.2 - leaning * 0.05, root[1] + (tip[1] - root[1]) * 0.62],
      [root[0] + (tip[0] - root[0]) * 0.55, root[1] + (tip[1] - root[1]) * 0.87],
      tip,
    ]
  })
  return [
    {
      guides,
      locks: style === 'crop' ? 50 : 36,
      ragged: style === 'tousled' ? 0.035 : style === 'quiff' ? 0.008 : 0.01,
      wave: style === 'tousled' ? 0.016 : 0.005,
      sheen: [0.2, 0.6],
    },
  ]
}

/** A crest that stands along the middle of the head. */
export function crestSheets(sitter: Sitter): Sheet[] {
  const back = -Math.sin(sitter.yaw) * 0.3
  const guides = [-1, -0.5, 0, 0.5, 1].map((at): Point[] => {
    const root = onHead(sitter, at * 0.075, -0.335 - (1 - Math.abs(at)) * 0.02)
    const [x, y] = onSkull(at * 11, 0.0)
    return [
      root,
      [root[0] * 0.5 + x * 0.5 + back * 0.12, (root[1] + y) / 2 - 0.03],
      [x * 1.3 + back * 0.4, y - 0.1],
      [x * 1.9 + back * 0.8 + at * 0.02, y - 0.235 + Math.abs(at) * 0.05],
    ]
  })
  return [{ guides, locks: 30, ragged: 0.07, wave: 0.006, sheen: [0.3, 0.75] }]
}
