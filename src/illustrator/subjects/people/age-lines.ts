import { Path2D } from '@napi-rs/canvas'
import { type Point, stroke } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import { type Sitter, turned } from './sitter.ts'
import { oval } from './skin-planes.ts'
import { alpha, mix } from './tone.ts'

/** 0 none .. 1 deep: what years and words leave in a face. */
function wrinklesOf({ traits }: Sitter): number {
  const years = traits.age === 'old' ? 0.72 : traits.age === 'middle' ? (traits.femininity > 0.5 ? 0.16 : 0.3) : 0
  return Math.min(1, years + (traits.marks.includes('wrinkles') ? 0.4 : 0))
}

/** Wrinkles and furrows: each a dark crease with a lit lower lip, so that it lies in the skin. */
export function paintAgeLines(sitter: Sitter, m: HeadMeasures, cheeks: number): void {
  const { context, traits, skin, random, scale } = sitter
  const deep = wrinklesOf(sitter)
  const frown = traits.expression === 'angry' || traits.expression === 'shouting'
  const raised = traits.expression === 'surprised' || traits.expression === 'scared'
  if (deep === 0 && !frown && !raised) return
  const at = (x: number, z: number): number => turned(sitter, x, z)
  const lines = new Path2D()
  const add = (points: Point[], width: number, shares: readonly number[] = [0, 1, 0.9, 0]): void => {
    stroke(lines, points, width * (scale < 150 ? 1.25 : 1), shares)
  }
  const rows = deep > 0.6 ? 4 : deep > 0.2 ? 2 : raised && traits.age !== 'child' && traits.age !== 'baby' ? 2 : 0
  for (let row = 0; row < rows; row++) {
    const y = m.browY - 0.06 - row * 0.042 + random.between(-0.006, 0.006)
    const reach = (0.19 - row * 0.022) * random.between(0.85, 1.05)
    const skew = random.between(-0.03, 0.03)
    const wave = random.between(0.004, 0.009)
    add(
      [
        [at(-reach + skew, 0.31), y + 0.013],
        [at(-reach * 0.6 + skew, 0.35), y - wave * 0.4],
        [at(-reach * 0.2, 0.38), y + wave * 0.6],
        [at(reach * 0.2, 0.38), y + wave * 0.4],
        [at(reach * 0.6 + skew, 0.35), y - wave * 0.4],
        [at(reach + skew, 0.31), y + 0.012],
      ],
      0.0058 + deep * 0.0024,
      [0, 0.7, 1, 0.7, 1, 0.8, 0],
    )
  }
  if (frown || deep > 0.6)
    for (const side of [-1, 1])
      add(
        [
          [at(side * 0.024, 0.42), m.browY - 0.022],
          [at(side * 0.029, 0.42), m.browY + 0.012],
          [at(side * 0.02, 0.43), m.browY + 0.045],
        ],
        frown ? 0.0105 : 0.007,
      )
  if (deep > 0.1) {
    for (const side of [-1, 1]) {
      const x = m.eyeX + m.eyeHalf + 0.012
      const rays = deep > 0.6 ? [-1.6, -0.6, 0.4, 1.4, 2.3] : [-0.8, 0.3, 1.3]
      for (const ray of rays) {
        const long = random.between(0.8, 1.2)
        add(
          [
            [at(side * x, 0.22), m.eyeY + ray * 0.012],
            [at(side * (x + 0.024 * long), 0.19), m.eyeY + ray * 0.021 + cheeks * 0.002],
            [at(side * (x + 0.052 * long), 0.15), m.eyeY + ray * 0.032 + 0.004],
          ],
          0.0052 + deep * 0.002,
          [0, 1, 0.6, 0],
        )
      }
      const bags = deep > 0.6 ? 2 : 1
      for (let bag = 0; bag < bags; bag++)
        add(
          [
            [at(side * (m.eyeX - 0.07), 0.34), m.eyeY + 0.036 + bag * 0.012],
            [at(side * (m.eyeX - 0.015), 0.32), m.eyeY + 0.063 + bag * 0.02],
            [at(side * (m.eyeX + 0.05), 0.28), m.eyeY + 0.06 + bag * 0.021],
            [at(side * (m.eyeX + 0.088), 0.25), m.eyeY + 0.04 + bag * 0.021],
          ],
          0.0065,
          [0, 1, 0.8, 0],
        )
      // From the nose's wing round the mouth.
      add(
        [
          [at(side * (m.noseHalf + 0.012), 0.34), m.noseY - 0.012],
          [at(side * (m.noseHalf + 0.046), 0.33), m.noseY + 0.046],
          [at(side * (m.mouthHalf + 0.036), 0.3), m.mouthY - 0.008],
          [at(side * (m.mouthHalf + 0.036), 0.29), m.mouthY + 0.045],
        ],
        0.006 + deep * 0.005,
        [0.1, 1, 0.9, 0],
      )
      if (deep > 0.6) {
        add(
          [
            [at(side * (m.mouthHalf + 0.008), 0.31), m.mouthY + 0.026],
            [at(side * (m.mouthHalf + 0.012), 0.29), m.mouthY + 0.075],
            [at(side * (m.mouthHalf + 0.002), 0.28), m.mouthY + 0.125],
          ],
          0.0085,
        )
        // Upright pleats over the lips.
        if (traits.beard === 'none')
          for (const spot of [0.25, 0.5, 0.75])
            add(
              [
                [at(side * m.mouthHalf * spot, 0.4), m.mouthY - 0.052],
                [at(side * m.mouthHalf * spot * 0.96, 0.41), m.mouthY - 0.022],
              ],
              0.0042,
              [0, 1, 0.3],
            )
      }
    }
  }
  context.save()
  context.translate(-sitter.lighting.side * 0.001, 0.0055)
  context.fillStyle = alpha(skin.shine, 0.2 + deep * 0.22)
  context.fill(lines)
  context.restore()
  context.fillStyle = alpha(mix(skin.deep, '#5a2418', 0.25), frown || raised ? 0.5 : 0.12 + deep * 0.52)
  context.fill(lines)
  if (deep > 0.6 && scale > 150) {
    context.fillStyle = alpha(mix(skin.deep, '#7a4a26', 0.4), 0.2)
    for (let spot = 0; spot < 9; spot++) {
      const side = random.chance(0.5) ? 1 : -1
      const x = random.between(0.14, 0.27)
      const y = random.chance(0.4) ? random.between(-0.3, -0.15) : random.between(0.06, 0.2)
      context.fill(oval(at(side * x, 0.28 - x * 0.3), y, random.between(0.005, 0.012), random.between(0.004, 0.009)))
    }
  }
}
