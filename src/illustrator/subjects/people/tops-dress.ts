import { Path2D } from '@napi-rs/canvas'
import { drapery, paintCloth } from './cloth.ts'
import { line, type Point, stroke } from './curve.ts'
import { paintPattern } from './pattern.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones } from './tone.ts'
import type { Torso } from './torso.ts'

const corner = ([x, y]: Point): Point => [x, y, 1]

/** A dress or gown: bare shoulders or thin straps. The caller has painted the skin beneath. */
export function paintDress(sitter: Sitter, torso: Torso, kind: 'dress' | 'gown'): void {
  const { traits, context } = sitter
  const tones = materialTones(traits.color, sitter.lighting, kind === 'gown' ? 0.7 : 0.4)
  const { at, pit, wide: w } = torso
  const top = pit + (kind === 'gown' ? 0.42 : 0.33)
  const armpit = w * 0.66
  const low = torso.side.filter(([, y]) => y > 1.5)
  const neckline: Point[] =
    kind === 'gown'
      ? [
          [-armpit - 0.03, 1.06, 1],
          at(-0.36 * w, top - 0.03),
          at(-0.15, top + 0.05),
          corner(at(0, top + 0.12)),
          at(0.15, top + 0.05),
          at(0.36 * w, top - 0.03),
          [armpit + 0.03, 1.06, 1],
        ]
      : [
          [-0.4 * w - 0.05, 0.72, 1],
          at(-0.33 * w, 0.9),
          at(-0.2, top - 0.02),
          at(0, top + 0.03),
          at(0.2, top - 0.02),
          at(0.33 * w, 0.9),
          [0.4 * w + 0.05, 0.72, 1],
        ]
  const sideEdge = (side: number): Point[] =>
    torso.armless
      ? [
          ...(kind === 'dress'
            ? ([
                [side * 0.56 * w, 0.84],
                [side * 0.62 * w, 1.1],
              ] as Point[])
            : []),
          ...torso.side.filter(([, y]) => y > 1.2).map(([x, y, corner]): Point => [side * x, y, corner]),
        ]
      : [
          ...(kind === 'dress'
            ? ([
                [side * (0.4 * w + 0.15), 0.735],
                [side * 0.66 * w, 0.98],
              ] as Point[])
            : []),
          [side * 0.765 * w, 1.2],
          [side * 0.765 * w, 1.5],
          [side * 0.75 * w, 1.8, 1],
        ]
  const outline = [...neckline, ...sideEdge(1), ...sideEdge(-1).reverse()]
  if (low.length === 0) return
  const path = paintCloth(sitter, torso, outline, tones, { folds: drapery(torso, 0.9) })
  paintPattern(sitter, torso, outline, tones)
  context.save()
  context.clip(path)
  context.strokeStyle = alpha(tones.shine, 0.55)
  context.lineWidth = 0.02
  context.stroke(line(neckline))
  context.restore()
  if (kind === 'gown') {
    const gold = materialTones(traits.accent, sitter.lighting, 1)
    const trim = new Path2D()
    stroke(trim, neckline, 0.05, [1, 1, 1, 1, 1])
    context.fillStyle = gold.base
    context.fill(trim)
  }
}
