import type { Point } from './curve.ts'
import { narrowed, onHead, onSkull } from './hair-cap.ts'
import { type Sitter, turned } from './sitter.ts'
import type { Sheet } from './strands.ts'
import type { HairStyle } from './traits.ts'

/** Where loose hair ends, in head heights below the eyes. */
const ends: Partial<Record<HairStyle, number>> = {
  bob: 0.42,
  long: 1.06,
  wavy: 0.96,
  curly: 0.62,
  dreadlocks: 0.86,
}

/** Loose hair behind neck and shoulders. */
export function backSheet(sitter: Sitter, style: HairStyle): Sheet | undefined {
  const end = ends[style]
  if (!end) return undefined
  const lean = -Math.sin(sitter.yaw) * 0.06
  const guides = [-1, -0.6, -0.2, 0.2, 0.6, 1].map((at): Point[] => [
    [lean + at * 0.3, -0.4],
    [lean + at * 0.37, -0.05],
    [lean + at * (style === 'bob' ? 0.37 : style === 'curly' ? 0.46 : 0.385), end * 0.4],
    [lean + at * (style === 'bob' ? 0.36 : style === 'curly' ? 0.5 : 0.4), end * 0.75],
    [lean + at * (style === 'bob' ? 0.29 : style === 'curly' ? 0.44 : 0.34), end - Math.abs(at) * 0.04],
  ])
  return {
    guides,
    locks: 46,
    ragged: style === 'bob' ? 0.004 : 0.03,
    wave: style === 'wavy' ? 0.02 : 0.003,
    behind: 0.7,
  }
}

/** Loose hair from the parting down both sides of the face. */
export function looseSheets(sitter: Sitter, style: HairStyle): Sheet[] {
  const p = (x: number, y: number): Point => onHead(sitter, x, y)
  const end = ends[style] ?? 0.9
  const bob = style === 'bob'
  const away = sitter.yaw > 0 ? -1 : 1
  const part = away * (sitter.traits.face.tilt > 0 ? 0.1 : 0.03)
  const partDegrees = (Math.asin(part / 0.4) / Math.PI) * 180
  const sheets: Sheet[] = []
  const order = away > 0 ? [1, -1] : [-1, 1]
  for (const side of order) {
    const skull = (share: number, volume: number): Point =>
      narrowed(sitter, onSkull(partDegrees + (side * 88 - partDegrees) * share, volume))
    const out = (x: number, y: number): Point => narrowed(sitter, [side * x, y])
    const full = style === 'wavy' ? 0.045 : style === 'curly' ? 0.085 : 0
    const swept = side === away ? 0 : 0.02
    sheets.push({
      guides: [
        [
          p(part, -0.345),
          p(part * 0.5 + side * 0.15, -0.325 + swept),
          p(side * 0.268, -0.2 + swept),
          [turned(sitter, side * 0.33, 0.06), 0.03],
          [turned(sitter, side * 0.338, 0.06), bob ? 0.2 : 0.34],
          out(bob ? 0.3 : 0.325, bob ? 0.34 : end * 0.68),
          out(bob ? 0.235 : 0.3, end * 0.98),
        ],
        [
          p(part, -0.41),
          p(part * 0.4 + side * 0.19, -0.395),
          out(0.32, -0.2),
          out(0.378, 0.03),
          out(0.385 + full, bob ? 0.2 : 0.36),
          out(bob ? 0.36 : 0.38 + full, bob ? 0.34 : end * 0.7),
          out(bob ? 0.275 : 0.345, end * 1.09),
        ],
        [
          p(part, -0.48),
          skull(0.38, 0.012),
          skull(0.74, 0.026),
          out(0.41, 0.02),
          out(0.43 + full, bob ? 0.2 : 0.36),
          out(bob ? 0.405 : 0.435 + full, bob ? 0.33 : end * 0.7),
          out(bob ? 0.32 : 0.385, end * 1.03),
        ],
        [
          skull(0, 0.042),
          skull(0.36, 0.057),
          skull(0.74, 0.072),
          out(0.436, 0.0),
          out(0.462 + full, bob ? 0.18 : 0.36),
          out(bob ? 0.44 : 0.48 + full, bob ? 0.31 : end * 0.68),
          out(bob ? 0.365 : 0.445, end * 0.9),
        ],
      ],
      locks: 44,
      ragged: bob ? 0.012 : 0.09,
      wave: style === 'wavy' ? 0.03 : bob ? 0.004 : 0.009,
      sheen: [0.14, 0.4],
    })
  }
  if (sitter.traits.bangs && style !== 'curly' && style !== 'dreadlocks') sheets.push(fringe(sitter))
  return sheets
}

