import { Path2D } from '@napi-rs/canvas'
import { shape, stroke } from './curve.ts'
import { band, brimShade, form, type Hat } from './hat-forms.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones } from './tone.ts'

/** The glass of a space helmet. */
export function paintSpaceHelmet(sitter: Sitter, _hat: Hat): void {
  const { context, lighting } = sitter

  const glass = shape([
    [0, -0.63],
    [0.36, -0.53],
    [0.5, -0.2],
    [0.5, 0.25],
    [0.36, 0.54],
    [-0.36, 0.54],
    [-0.5, 0.25],
    [-0.5, -0.2],
    [-0.36, -0.53],
  ])
  const s = lighting.side
  const sheen = context.createLinearGradient(s * 0.5, -0.5, -s * 0.3, 0.4)
  sheen.addColorStop(0, alpha('#ffffff', 0.3))
  sheen.addColorStop(0.3, alpha('#ffffff', 0.05))
  sheen.addColorStop(1, alpha(lighting.ambient, 0.12))
  context.fillStyle = sheen
  context.fill(glass)
  const glint = new Path2D()
  stroke(
    glint,
    [
      [s * 0.42, 0.2],
      [s * 0.45, -0.1],
      [s * 0.38, -0.36],
      [s * 0.22, -0.52],
    ],
    0.045,
  )
  context.fillStyle = alpha('#ffffff', 0.6)
  context.fill(glint)
  context.strokeStyle = materialTones('#b9c2c9', lighting, 1).light
  context.lineWidth = 0.05
  context.stroke(glass)
}

/** A knight's helmet. */
export function paintKnightHelmet(sitter: Sitter, { c }: Hat): void {
  const { traits, lighting } = sitter

  const metal = materialTones(traits.headwearColor, lighting, 1)
  form(
    sitter,
    [
      [0, -0.63],
      [0.25, -0.57],
      [0.41, -0.32],
      [0.44, 0],
      [0.43, 0.3],
      [0.35, 0.58, 1],
      [0.25, 0.5],
      [0.3, 0.25],
      [0.29, 0.02],
      [0.27 + c * 0.3, -0.2, 1],
      [c, -0.26],
      [-0.27 + c * 0.3, -0.2, 1],
      [-0.29, 0.02],
      [-0.3, 0.25],
      [-0.25, 0.5],
      [-0.35, 0.58, 1],
      [-0.43, 0.3],
      [-0.44, 0],
      [-0.41, -0.32],
      [-0.25, -0.57],
    ],
    metal,
  )
  band(
    sitter,
    [
      [-0.31, -0.2],
      [c, -0.3],
      [0.31, -0.2],
    ],
    0.06,
    metal.light,
  )
  form(
    sitter,
    [
      [c * 0.3 - 0.03, -0.64],
      [c * 0.3 + 0.03, -0.64],
      [c + 0.025, -0.29],
      [c - 0.025, -0.29],
    ],
    metal,
    0.1,
  )
}

/** A horned helmet. */
export function paintHornedHelmet(sitter: Sitter, { c }: Hat): void {
  const { traits, lighting } = sitter

  brimShade(sitter, -0.2)
  const metal = materialTones(traits.headwearColor, lighting, 1)
  const horn = materialTones('#e8dcc0', lighting, 0.5)
  for (const side of [-1, 1])
    form(
      sitter,
      [
        [side * 0.34, -0.42],
        [side * 0.52, -0.46],
        [side * 0.58, -0.62],
        [side * 0.55, -0.8, 1],
        [side * 0.66, -0.58],
        [side * 0.58, -0.36],
        [side * 0.37, -0.3],
      ],
      horn,
      0.6,
    )
  form(
    sitter,
    [
      [-0.38, -0.26, 1],
      [-0.37, -0.48],
      [-0.2, -0.62],
      [0, -0.66],
      [0.2, -0.62],
      [0.37, -0.48],
      [0.38, -0.26, 1],
      [c, -0.28],
    ],
    metal,
  )
  band(
    sitter,
    [
      [-0.385, -0.28],
      [c, -0.27],
      [0.385, -0.28],
    ],
    0.08,
    materialTones('#6a4a30', lighting, 0.3).base,
  )
  form(
    sitter,
    [
      [c * 0.4 - 0.035, -0.66],
      [c * 0.4 + 0.035, -0.66],
      [c + 0.035, -0.27],
      [c * 1.3 + 0.03, -0.08],
      [c * 1.3 - 0.03, -0.08],
      [c - 0.035, -0.27],
    ],
    materialTones('#8a6a40', lighting, 0.8),
    0.15,
  )
}
