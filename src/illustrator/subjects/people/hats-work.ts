import { line } from './curve.ts'
import { band, brimShade, emblem, form, type Hat } from './hat-forms.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix } from './tone.ts'

/** A cook's tall hat. */
export function paintToque(sitter: Sitter, { c, tones }: Hat): void {
  const { context } = sitter

  brimShade(sitter, -0.24, 0.4)
  form(
    sitter,
    [
      [-0.33, -0.42],
      [-0.44, -0.62],
      [-0.42, -0.86],
      [-0.2, -0.98],
      [0, -0.93],
      [0.2, -0.99],
      [0.43, -0.86],
      [0.45, -0.62],
      [0.33, -0.42],
    ],
    tones,
  )
  context.strokeStyle = alpha(tones.deep, 0.22)
  context.lineWidth = 0.02
  for (const x of [-0.26, -0.13, 0.02, 0.16, 0.28])
    context.stroke(
      line([
        [x * 0.9, -0.45],
        [x * 1.1, -0.65],
        [x * 1.15, -0.84],
      ]),
    )
  form(
    sitter,
    [
      [-0.37, -0.3, 1],
      [c, -0.235],
      [0.37, -0.3, 1],
      [0.345, -0.55, 1],
      [c * 0.6, -0.5],
      [-0.345, -0.55, 1],
    ],
    tones,
  )
}

/** A surgeon's cap. */
export function paintSurgicalCap(sitter: Sitter, { c, tones }: Hat): void {
  const { context } = sitter

  const cap = form(
    sitter,
    [
      [-0.36, -0.08],
      [-0.31, -0.22],
      [c, -0.29],
      [0.31, -0.22],
      [0.36, -0.08],
      [0.4, -0.28],
      [0.3, -0.5],
      [0, -0.585],
      [-0.3, -0.5],
      [-0.4, -0.28],
    ],
    tones,
  )
  context.save()
  context.clip(cap)
  band(
    sitter,
    [
      [-0.36, -0.12],
      [c, -0.325],
      [0.36, -0.12],
    ],
    0.07,
    alpha(tones.shadow, 0.6),
  )
  context.restore()
}

/** A service cap with a visor. */
export function paintPeakedCap(sitter: Sitter, { c, tones, darker, gold }: Hat): void {
  const { context, lighting } = sitter

  brimShade(sitter, -0.2)
  form(
    sitter,
    [
      [-0.36, -0.38],
      [-0.5, -0.52],
      [-0.36, -0.64],
      [c, -0.68],
      [0.36, -0.64],
      [0.5, -0.52],
      [0.36, -0.38],
    ],
    tones,
    0.5,
  )
  form(
    sitter,
    [
      [-0.37, -0.25, 1],
      [c, -0.2],
      [0.37, -0.25, 1],
      [0.38, -0.43, 1],
      [c, -0.4],
      [-0.38, -0.43, 1],
    ],
    darker,
  )
  const visor = form(
    sitter,
    [
      [-0.33, -0.255, 1],
      [c, -0.245],
      [0.33, -0.255, 1],
      [0.25 + c * 0.7, -0.165],
      [c * 1.4, -0.135],
      [-0.25 + c * 0.7, -0.165],
    ],
    materialTones('#16181d', lighting, 1),
  )
  context.save()
  context.clip(visor)
  band(
    sitter,
    [
      [-0.25, -0.2],
      [c * 1.4 + lighting.side * 0.08, -0.17],
      [0.25, -0.21],
    ],
    0.014,
    alpha('#ffffff', 0.35),
  )
  context.restore()
  band(
    sitter,
    [
      [-0.365, -0.27],
      [c, -0.235],
      [0.365, -0.27],
    ],
    0.022,
    gold.base,
  )
  emblem(sitter, c * 1.15, -0.4, gold)
}

