import { band, form, type Hat } from './hat-forms.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones } from './tone.ts'

/** A crown with stones. */
export function paintCrown(sitter: Sitter, { c, gold }: Hat): void {
  const { context, traits, lighting } = sitter

  const path = form(
    sitter,
    [
      [-0.33, -0.4, 1],
      [c, -0.35],
      [0.33, -0.4, 1],
      [0.39, -0.72, 1],
      [0.24, -0.56, 1],
      [0.16 + c * 0.4, -0.76, 1],
      [0.08 + c * 0.6, -0.54, 1],
      [c * 0.6, -0.8, 1],
      [-0.08 + c * 0.6, -0.54, 1],
      [-0.16 + c * 0.4, -0.76, 1],
      [-0.24, -0.56, 1],
      [-0.39, -0.72, 1],
    ],
    materialTones(traits.headwearColor, lighting, 1),
  )
  context.save()
  context.clip(path)
  band(
    sitter,
    [
      [-0.34, -0.44],
      [c, -0.39],
      [0.34, -0.44],
    ],
    0.075,
    gold.shadow,
  )
  context.restore()
  const gems = ['#b8324a', '#3f6fb5', '#3f9a72']
  for (const [index, x] of [-0.24, -0.1, 0.04, 0.18].entries()) {
    context.fillStyle = materialTones(gems[index % 3]!, lighting, 1).light
    context.beginPath()
    context.ellipse(x + c * 0.7, -0.425 + Math.abs(x) * -0.05, 0.026, 0.03, 0, 0, Math.PI * 2)
    context.fill()
  }
  for (const [x, y] of [
    [-0.39, -0.73],
    [-0.16 + c * 0.4, -0.77],
    [c * 0.6, -0.81],
    [0.16 + c * 0.4, -0.77],
    [0.39, -0.73],
  ] as const) {
    context.fillStyle = gold.light
    context.beginPath()
    context.arc(x, y, 0.03, 0, Math.PI * 2)
    context.fill()
  }
}

/** A tiara. */
export function paintTiara(sitter: Sitter, { c }: Hat): void {
  const { context, traits, lighting } = sitter

  form(
    sitter,
    [
      [-0.31, -0.4],
      [c, -0.4],
      [0.31, -0.4],
      [0.24, -0.46],
      [0.12 + c * 0.6, -0.55, 1],
      [0.06 + c * 0.7, -0.47],
      [c * 0.7, -0.64, 1],
      [-0.06 + c * 0.7, -0.47],
      [-0.12 + c * 0.6, -0.55, 1],
      [-0.24, -0.46],
    ],
    materialTones(traits.headwearColor, lighting, 1),
  )
  context.fillStyle = materialTones('#7fc6d9', lighting, 1).light
  context.beginPath()
  context.arc(c * 0.7, -0.5, 0.032, 0, Math.PI * 2)
  context.fill()
}

/** A wreath that holds a veil. */
export function paintVeil(sitter: Sitter, { c, tones }: Hat): void {
  const { context, lighting } = sitter

  band(
    sitter,
    [
      [-0.33, -0.38],
      [c * 0.6, -0.46],
      [0.33, -0.38],
    ],
    0.05,
    tones.light,
  )
  for (let index = -3; index <= 3; index++) {
    context.fillStyle = index % 2 ? tones.light : materialTones('#f0d9d2', lighting).light
    context.beginPath()
    context.arc(index * 0.095 + c * 0.5, -0.455 + Math.abs(index) * 0.018, 0.045, 0, Math.PI * 2)
    context.fill()
    context.fillStyle = alpha(tones.deep, 0.3)
    context.beginPath()
    context.arc(index * 0.095 + c * 0.5, -0.45 + Math.abs(index) * 0.018, 0.015, 0, Math.PI * 2)
    context.fill()
  }
}

/** A headband. */
export function paintHeadband(sitter: Sitter, { c, tones }: Hat): void {
  band(
    sitter,
    [
      [-0.352, -0.26],
      [c, -0.315],
      [0.352, -0.26],
    ],
    0.075,
    tones.base,
  )
  band(
    sitter,
    [
      [-0.352, -0.275],
      [c, -0.33],
      [0.352, -0.275],
    ],
    0.02,
    alpha(tones.shine, 0.5),
  )
}

/** A tiny party hat. */
export function paintPartyHat(sitter: Sitter, { c }: Hat): void {
  const { context, lighting } = sitter

  const hat = materialTones('#4f8fc4', lighting, 0.5)
  form(
    sitter,
    [
      [c - 0.15, -0.46, 1],
      [c, -0.44],
      [c + 0.15, -0.46, 1],
      [c * 0.6 + 0.03, -0.8, 1],
      [c * 0.6 - 0.03, -0.8, 1],
    ],
    hat,
    0.16,
  )
  context.fillStyle = materialTones('#e9c04a', lighting, 0.5).light
  for (const [x, y, r] of [
    [c * 0.6, -0.81, 0.05],
    [c - 0.05, -0.55, 0.025],
    [c + 0.05, -0.64, 0.022],
  ] as const) {
    context.beginPath()
    context.arc(x, y, r, 0, Math.PI * 2)
    context.fill()
  }
}