/** Hair cut over the brows; its edges run into the hair beside the face. */
function fringe(sitter: Sitter): Sheet {
  const guides = [-1, -0.78, -0.5, -0.18, 0.18, 0.5, 0.78, 1].map((at): Point[] => {
    const edge = Math.max(0, Math.abs(at) - 0.78) / 0.22
    return [
      onHead(sitter, at * 0.12, -0.478 + at * at * 0.02),
      onHead(sitter, at * (0.215 + edge * 0.025), -0.385 + edge * 0.01),
      onHead(sitter, at * (0.262 + edge * 0.062), -0.26 + edge * 0.05),
      onHead(sitter, at * (0.282 + edge * 0.075), -0.128 + at * at * 0.03 + edge * 0.14),
    ]
  })
  return { guides, locks: 46, ragged: 0.012, wave: 0.004, sheen: [0.35, 0.7] }
}

/** Hair drawn back from the face. */
export function drawnBackSheets(sitter: Sitter): Sheet[] {
  const p = (x: number, y: number): Point => onHead(sitter, x, y)
  const away = sitter.yaw > 0 ? -1 : 1
  const part = away * 0.05
  const partDegrees = (Math.asin(part / 0.4) / Math.PI) * 180
  return [-1, 1].map((side): Sheet => {
    const skull = (share: number, volume: number): Point =>
      narrowed(sitter, onSkull(partDegrees + (side * 96 - partDegrees) * share, volume))
    // The far side ends where the face hides it, the near side on the ear.
    const far = side * sitter.yaw > 0
    const tip = (out: number, depth: number, y: number): Point => [
      turned(sitter, side * out * (far ? 0.9 : 1), depth),
      far ? y - 0.02 : y,
    ]
    return {
      guides: [
        [p(part, -0.345), p(side * 0.16, -0.322), p(side * 0.268, -0.22), p(side * 0.304, -0.11), tip(0.33, 0, -0.04)],
        [
          p(part, -0.4),
          p(side * 0.19, -0.39),
          narrowed(sitter, [side * 0.3, -0.24]),
          narrowed(sitter, [side * 0.343, -0.1]),
          tip(0.345, -0.04, -0.05),
        ],
        [p(part, -0.46), skull(0.38, 0.004), skull(0.68, 0.01), skull(0.88, 0.01), tip(0.356, -0.05, -0.06)],
        [skull(0, 0.026), skull(0.36, 0.032), skull(0.68, 0.03), skull(0.88, 0.024), tip(0.364, -0.05, -0.075)],
      ],
      locks: 34,
      ragged: 0,
      sheen: [0.2, 0.5],
    }
  })
}

/** A knot of hair above the crown. */
export function bunSheet(sitter: Sitter): Sheet {
  const x = -Math.sin(sitter.yaw) * 0.12
  const guides = [-1, -0.5, 0, 0.5, 1].map((at): Point[] => [
    [x - 0.155, -0.575 + at * 0.012],
    [x - 0.115, -0.585 + at * 0.085],
    [x, -0.6 + at * 0.125],
    [x + 0.115, -0.585 + at * 0.085],
    [x + 0.155, -0.575 + at * 0.012],
  ])
  return { guides, locks: 22, ragged: 0, sheen: [0.2, 0.6] }
}

/** A tail that falls behind the shoulder on the near side. */
export function tailSheet(sitter: Sitter): Sheet {
  const away = sitter.yaw > 0 ? -1 : 1
  const guides = [-1, -0.5, 0, 0.5, 1].map((at): Point[] => [
    [away * 0.1, -0.44 - at * 0.05],
    [away * (0.33 + at * 0.085), -0.36 - at * 0.085],
    [away * (0.395 + at * 0.085), -0.05],
    [away * (0.42 + at * 0.1), 0.35],
    [away * (0.4 + at * 0.05), 0.72 - Math.abs(at) * 0.06],
  ])
  return { guides, locks: 26, ragged: 0.05, wave: 0.014, behind: 0.2 }
}
