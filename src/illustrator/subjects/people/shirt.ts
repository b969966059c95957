import { drapery, paintCloth, paintPiece } from './cloth.ts'
import { line, type Point, shape } from './curve.ts'
import { dot } from './dot.ts'
import { paintPattern, paintStripes } from './pattern.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix, type Tones } from './tone.ts'
import { type Torso, torsoOutline } from './torso.ts'

const corner = ([x, y]: Point): Point => [x, y, 1]

/** A shirt with a collar; `open` 0 buttoned up .. 1 two buttons open. */
export function paintShirt(sitter: Sitter, torso: Torso, color: string, open: number): void {
  const { context, scale, traits } = sitter
  const tones = materialTones(color, sitter.lighting, 0.2)
  const { at, neck, pit } = torso
  const nape = neck - 0.05
  const deep = pit + 0.03 + open * 0.3
  const neckline: Point[] = [
    corner(at(-nape, 0.56)),
    at(-nape * 0.8, pit - 0.06),
    corner(at(0, deep)),
    at(nape * 0.8, pit - 0.06),
  ]
  paintCloth(sitter, torso, torsoOutline(torso, neckline), tones, { folds: drapery(torso, 0.75) })
  paintPattern(sitter, torso, torsoOutline(torso, neckline), tones)
  if (traits.extras.includes('stripes')) paintStripes(sitter, torso, torsoOutline(torso, neckline), tones)
  // Placket and buttons.
  const [cx] = at(0, 1)
  context.strokeStyle = alpha(tones.deep, 0.35)
  context.lineWidth = 0.007
  context.stroke(line([at(0.055, deep + 0.02), [cx + 0.058, 1.3], [cx * 0.8 + 0.055, torso.hem]]))
  if (scale > 60) {
    for (let y = deep + 0.14; y < torso.hem - 0.08; y += 0.24) {
      context.fillStyle = mix(tones.light, tones.deep, 0.28)
      dot(sitter, cx * (1 - (y - 1) * 0.15), y, 0.016)
    }
  }
  paintCollar(sitter, torso, tones, open)
}

/** The two leaves of a shirt collar: they lie against the neck all round, fold over and end in points. */
export function paintCollar(sitter: Sitter, torso: Torso, tones: Tones, open: number): void {
  const { context, scale, lighting } = sitter
  const { at, neck, pit } = torso
  const nape = neck - 0.05
  const lean = Math.sin(sitter.yaw) * 0.05
  const s = lighting.side
  for (const side of [-s, s]) {
    const p = (x: number, y: number): Point => [side * (nape + x) + lean, y]
    const front: Point = at(side * (0.042 + open * 0.07), pit + 0.012 + open * 0.13)
    const tip: Point = at(side * (0.15 + open * 0.06), pit + 0.2 + open * 0.03)
    // The stand inside, in the shade of the neck.
    if (open > 0.2) {
      context.fillStyle = mix(tones.shadow, tones.deep, 0.25)
      context.fill(
        shape([
          corner(p(-0.02, 0.5)),
          corner(p(0.04, 0.53)),
          at(side * nape * 0.8, pit - 0.03),
          corner(front),
          at(side * nape * 0.62, pit - 0.04),
        ]),
      )
    }
    const leaf: Point[] = [
      corner(p(-0.014, 0.487)),
      p(0.026, 0.505),
      p(0.058, 0.58),
      p(0.05, 0.74),
      corner(tip),
      corner(front),
      at(side * (nape * 0.5 + open * 0.03), pit - 0.06 + open * 0.06),
      [side * nape * 0.86 + lean, pit - 0.15 + open * 0.02],
    ]
    const path = paintPiece(sitter, leaf, tones, { tone: side === s ? 0.85 : 0.3, raise: 0.012, edge: false })
    if (scale < 90) continue
    // The fold is bright where it turns, the back of the collar lies in shade.
    context.save()
    context.clip(path)
    const back = context.createLinearGradient(0, 0.48, 0, 0.68)
    back.addColorStop(0, alpha(tones.deep, side === s ? 0.3 : 0.5))
    back.addColorStop(1, alpha(tones.deep, 0))
    context.fillStyle = back
    context.fill(path)
    context.strokeStyle = alpha(tones.shine, 0.75)
    context.lineWidth = 0.014
    context.stroke(line([leaf[0]!, leaf[7]!, leaf[6]!, front]))
    context.strokeStyle = alpha(tones.deep, 0.25)
    context.lineWidth = 0.004
    const [tx, ty] = tip
    const [fx, fy] = front
    context.stroke(
      line([
        [fx + side * 0.02, fy - 0.01],
        [tx - side * 0.004, ty - 0.028, 1],
        [side * (nape + 0.03) + lean, 0.74],
      ]),
    )
    context.restore()
  }
}

/** A collarless top under a jacket: a soft round or pointed neckline with a faced edge. */
export function paintShell(sitter: Sitter, torso: Torso, color: string): void {
  const { context, scale } = sitter
  const { at, neck, pit } = torso
  const tones = materialTones(color, sitter.lighting, 0.6)
  const pointed = sitter.traits.face.tilt > 0
  const edge: Point[] = pointed
    ? [
        corner(at(-neck - 0.02, 0.6)),
        at(-0.19, pit + 0.14),
        corner(at(0, pit + 0.4)),
        at(0.19, pit + 0.14),
        corner(at(neck + 0.02, 0.6)),
      ]
    : [
        corner(at(-neck - 0.02, 0.6)),
        at(-0.2, pit + 0.12),
        at(-0.1, pit + 0.215),
        at(0, pit + 0.235),
        at(0.1, pit + 0.215),
        at(0.2, pit + 0.12),
        corner(at(neck + 0.02, 0.6)),
      ]
  paintCloth(sitter, torso, torsoOutline(torso, edge), tones, { folds: drapery(torso, 0.55) })
  if (scale < 90) return
  context.lineJoin = 'round'
  context.strokeStyle = alpha(tones.shine, 0.8)
  context.lineWidth = 0.012
  context.stroke(line(edge))
  context.strokeStyle = alpha(tones.deep, 0.3)
  context.lineWidth = 0.004
  context.stroke(line(edge.map(([x, y, sharp]): Point => [x, y + 0.022, sharp])))
}
