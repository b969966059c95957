import { Path2D } from '@napi-rs/canvas'
import { drapery, paintCloth, paintPiece } from './cloth.ts'
import { line, type Point, stroke } from './curve.ts'
import { dot } from './dot.ts'
import { roundNeck } from './round-neck.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones } from './tone.ts'
import { type Torso, torsoOutline } from './torso.ts'

/** A raincoat or parka: buttoned up to a stand-up collar, its hood on the back, flap pockets; a parka's hood has fur. */
export function paintRaincoat(sitter: Sitter, torso: Torso): void {
  const { context, lighting, traits } = sitter
  const furred = traits.extras.includes('fur')
  const tones = materialTones(traits.color, lighting, furred ? 0.2 : 0.8)
  const { at, hem, neck, pit, wide: w } = torso
  const outline = torsoOutline(torso, roundNeck(torso, -0.03, 0.02), 0.025)
  const path = paintCloth(sitter, torso, outline, tones, { folds: drapery(torso, 0.6) })
  context.save()
  context.clip(path)
  context.strokeStyle = alpha(tones.deep, 0.55)
  context.lineWidth = 0.014
  context.stroke(line([at(0.08, pit), at(0.08, (pit + hem) / 2), at(0.08, hem)]))
  context.restore()
  for (const side of [-1, 1]) {
    const hood = materialTones(furred ? '#d9c7a8' : traits.color, lighting, 0.4)
    paintPiece(
      sitter,
      [
        [side * (neck - 0.03), 0.44],
        [side * (neck + 0.13), 0.5],
        [side * (neck + 0.21), 0.66],
        at(side * 0.27, pit + 0.1),
        at(side * 0.06, pit + 0.2),
        at(side * 0.12, pit + 0.04),
        [side * (neck - 0.005), 0.62],
      ],
      hood,
      { tone: 0.55, raise: 0.025 },
    )
    if (hem < 2.4) continue
    const y = 2.16
    const flap: Point[] = [
      [side * 0.22 * w, y, 1],
      [side * 0.52 * w, y - 0.03, 1],
      [side * 0.53 * w, y + 0.13, 1],
      [side * 0.22 * w, y + 0.15, 1],
    ]
    paintPiece(sitter, flap, tones, { tone: 0.5, raise: 0.02 })
  }
  const buttons = materialTones(furred ? '#4a3a2c' : '#f3ead2', lighting, 0.6)
  for (let y = pit + 0.34; y < Math.min(hem, 3.4); y += 0.34) {
    context.fillStyle = buttons.deep
    dot(sitter, at(0, y)[0] + 0.008, y + 0.01, 0.036)
    context.fillStyle = buttons.base
    dot(sitter, at(0, y)[0], y, 0.034)
  }
}

/** A cape over the shoulders: what is seen behind the body; flies out when its wearer does. */
export function paintCapeBehind(sitter: Sitter, torso: Torso): void {
  const { context, lighting, traits } = sitter
  const tones = materialTones(traits.accent, lighting, 0.5)
  const { wide: w } = torso
  const low = 5.2
  const flare = 1.25 * w
  const edge: Point[] = [-1, -0.5, 0, 0.5, 1].map(
    (at): Point => [-at * flare, low + (Math.abs(at) === 0.5 ? 0.12 : -0.04)],
  )
  const cape = new Path2D()
  cape.addPath(
    paintPiece(
      sitter,
      [
        [-0.3 * w, 0.66],
        [0.3 * w, 0.66],
        [0.82 * w, 0.86],
        [0.98 * w, 2.2],
        ...edge,
        [-0.98 * w, 2.2],
        [-0.82 * w, 0.86],
      ],
      { ...tones, light: tones.base, base: tones.shadow, shadow: tones.deep },
      { raise: 0, edge: false, tone: 0.6 },
    ),
  )
  context.save()
  context.clip(cape)
  const folds = new Path2D()
  for (const at of [-0.75, -0.4, 0.4, 0.75])
    stroke(
      folds,
      [
        [at * 0.7 * w, 0.9],
        [at * 0.9 * w, 2.8],
        [at * flare, low + 0.1],
      ],
      0.16,
      [0, 0.7, 1],
    )
  context.fillStyle = alpha(tones.deep, 0.4)
  context.fill(folds)
  context.restore()
}

/** A collar that stands up behind the head, its lining to the front. */
export function paintHighCollar(sitter: Sitter): void {
  const { traits, lighting } = sitter
  const outline = (out: number): Point[] => {
    const half: Point[] = [
      [0, 0.3 - out],
      [0.2, 0.26 - out],
      [0.5 + out, 0.06 - out, 1],
      [0.46 + out, 0.4],
      [0.36 + out, 0.78],
    ]
    return [
      ...half,
      ...half
        .slice(1)
        .map(([x, y, corner]): Point => [-x, y, corner])
        .reverse(),
    ]
  }
  paintPiece(sitter, outline(0.03), materialTones(traits.color, lighting, 0.4), { raise: 0 })
  paintPiece(sitter, outline(0), materialTones(traits.accent, lighting, 0.5), { raise: 0, tone: 0.2 })
}

/** The collar of a cape and its clasps, before the body. */
export function paintCapeCollar(sitter: Sitter, torso: Torso): void {
  const { accent } = sitter.traits
  const tones = materialTones(accent, sitter.lighting, 0.5)
  const { neck, pit, wide: w } = torso
  for (const side of [-1, 1])
    paintPiece(
      sitter,
      [
        [side * (neck - 0.02), 0.54, 1],
        [side * (0.25 + 0.17 * w), 0.62],
        [side * (0.1 + 0.76 * w), 0.79],
        [side * (torso.armless ? 0.84 : 1.05) * w, torso.armless ? 0.96 : 0.92],
        [side * (torso.armless ? 0.82 : 1.12) * w, torso.armless ? 1.16 : 1.3, 1],
        [side * 0.62 * w, 1.04],
        [side * 0.34 * w, pit + 0.16],
        [side * 0.1 * w, pit + 0.1, 1],
      ],
      tones,
      { tone: 0.5, raise: 0.02 },
    )
}