/** A firefighter's helmet. */
export function paintFireHelmet(sitter: Sitter, { c, tones }: Hat): void {
  const { context, lighting } = sitter

  brimShade(sitter, -0.2)
  form(
    sitter,
    [
      [-0.5, -0.2],
      [-0.4, -0.36],
      [-0.36, -0.56],
      [c * 0.5, -0.7],
      [0.36, -0.56],
      [0.4, -0.36],
      [0.5, -0.2],
      [0.3, -0.27],
      [c, -0.24],
      [-0.3, -0.27],
    ],
    tones,
    0.5,
  )
  context.strokeStyle = alpha(tones.deep, 0.4)
  context.lineWidth = 0.018
  for (const x of [-0.2, 0.02, 0.22])
    context.stroke(
      line([
        [x * 0.6 + c * 0.5, -0.68],
        [x * 1.15 + c * 0.6, -0.5],
        [x * 1.3 + c, -0.34],
      ]),
    )
  form(
    sitter,
    [
      [c - 0.12, -0.56, 1],
      [c, -0.6],
      [c + 0.12, -0.56, 1],
      [c + 0.1, -0.36],
      [c, -0.29],
      [c - 0.1, -0.36],
    ],
    materialTones('#e3b23f', lighting, 0.8),
  )
  emblem(sitter, c, -0.45, materialTones('#7a2a24', lighting, 0.3))
}

/** A hard hat. */
export function paintHardHat(sitter: Sitter, { c, tones }: Hat): void {
  const { traits, lighting } = sitter

  brimShade(sitter, -0.2)
  form(
    sitter,
    [
      [-0.4, -0.29, 1],
      [-0.39, -0.5],
      [-0.18, -0.645],
      [c * 0.4, -0.67],
      [0.18, -0.645],
      [0.39, -0.5],
      [0.4, -0.29, 1],
      [c, -0.25],
    ],
    tones,
  )
  form(
    sitter,
    [
      [c * 0.5 - 0.06, -0.68],
      [c * 0.5 + 0.06, -0.68],
      [c * 0.9 + 0.08, -0.45],
      [c + 0.085, -0.29, 1],
      [c - 0.085, -0.29, 1],
      [c * 0.9 - 0.08, -0.45],
    ],
    materialTones(mix(traits.headwearColor, '#ffffff', 0.12), lighting, 0.7),
    0.2,
  )
  form(
    sitter,
    [
      [-0.44, -0.27],
      [c, -0.31],
      [0.44, -0.27],
      [0.34 + c * 0.7, -0.205],
      [c * 1.4, -0.185],
      [-0.34 + c * 0.7, -0.205],
    ],
    materialTones(mix(traits.headwearColor, '#000000', 0.06), lighting, 0.6),
  )
}

/** A baseball cap. */
export function paintCap(sitter: Sitter, { c, tones, darker }: Hat): void {
  const { context } = sitter

  brimShade(sitter, -0.2)
  form(
    sitter,
    [
      [-0.38, -0.26, 1],
      [-0.37, -0.46],
      [-0.2, -0.6],
      [c * 0.5, -0.63],
      [0.2, -0.6],
      [0.37, -0.46],
      [0.38, -0.26, 1],
      [c, -0.3],
    ],
    tones,
  )
  context.strokeStyle = alpha(tones.deep, 0.4)
  context.lineWidth = 0.01
  context.stroke(
    line([
      [c * 0.5, -0.63],
      [c * 0.9, -0.48],
      [c, -0.3],
    ]),
  )
  form(
    sitter,
    [
      [-0.32 + c * 0.3, -0.3],
      [c, -0.335],
      [0.32 + c * 0.3, -0.3],
      [0.36 + c, -0.2],
      [c * 1.6, -0.145],
      [-0.36 + c, -0.2],
    ],
    darker,
  )
  context.fillStyle = tones.shadow
  context.beginPath()
  context.arc(c * 0.5, -0.63, 0.02, 0, Math.PI * 2)
  context.fill()
}
