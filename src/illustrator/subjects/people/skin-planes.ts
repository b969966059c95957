import { Path2D } from '@napi-rs/canvas'
import type { Airbrush } from './airbrush.ts'
import { type Point, shape, stroke } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import { type Sitter, turned } from './sitter.ts'
import { alpha, lightness, mix } from './tone.ts'

export const oval = (x: number, y: number, width: number, height: number, angle = 0): Path2D => {
  const path = new Path2D()
  path.ellipse(x, y, width, height, angle, 0, Math.PI * 2)
  return path
}

/** How hard bone shows through: children are round, men bony. */
export const boneOf = ({ traits: { age, femininity } }: Sitter): number =>
  age === 'child' || age === 'baby' ? 0.4 : (femininity > 0.5 ? 0.72 : 1) * (age === 'old' ? 1.15 : 1)

/** The head as planes under one light: the lit front, the side in shadow, jaw and hairline. */
export function paintPlanes({ context, spray }: Airbrush, sitter: Sitter): void {
  const { skin, lighting } = sitter
  const s = lighting.side
  const at = (x: number, z: number): number => turned(sitter, x, z)
  const bone = boneOf(sitter)

  const base = context.createLinearGradient(s * 0.36, -0.36, -s * 0.34, 0.3)
  base.addColorStop(0, mix(skin.light, skin.shine, 0.25))
  base.addColorStop(0.3, skin.light)
  base.addColorStop(0.56, skin.base)
  base.addColorStop(0.8, mix(skin.base, skin.shadow, 0.6))
  base.addColorStop(1, skin.shadow)
  context.fillStyle = base
  context.fillRect(-1, -1, 2, 2)

  // The middle third of a face is redder, the brow yellower.
  spray(oval(at(0, 0.4), 0.11, 0.27, 0.12), alpha(mix(skin.base, '#d2463a', 0.3), 0.3), 0.07)
  spray(oval(at(s * 0.05, 0.36), -0.25, 0.2, 0.09), alpha(mix(skin.light, '#f6d98c', 0.2), 0.4), 0.06)

  // Form shadow: the side that faces away, from temple over the cheekbone to the jaw; broad first, then its core.
  const edge = (lift: number): Point[] => [
    [at(-s * (0.285 - lift), 0.16), -0.5],
    [at(-s * (0.25 - lift), 0.24), -0.26],
    [at(-s * (0.262 - lift), 0.24), -0.1],
    [at(-s * (0.27 - lift), 0.22), 0.02],
    [at(-s * (0.252 - lift), 0.25), 0.1],
    [at(-s * (0.185 - lift * 0.9), 0.31), 0.19],
    [at(-s * (0.17 - lift * 0.8), 0.31), 0.29],
    [at(-s * (0.125 - lift * 0.7), 0.32), 0.38],
    [at(-s * (0.05 - lift * 0.5), 0.33), 0.47],
    [at(-s * (0.07 - lift * 0.5), 0.2), 0.64],
    [-s * 0.7, 0.6],
    [-s * 0.7, -0.5],
  ]
  spray(shape(edge(0.05)), alpha(skin.shadow, 0.55), 0.06)
  spray(shape(edge(0)), alpha(mix(skin.shadow, skin.deep, 0.25), 0.5 + 0.25 * bone), 0.028)
  spray(
    shape([
      [-s * 0.6, -0.34],
      [at(-s * 0.315, 0.05), -0.1],
      [at(-s * 0.29, 0.1), 0.1],
      [at(-s * 0.215, 0.14), 0.3],
      [at(-s * 0.07, 0.22), 0.5],
      [-s * 0.6, 0.6],
    ]),
    alpha(skin.deep, 0.3 + 0.25 * bone),
    0.04,
  )
  // Where skin turns from the key light passes through it.
  const warm = new Path2D()
  stroke(warm, edge(0.02).slice(1, 9), 0.05, [0.3, 1, 1, 1, 0.4])
  spray(warm, alpha(mix(skin.base, '#d23a18', 0.45), 0.2), 0.02)
  // Under the jaw on both sides, and hair's shade at the hairline.
  spray(
    shape([
      [-0.5, 0.33],
      [at(-0.27, 0.1), 0.325],
      [at(-0.14, 0.24), 0.452],
      [at(0, 0.3), 0.508],
      [at(0.14, 0.24), 0.452],
      [at(0.27, 0.1), 0.325],
      [0.5, 0.33],
      [0.5, 0.8],
      [-0.5, 0.8],
    ]),
    alpha(skin.shadow, 0.7),
    0.028,
  )
  spray(
    shape([
      [-0.5, -0.6],
      [0.5, -0.6],
      [0.4, -0.36],
      [0, -0.4],
      [-0.4, -0.36],
    ]),
    alpha(skin.shadow, 0.6),
    0.045,
  )
  // Temple on the lit side: a shallow hollow.
  spray(oval(at(s * 0.29, 0.14), -0.16, 0.03, 0.1), alpha(skin.shadow, 0.42 * bone), 0.03)
  spray(oval(at(s * 0.075, 0.36), -0.235, 0.12, 0.07, s * 0.15), alpha(skin.shine, 0.5), 0.045)
}

