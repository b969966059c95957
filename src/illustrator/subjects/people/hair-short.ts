import type { Point } from './curve.ts'
import { onHead, onSkull } from './hair-cap.ts'
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
  const skull = (degrees: number, volume: number): Point => onSkull(away * degrees, volume)
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
        [p(away * 0.152, -0.43 - back * 0.5), skull(35, 0.005), skull(52, 0.01), skull(68, 0.016), skull(84, 0.02)],
        [skull(23, 0.032), skull(36, 0.038), skull(52, 0.036), skull(70, 0.032), skull(88, 0.022)],
      ],
      locks: 26,
      ragged: 0.004,
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
          skull(-74, 0.02),
        ],
        [skull(24, 0.034), skull(6, lift * 0.95), skull(-20, lift * 1.15), skull(-50, lift * 0.75), skull(-82, 0.026)],
      ],
      locks: 46,
      ragged: 0.008,
      sheen: [0.15, 0.5],
    },
  ]
}

/** Hair that rises from the forehead: swept back, tousled, or cropped. */
export function raisedSheets(sitter: Sitter, style: HairStyle): Sheet[] {
  const away = sitter.yaw > 0 ? -1 : 1
  const lift = style === 'quiff' ? 0.125 : style === 'tousled' ? 0.085 : 0.035
  const lean = style === 'quiff' ? -away * 0.085 : style === 'tousled' ? -away * 0.05 : 0
  const pulled = Math.sin(sitter.yaw)
  const guides = [-1, -0.66, -0.33, 0, 0.33, 0.66, 1].map((at): Point[] => {
    const drop = at * at * 0.085
    return [
      onHead(sitter, at * 0.268, -0.322 + drop * 0.7 + (style === 'tousled' ? 0.02 : 0)),
      [at * 0.285 + lean * 0.1 + pulled * 0.22, -0.43 + drop * 1.1 - lift * 0.15],
      [at * 0.3 + lean * 0.5 + pulled * 0.1, -0.492 + drop * 1.5 - lift * 0.72],
      [at * 0.285 + lean, -0.5 + drop * 2.1 - lift],
    ]
  })
  return [
    {
      guides,
      locks: style === 'crop' ? 50 : 40,
      ragged: style === 'tousled' ? 0.035 : 0.014,
      wave: style === 'tousled' ? 0.014 : 0.004,
      sheen: [0.2, 0.65],
    },
  ]
}
