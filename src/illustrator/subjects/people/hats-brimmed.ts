import { line, shape } from './curve.ts'
import { band, brimShade, form, type Hat } from './hat-forms.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones } from './tone.ts'

/** Straw hat, cowboy hat or fedora. */
export function paintBrimmedHat(sitter: Sitter, { c, tones, darker }: Hat): void {
  const { context, lighting, scale, traits } = sitter

  brimShade(sitter, -0.18, 0.6)
  const curl = traits.headwear === 'cowboy' ? 0.13 : traits.headwear === 'fedora' ? 0.02 : 0.0
  const reach = traits.headwear === 'fedora' ? 0.53 : 0.63
  const top = traits.headwear === 'cowboy' ? -0.78 : -0.72
  form(
    sitter,
    [
      [-0.37, -0.3, 1],
      [-0.35, -0.52],
      [-0.24, top + 0.03],
      [c * 0.4 - 0.08, top],
      [c * 0.4, top + 0.045],
      [c * 0.4 + 0.08, top],
      [0.24, top + 0.03],
      [0.35, -0.52],
      [0.37, -0.3, 1],
    ],
    tones,
  )
  band(
    sitter,
    [
      [-0.37, -0.37],
      [c, -0.33],
      [0.37, -0.37],
    ],
    0.1,
    traits.headwear === 'straw' ? materialTones('#8a4a3a', lighting).base : darker.base,
  )
  const brim = form(
    sitter,
    [
      [-reach, -0.26 - curl],
      [-0.36, -0.325],
      [c, -0.3],
      [0.36, -0.325],
      [reach, -0.26 - curl],
      [0.4 + c * 0.5, -0.215 - curl * 0.2],
      [c * 1.4, -0.18],
      [-0.4 + c * 0.5, -0.215 - curl * 0.2],
    ],
    tones,
    0.6,
  )
  if (traits.headwear === 'straw' && scale > 130) {
    context.save()
    context.clip(brim)
    context.strokeStyle = alpha(tones.deep, 0.25)
    context.lineWidth = 0.006
    for (let y = -0.31; y < -0.17; y += 0.018)
      context.stroke(
        line([
          [-0.65, y - 0.02],
          [c * 1.4, y + 0.045],
          [0.65, y - 0.02],
        ]),
      )
    context.restore()
  }
}

/** A top hat. */
export function paintTopHat(sitter: Sitter, { c, tones }: Hat): void {
  const { lighting } = sitter

  brimShade(sitter, -0.2)
  form(
    sitter,
    [
      [-0.35, -0.3, 1],
      [-0.33, -0.6],
      [-0.37, -0.94, 1],
      [c * 0.3, -0.98],
      [0.37, -0.94, 1],
      [0.33, -0.6],
      [0.35, -0.3, 1],
    ],
    tones,
  )
  band(
    sitter,
    [
      [-0.345, -0.4],
      [c, -0.36],
      [0.345, -0.4],
    ],
    0.12,
    materialTones('#6a2a32', lighting, 0.6).base,
  )
  form(
    sitter,
    [
      [-0.52, -0.33],
      [c, -0.33],
      [0.52, -0.33],
      [0.34 + c, -0.25],
      [c * 1.3, -0.225],
      [-0.34 + c, -0.25],
    ],
    tones,
    0.5,
  )
}

/** A pointed hat with a wide brim. */
export function paintPointedHat(sitter: Sitter, { c, tones }: Hat): void {
  const { context, traits, lighting } = sitter

  brimShade(sitter, -0.18, 0.6)
  const cone = form(
    sitter,
    [
      [-0.37, -0.28, 1],
      [-0.27, -0.6],
      [-0.16, -0.9],
      [0.02, -1.14],
      [0.2, -1.22, 1],
      [0.15, -1.02],
      [0.24, -0.66],
      [0.37, -0.28, 1],
      [c, -0.24],
    ],
    tones,
  )
  context.save()
  context.clip(cone)
  band(
    sitter,
    [
      [-0.38, -0.35],
      [c, -0.31],
      [0.38, -0.35],
    ],
    0.12,
    materialTones(traits.accent, lighting, 0.7).base,
  )
  context.fillStyle = alpha(tones.deep, 0.35)
  for (const [y, x] of [
    [-0.62, 0.08],
    [-0.86, -0.02],
  ] as const)
    context.fill(
      shape([
        [x - 0.3, y - 0.03],
        [x, y + 0.03],
        [x + 0.25, y - 0.05],
        [x, y + 0.08],
      ]),
    )
  context.restore()
  form(
    sitter,
    [
      [-0.64, -0.24],
      [-0.36, -0.3],
      [c, -0.27],
      [0.36, -0.3],
      [0.64, -0.24],
      [0.4, -0.17],
      [c * 1.4, -0.145],
      [-0.4, -0.17],
    ],
    tones,
    0.62,
  )
}

/** A pirate's hat. */
export function paintTricorne(sitter: Sitter, { c, tones, darker, gold }: Hat): void {
  const { context, lighting } = sitter

  brimShade(sitter, -0.2, 0.6)
  form(
    sitter,
    [
      [-0.35, -0.35],
      [-0.3, -0.6],
      [c * 0.4, -0.69],
      [0.3, -0.6],
      [0.35, -0.35],
    ],
    darker,
  )
  form(
    sitter,
    [
      [-0.64, -0.36, 1],
      [-0.4, -0.44],
      [-0.15, -0.58],
      [c, -0.64],
      [0.15, -0.58],
      [0.4, -0.44],
      [0.64, -0.36, 1],
      [0.36, -0.24],
      [c * 1.2, -0.2],
      [-0.36, -0.24],
    ],
    tones,
    0.6,
  )
  band(
    sitter,
    [
      [-0.62, -0.36],
      [-0.36, -0.46],
      [c, -0.63],
      [0.36, -0.46],
      [0.62, -0.36],
    ],
    0.022,
    gold.base,
  )
  context.fillStyle = materialTones('#e9e2d2', lighting).base
  context.beginPath()
  context.arc(c, -0.42, 0.06, 0, Math.PI * 2)
  context.fill()
  context.fillRect(c - 0.035, -0.385, 0.07, 0.045)
  context.fillStyle = tones.deep
  for (const side of [-1, 1]) {
    context.beginPath()
    context.arc(c + side * 0.024, -0.42, 0.016, 0, Math.PI * 2)
    context.fill()
  }
}
