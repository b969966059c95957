import { Path2D } from '@napi-rs/canvas'
import { paintPiece } from './cloth.ts'
import { type Point, shape, stroke } from './curve.ts'
import { dot } from './dot.ts'
import { roundNeck } from './round-neck.ts'
import { paintShirt } from './shirt.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix } from './tone.ts'
import { paintRoundNeck } from './tops-casual.ts'
import { type Torso, torsoOutline } from './torso.ts'

const corner = ([x, y]: Point): Point => [x, y, 1]

/** Overalls over a shirt or T-shirt. */
export function paintOveralls(sitter: Sitter, torso: Torso): void {
  const { traits, context } = sitter
  if (traits.age === 'child' || traits.age === 'baby') {
    paintRoundNeck({ ...sitter, traits: { ...traits, color: traits.under } }, torso, 'tee')
  } else paintShirt(sitter, torso, traits.under, 0.6)
  const tones = materialTones(traits.color, sitter.lighting, 0.15)
  const { at, wide: w } = torso
  const metal = materialTones('#d2c08a', sitter.lighting, 1)
  for (const side of [-1, 1]) {
    const strap = new Path2D()
    stroke(
      strap,
      [[side * (0.23 * w + 0.14), 0.62], [side * 0.42 * w, 0.9], at(side * 0.36 * w, 1.28)],
      0.13,
      [1, 1, 1],
    )
    context.fillStyle = mix(tones.base, side === sitter.lighting.side ? tones.light : tones.shadow, 0.4)
    context.fill(strap)
  }
  const bib: Point[] = [
    corner(at(-0.44 * w, 1.2)),
    at(0, 1.23),
    corner(at(0.44 * w, 1.2)),
    at(0.47 * w, 1.5),
    [0.7 * w, 1.86],
    [0.7 * w, torso.hem + 0.2, 1],
    [-0.7 * w, torso.hem + 0.2, 1],
    [-0.7 * w, 1.86],
    at(-0.47 * w, 1.5),
  ]
  context.save()
  if (torso.armless) context.clip(shape(torsoOutline(torso, roundNeck(torso, 0))))
  paintPiece(sitter, bib, tones, { tone: 0.2, raise: 0.02, edge: false })
  const [px, py] = at(0, 1.42)
  context.strokeStyle = alpha(tones.deep, 0.5)
  context.lineWidth = 0.01
  context.stroke(
    shape([
      [px - 0.2, py, 1],
      [px + 0.2, py, 1],
      [px + 0.19, py + 0.26],
      [px, py + 0.29],
      [px - 0.19, py + 0.26],
    ]),
  )
  context.restore()
  context.fillStyle = metal.light
  for (const side of [-1, 1]) {
    const [x, y] = at(side * 0.36 * w, 1.27)
    dot(sitter, x, y, 0.034)
  }
}

/** A bib apron over a shirt. */
export function paintApron(sitter: Sitter, torso: Torso): void {
  const { traits, context } = sitter
  paintShirt(sitter, torso, traits.under, 0.6)
  const tones = materialTones(traits.color, sitter.lighting, 0.1)
  const { at, wide: w } = torso
  for (const side of [-1, 1]) {
    const strap = new Path2D()
    stroke(
      strap,
      [[side * (torso.neck + 0.07), 0.56], [side * 0.36 * w, 0.85], at(side * 0.4 * w, 1.15)],
      0.06,
      [1, 1, 1],
    )
    context.fillStyle = tones.shadow
    context.fill(strap)
  }
  context.save()
  if (torso.armless) context.clip(shape(torsoOutline(torso, roundNeck(torso, 0))))
  paintPiece(
    sitter,
    [
      corner(at(-0.43 * w, 1.1)),
      at(0, 1.13),
      corner(at(0.43 * w, 1.1)),
      at(0.5 * w, 1.4),
      [0.72 * w, 1.9],
      [0.8 * w, torso.hem + 0.3, 1],
      [-0.8 * w, torso.hem + 0.3, 1],
      [-0.72 * w, 1.9],
      at(-0.5 * w, 1.4),
    ],
    tones,
    { tone: 0.25, raise: 0.024 },
  )
  context.restore()
}
