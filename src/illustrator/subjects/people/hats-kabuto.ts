import type { Point } from './curve.ts'
import { band, brimShade, form, type Hat } from './hat-forms.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix } from './tone.ts'

/** The laced guard of a samurai's helmet, flared over neck and shoulders. */
export function paintKabutoBehind(sitter: Sitter): void {
  const { traits, lighting, context } = sitter
  const lacquer = materialTones(traits.headwearColor, lighting, 0.7)
  const cord = materialTones(traits.accent, lighting, 0.3)
  for (const row of [3, 2, 1, 0]) {
    const out = 0.42 + row * 0.075
    const low = 0.02 + row * 0.115
    form(
      sitter,
      [
        [-0.36, -0.34],
        [0.36, -0.34],
        [out, low, 1],
        [out * 0.8, low + 0.07],
        [-out * 0.8, low + 0.07],
        [-out, low, 1],
      ],
      { ...lacquer, light: mix(lacquer.base, lacquer.light, row * 0.2) },
      0.6,
    )
    band(
      sitter,
      [
        [-out, low],
        [0, low + 0.1],
        [out, low],
      ],
      0.022,
      alpha(cord.base, 0.9),
    )
  }
  context.fillStyle = alpha(lacquer.deep, 0.6)
  context.beginPath()
  context.ellipse(0, 0, 0.36, 0.4, 0, 0, Math.PI * 2)
  context.fill()
}

/** Bowl, visor, turned-back wings and the crescent on the brow. */
export function paintKabuto(sitter: Sitter, { c, gold }: Hat): void {
  const { traits, lighting, context, scale } = sitter
  const lacquer = materialTones(traits.headwearColor, lighting, 0.9)
  brimShade(sitter, -0.2)
  for (const side of [-1, 1]) {
    const wing: Point[] = [
      [side * 0.33, -0.34],
      [side * 0.5, -0.42],
      [side * 0.55, -0.28],
      [side * 0.47, -0.12],
      [side * 0.37, -0.1],
    ]
    form(sitter, wing, materialTones(traits.accent, lighting, 0.4), 0.6)
    context.strokeStyle = gold.base
    context.lineWidth = 0.016
    context.stroke(
      form(
        sitter,
        wing.map(([x, y]): Point => [x * 0.97, y * 0.97 - 0.006]),
        materialTones(traits.accent, lighting, 0.4),
        0.6,
      ),
    )
  }
  form(
    sitter,
    [
      [-0.375, -0.24, 1],
      [-0.385, -0.42],
      [-0.27, -0.6],
      [0, -0.68],
      [0.27, -0.6],
      [0.385, -0.42],
      [0.375, -0.24, 1],
      [c, -0.3],
    ],
    lacquer,
  )
  if (scale > 60) {
    context.strokeStyle = alpha(lacquer.shine, 0.35)
    context.lineWidth = 0.008
    for (const rib of [-0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75]) {
      context.beginPath()
      context.moveTo(rib * 0.08, -0.67)
      context.quadraticCurveTo(rib * 0.4 + c * 0.6, -0.56, rib * 0.4 + c, -0.3)
      context.stroke()
    }
  }
  form(
    sitter,
    [
      [-0.4, -0.24, 1],
      [-0.2 + c * 0.6, -0.32],
      [c, -0.34],
      [0.2 + c * 0.6, -0.32],
      [0.4, -0.24, 1],
      [0.24 + c * 0.7, -0.235],
      [c * 1.1, -0.225],
      [-0.24 + c * 0.7, -0.235],
    ],
    lacquer,
  )
  band(
    sitter,
    [
      [-0.4, -0.245],
      [c * 1.05, -0.225],
      [0.4, -0.245],
    ],
    0.018,
    gold.base,
  )
  for (const side of [-1, 1])
    form(
      sitter,
      [
        [c, -0.36, 1],
        [c + side * 0.14, -0.43],
        [c + side * 0.27, -0.58],
        [c + side * 0.34, -0.84, 1],
        [c + side * 0.2, -0.62],
        [c + side * 0.09, -0.51],
        [c, -0.46, 1],
      ],
      gold,
      0.4,
    )
  context.fillStyle = gold.light
  context.beginPath()
  context.arc(c, -0.415, 0.055, 0, Math.PI * 2)
  context.fill()
  context.strokeStyle = gold.shadow
  context.lineWidth = 0.008
  context.stroke()
  // The cord that ties it under the chin.
  context.strokeStyle = materialTones(traits.accent, lighting, 0.3).base
  context.lineWidth = 0.024
  for (const side of [-1, 1]) {
    context.beginPath()
    context.moveTo(side * 0.335, -0.12)
    context.quadraticCurveTo(side * 0.36, 0.28, c * 1.2 + side * 0.03, 0.515)
    context.stroke()
  }
}