/** Brow, eye sockets and the bags under the eyes. */
export function paintSockets({ spray }: Airbrush, sitter: Sitter, m: HeadMeasures): void {
  const { skin, lighting, traits } = sitter
  const at = (x: number, z: number): number => turned(sitter, x, z)
  const bone = boneOf(sitter)
  const { fold, bridge } = traits.features
  const tired = traits.age === 'old' ? 1 : traits.age === 'middle' ? 0.6 : traits.age === 'young' ? 0.32 : 0.12
  for (const side of [-1, 1]) {
    const shaded = side === lighting.side ? 0.62 : 0.9
    spray(
      oval(at(side * (m.eyeX - 0.01), 0.3), m.eyeY - 0.042, 0.098, 0.04, side * 0.1),
      alpha(skin.shadow, shaded * (1 - fold * 0.35)),
      0.018,
    )
    // Deepest between the inner corner and the root of the nose.
    spray(
      oval(at(side * 0.072, 0.36), m.eyeY - 0.03, 0.022, 0.046, side * 0.3),
      alpha(skin.deep, (0.3 + 0.4 * bridge) * shaded * bone),
      0.014,
    )
    spray(
      oval(at(side * (m.eyeX + 0.035), 0.28), m.browY + 0.034, 0.062, 0.016, side * 0.1),
      alpha(mix(skin.light, skin.shine, side === lighting.side ? 0.6 : 0), side === lighting.side ? 0.55 : 0.3),
      0.012,
    )
    const bag = new Path2D()
    stroke(
      bag,
      [
        [at(side * (m.eyeX - 0.072), 0.34), m.eyeY + 0.034],
        [at(side * (m.eyeX - 0.02), 0.32), m.eyeY + 0.066],
        [at(side * (m.eyeX + 0.05), 0.28), m.eyeY + 0.062],
        [at(side * (m.eyeX + 0.088), 0.24), m.eyeY + 0.036],
      ],
      0.024,
      [0.6, 1, 0.8, 0],
    )
    spray(bag, alpha(mix(skin.shadow, skin.deep, 0.3), 0.2 + tired * 0.6), 0.011)
    spray(
      oval(at(side * (m.eyeX + 0.005), 0.3), m.eyeY - 0.034, 0.05, 0.01, side * 0.05),
      alpha(skin.light, 0.5),
      0.008,
    )
  }
}

