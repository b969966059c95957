import { Path2D } from '@napi-rs/canvas'
import { stroke } from './curve.ts'
import { brimShade, form, type Hat } from './hat-forms.ts'
import type { Sitter } from './sitter.ts'
import { materialTones } from './tone.ts'

/** A long cap of wool that flops over, with a fur band and a bobble. */
export function paintStockingCap(sitter: Sitter, { c, tones }: Hat): void {
  const { context, lighting } = sitter
  const white = materialTones('#f5f2ec', lighting, 0.2)
  const away = sitter.yaw > 0 ? -1 : 1
  brimShade(sitter, -0.2)
  form(
    sitter,
    [
      [away * 0.1, -0.64],
      [away * 0.28, -0.76],
      [away * 0.5, -0.6],
      [away * 0.61, -0.3],
      [away * 0.6, -0.12],
      [away * 0.53, -0.14],
      [away * 0.44, -0.38],
      [away * 0.26, -0.48],
    ],
    { ...tones, light: tones.base, base: tones.shadow },
    0.6,
  )
  form(
    sitter,
    [
      [-0.37, -0.22],
      [c, -0.28],
      [0.37, -0.22],
      [0.36, -0.44],
      [away * 0.2 + 0.1, -0.66],
      [away * 0.2, -0.74],
      [away * 0.2 - 0.12, -0.68],
      [-0.36, -0.44],
    ],
    tones,
    0.5,
  )
  const band = new Path2D()
  stroke(
    band,
    [
      [-0.38, -0.21],
      [c, -0.29],
      [0.38, -0.21],
    ],
    0.13,
    [0.9, 1, 0.9],
  )
  context.fillStyle = white.base
  context.fill(band)
  const edge = new Path2D()
  stroke(
    edge,
    [
      [-0.37, -0.17],
      [c, -0.245],
      [0.37, -0.17],
    ],
    0.035,
    [1, 1, 1],
  )
  context.fillStyle = white.shadow
  context.fill(edge)
  const x = away * 0.57
  const bobble = context.createRadialGradient(x + lighting.side * 0.03, -0.14, 0, x, -0.1, 0.09)
  bobble.addColorStop(0, white.shine)
  bobble.addColorStop(1, white.shadow)
  context.fillStyle = bobble
  context.beginPath()
  context.arc(x, -0.1, 0.085, 0, Math.PI * 2)
  context.fill()
}

/** A cap of three horns with bells. */
export function paintJesterCap(sitter: Sitter, { c, tones, gold }: Hat): void {
  const { context, traits, lighting } = sitter
  const other = materialTones(traits.accent, lighting, 0.4)
  for (const [tip, cloth] of [
    [-1, tones],
    [1, other],
  ] as const)
    form(
      sitter,
      [
        [tip * 0.35, -0.22],
        [0, -0.32],
        [tip * 0.05, -0.6],
        [tip * 0.36, -0.72],
        [tip * 0.6, -0.52],
        [tip * 0.64, -0.2],
        [tip * 0.5, -0.42],
      ],
      cloth,
      0.6,
    )
  form(
    sitter,
    [
      [c - 0.17, -0.28],
      [c + 0.17, -0.28],
      [c + 0.12, -0.62],
      [c + 0.02, -0.86],
      [c - 0.12, -0.62],
    ],
    tones,
    0.2,
  )
  const band = new Path2D()
  stroke(
    band,
    [
      [-0.36, -0.22],
      [c, -0.29],
      [0.36, -0.22],
    ],
    0.07,
    [1, 1, 1],
  )
  context.fillStyle = gold.base
  context.fill(band)
  for (const [x, y] of [
    [-0.645, -0.16],
    [0.645, -0.16],
    [c + 0.02, -0.88],
  ] as const) {
    context.fillStyle = gold.shadow
    context.beginPath()
    context.arc(x, y, 0.052, 0, Math.PI * 2)
    context.fill()
    context.fillStyle = gold.shine
    context.beginPath()
    context.arc(x + lighting.side * 0.014, y - 0.014, 0.026, 0, Math.PI * 2)
    context.fill()
  }
}
