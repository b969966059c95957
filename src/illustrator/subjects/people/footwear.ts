import { Path2D } from '@napi-rs/canvas'
import { type Point, shape, stroke } from './curve.ts'
import type { Sitter } from './sitter.ts'
import type { PlacedLeg } from './skeleton.ts'
import { alpha, materialTones, mix } from './tone.ts'

/** A shoe at an ankle; `size` is 1 for a grown person. */
export function paintShoe(sitter: Sitter, leg: PlacedLeg, size: number): void {
  const { context, traits, lighting, skin, scale } = sitter
  const bare = traits.shoes === 'none'
  const tones = bare ? skin : materialTones(traits.shoeColor, lighting, traits.shoes === 'sneaker' ? 0.2 : 0.8)
  const [ax, ay] = leg.end
  const toes = leg.toes
  const s = lighting.side
  context.save()
  context.translate(ax, ay)
  context.rotate(leg.pitch * Math.sign(toes || 1))
  context.scale(size, size)
  context.translate(-ax, -ay)
  const sole = ay + 0.29
  const small = traits.femininity > 0.5 ? 0.9 : 1
  const forward = Math.abs(toes)
  const d = Math.sign(toes || 1)
  // Seen from the front the foot is a short wedge; the more it points aside the longer it gets.
  const toe = ax + d * (0.08 + forward * 0.42) * small
  const heel = ax - d * (0.135 + forward * 0.05) * small
  const front = 0.145 * small * (1 - forward * 0.5)
  const top = ay - (traits.shoes === 'boot' ? 0.42 : 0.0)
  const throat = traits.shoes === 'flat' || traits.shoes === 'heel' ? sole - 0.13 : sole - 0.27
  const body: Point[] = [
    [ax - d * 0.125, Math.min(top, throat)],
    [ax + d * 0.125, Math.min(top, throat)],
    [ax + d * (0.15 + forward * 0.06), sole - 0.17],
    [toe + d * front * 0.6, sole - 0.115],
    [toe + d * front, sole - 0.045],
    [toe + d * front * 0.85, sole - 0.004],
    [heel - d * 0.005, sole - 0.004],
    [heel - d * 0.02, sole - 0.09],
  ]
  if (traits.shoes === 'flat' || traits.shoes === 'heel') {
    context.fillStyle = skin.base
    context.fill(
      shape([
        [ax - 0.085, ay - 0.1],
        [ax + 0.085, ay - 0.1],
        [ax + d * 0.12, sole - 0.14],
        [toe, sole - 0.08],
        [heel, sole - 0.05],
      ]),
    )
  }
  const fill = context.createLinearGradient(ax + s * 0.25, 0, ax - s * 0.25, 0)
  fill.addColorStop(0, mix(tones.base, tones.light, 0.9))
  fill.addColorStop(0.4, tones.base)
  fill.addColorStop(1, tones.shadow)
  context.fillStyle = fill
  context.fill(shape(body))
  if (bare) paintToes(sitter, toe + d * front * 0.55, sole, d)
  else if (scale > 45) {
    const base = new Path2D()
    stroke(
      base,
      [
        [heel - d * 0.015, sole - 0.02],
        [(heel + toe) / 2, sole - 0.016],
        [toe + d * front * 0.95, sole - 0.024],
      ],
      traits.shoes === 'sneaker' ? 0.06 : 0.04,
      [1, 1, 1],
    )
    context.fillStyle =
      traits.shoes === 'sneaker' ? materialTones('#f2f0ea', lighting).base : mix(tones.deep, '#141214', 0.5)
    context.fill(base)
    const gloss = new Path2D()
    stroke(
      gloss,
      [
        [ax + s * 0.05, sole - 0.2],
        [ax + s * 0.06 + (toe - ax) * 0.5, sole - 0.14],
        [toe + s * 0.04, sole - 0.1],
      ],
      0.035,
    )
    context.fillStyle = alpha(tones.shine, 0.5)
    context.fill(gloss)
    if (traits.shoes === 'sneaker' || traits.shoes === 'oxford') {
      const laces = new Path2D()
      for (const step of [0, 1, 2]) {
        const x = ax + (toe - ax) * (0.2 + step * 0.22)
        const y = sole - 0.235 + step * 0.035
        stroke(
          laces,
          [
            [x - 0.05, y],
            [x, y + 0.006],
            [x + 0.05, y],
          ],
          0.018,
          [0.6, 1, 0.6],
        )
      }
      context.fillStyle = tones.deep
      context.fill(laces)
    }
  }
  context.restore()
}

/** The clefts between the toes of a bare foot. */
function paintToes({ context, skin, scale }: Sitter, x: number, sole: number, direction: number): void {
  if (scale < 30) return
  const clefts = new Path2D()
  for (const step of [0, 1, 2, 3])
    stroke(
      clefts,
      [
        [x - direction * (0.15 - step * 0.055), sole - 0.1],
        [x - direction * (0.13 - step * 0.055), sole - 0.05],
        [x - direction * (0.12 - step * 0.055), sole - 0.015],
      ],
      0.018,
    )
  context.fillStyle = alpha(skin.deep, 0.55)
  context.fill(clefts)
}