/** Cheekbones, cheeks, the folds beside the mouth. */
export function paintCheeks({ spray }: Airbrush, sitter: Sitter, m: HeadMeasures, lifted: number): void {
  const { skin, lighting, traits } = sitter
  const s = lighting.side
  const at = (x: number, z: number): number => turned(sitter, x, z)
  const fem = traits.femininity
  const young = traits.age === 'child' || traits.age === 'baby'
  const bone = boneOf(sitter)
  const fair = Math.max(0.3, Math.min(1, (lightness(skin.base) - 0.3) * 2.2))
  const blush = mix(skin.base, '#d4503f', 0.42)
  const years = traits.age === 'old' ? 1 : traits.age === 'middle' ? 0.5 : young ? 0 : fem > 0.5 ? 0.04 : 0.14
  for (const side of [-1, 1]) {
    const bright = side === s ? 1 : 0.35
    spray(
      oval(at(side * 0.2, 0.28), m.eyeY + 0.15 - lifted * 0.014, 0.085, 0.058, -side * 0.35),
      alpha(blush, ((young ? 0.6 : fem > 0.5 ? 0.5 : 0.34) + lifted * 0.12) * fair),
      0.034,
    )
    // Below the cheekbone the face falls in.
    spray(
      shape([
        [at(side * 0.315, 0.1), 0.09],
        [at(side * 0.24, 0.24), 0.185],
        [at(side * 0.17, 0.31), 0.265],
        [at(side * 0.225, 0.22), 0.3],
        [at(side * 0.31, 0.1), 0.22],
      ]),
      alpha(
        skin.shadow,
        (young ? 0.12 : fem > 0.5 ? 0.45 : 0.7) * (side === s ? 0.9 : 1) * (traits.age === 'old' ? 1.25 : 1),
      ),
      0.028,
    )
    spray(
      oval(at(side * 0.2, 0.29), m.eyeY + 0.1 - lifted * 0.014, 0.07, 0.026, -side * 0.3),
      alpha(skin.shine, (0.5 + 0.1 * bone) * bright),
      0.018,
    )
    if (lifted > 0.3)
      spray(
        oval(at(side * 0.172, 0.32), m.eyeY + 0.14 - lifted * 0.014, 0.048, 0.04, -side * 0.4),
        alpha(skin.shine, 0.34 * lifted * bright),
        0.018,
      )
    const fold = new Path2D()
    stroke(
      fold,
      [
        [at(side * (m.noseHalf + 0.01), 0.34), m.noseY - 0.016],
        [at(side * (m.noseHalf + 0.042), 0.33), m.noseY + 0.045],
        [at(side * (m.mouthHalf + 0.034), 0.3), m.mouthY - 0.012],
        [at(side * (m.mouthHalf + 0.034), 0.29), m.mouthY + 0.04],
      ],
      0.024,
      [0.3, 1, 0.8, 0],
    )
    spray(fold, alpha(skin.deep, Math.min(0.62, years * 0.5 + lifted * (fem > 0.5 ? 0.2 : 0.26))), 0.0085)
    // What sags beside the chin.
    if (years > 0.4) {
      spray(oval(at(side * 0.17, 0.25), 0.4, 0.05, 0.05), alpha(skin.light, 0.3 * years * bright), 0.025)
      const sag = new Path2D()
      stroke(
        sag,
        [
          [at(side * (m.mouthHalf + 0.012), 0.31), m.mouthY + 0.03],
          [at(side * (m.mouthHalf + 0.016), 0.29), m.mouthY + 0.09],
          [at(side * (m.mouthHalf + 0.03), 0.26), m.mouthY + 0.145],
        ],
        0.022,
        [0.2, 1, 0.4],
      )
      spray(sag, alpha(skin.deep, 0.42 * years), 0.01)
    }
  }
}

/** Round the mouth and the chin. */
export function paintChin({ spray }: Airbrush, sitter: Sitter, m: HeadMeasures): void {
  const { skin, lighting, traits } = sitter
  const s = lighting.side
  const at = (x: number, z: number): number => turned(sitter, x, z)
  const fem = traits.femininity
  const bone = boneOf(sitter)
  // The lips' colour runs a little over their edge.
  spray(
    oval(at(0, 0.4), m.mouthY + 0.004, m.mouthHalf * 0.86, 0.032),
    alpha(mix(skin.base, '#b0443f', fem > 0.5 ? 0.45 : 0.25), 0.5),
    0.014,
  )
  spray(
    oval(at(-s * 0.006, 0.42), (m.noseY + m.mouthY) / 2 + 0.004, 0.012, 0.026),
    alpha(skin.shadow, 0.35 + bone * 0.35),
    0.008,
  )
  spray(oval(at(s * 0.022, 0.42), (m.noseY + m.mouthY) / 2, 0.008, 0.022), alpha(skin.shine, 0.35), 0.006)
  for (const side of [-1, 1])
    spray(
      oval(at(side * (m.mouthHalf + 0.014), 0.32), m.mouthY + 0.012, 0.02, 0.03),
      alpha(skin.shadow, (side === s ? 0.5 : 0.75) * Math.min(1, 0.3 + bone)),
      0.014,
    )
  spray(oval(at(-s * 0.005, 0.39), m.mouthY + 0.064, 0.07, 0.017), alpha(skin.deep, 0.5 + (1 - fem) * 0.1), 0.012)
  spray(oval(at(s * 0.028, 0.37), m.mouthY + 0.122, 0.052, 0.03), alpha(mix(skin.light, skin.shine, 0.6), 0.62), 0.02)
  if (fem < 0.5 && traits.features.cleft > 0.6)
    spray(oval(at(0, 0.37), m.mouthY + 0.142, 0.006, 0.024), alpha(skin.deep, 0.5), 0.007)
}

/** Light from behind on the cheek and temple away from the key. */
export function paintRim({ context }: Airbrush, sitter: Sitter, m: HeadMeasures): void {
  const { skin, lighting } = sitter
  const s = lighting.side
  const edge = m.contour
    .filter(([, y]) => y > -0.34 && y < 0.44)
    .map(([x, y, z]): Point => [turned(sitter, -s * x, z), y])
  const rim = new Path2D()
  stroke(rim, edge, 0.026, [0, 0.8, 1, 1, 0.8, 0])
  context.filter = `blur(${(0.01 * context.getTransform().a).toFixed(2)}px)`
  context.fillStyle = alpha(mix(skin.rim, skin.base, 0.35), 0.75)
  context.fill(rim)
  context.filter = 'none'
}
