import { Path2D } from '@napi-rs/canvas'
import { between, type Point, stroke } from './curve.ts'
import type { EyeMood } from './eyes.ts'
import type { HeadMeasures } from './head-shape.ts'
import { type Sitter, turned } from './sitter.ts'
import { alpha, mix, shift } from './tone.ts'

/** Brows as tapered masses of hair. */
export function paintBrows(sitter: Sitter, measures: HeadMeasures, mood: EyeMood): void {
  const { context, traits, skin, scale } = sitter
  const color = mix(
    traits.age === 'old' ? mix(traits.hairColor, '#77706b', 0.4) : shift(traits.hairColor, 0.78, 0.9),
    skin.deep,
    0.22,
  )
  const thick =
    (0.0325 - traits.femininity * 0.0105 + traits.face.brow * 0.003) *
    traits.features.brow *
    (traits.age === 'baby'
      ? 0.6
      : traits.age === 'child'
        ? 0.66
        : traits.age === 'old' && traits.femininity > 0.5
          ? 0.75
          : 1)
  const young = traits.age === 'child' || traits.age === 'baby'
  const arch = 0.012 + traits.femininity * 0.01
  for (const side of [-1, 1] as const) {
    const at = (along: number, lift: number): Point => {
      const x = side * along
      return [turned(sitter, x, 0.36 - along * 0.5), measures.browY + lift - (young ? 0.008 : 0)]
    }
    const spine = [
      at(measures.eyeX - 0.085, mood.browIn + 0.006),
      at(measures.eyeX - 0.045, mood.browIn * 0.75 - arch * 0.25),
      at(measures.eyeX + 0.01, mood.browIn * 0.35 + mood.browOut * 0.3 - arch * 0.8),
      at(measures.eyeX + 0.052, mood.browOut * 0.8 - arch),
      at(measures.eyeX + 0.105, mood.browOut + 0.012),
    ]
    const brow = new Path2D()
    stroke(brow, spine, thick, scale < 260 ? [0.3, 0.9, 1, 0.66, 0.04] : [0.3, 0.72, 0.84, 0.58, 0.03])
    context.fillStyle = alpha(color, scale < 260 ? 0.9 : 0.6)
    context.fill(brow)
    if (scale < 260) continue
    const hairs = new Path2D()
    const count = 34
    for (let index = 0; index < count; index++) {
      const along = (index / (count - 1)) * 0.86
      const spot = Math.min(3, Math.floor(along * 4))
      const [x, y] = between(spine[spot]!, spine[spot + 1]!, along * 4 - spot)
      // Short and upright beside the nose, longer and flat towards the temple; two rows cross.
      const rise = Math.max(-0.35, 0.95 - along * 1.7)
      const long = thick * (0.36 + Math.min(0.5, along * 1.2) - Math.max(0, along - 0.55))
      const row = (index % 3) - 1
      const lift = row * thick * 0.2 * (1 - along * 0.8)
      stroke(
        hairs,
        [
          [x - side * long * 0.45, y + lift + long * rise * 0.5],
          [x, y + lift],
          [x + side * long * 0.6, y + lift - long * rise * 0.45],
        ],
        0.0036,
        [0, 1, 0],
      )
    }
    context.fillStyle = alpha(shift(color, 0.86), 0.7)
    context.fill(hairs)
  }
}
