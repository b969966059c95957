import { Path2D } from '@napi-rs/canvas'
import { between, type Point, stroke } from './curve.ts'
import { figureWidths } from './figure-build.ts'
import { paintShoe } from './footwear.ts'
import { paintLimb, paintSegment, paintWrinkles } from './limbs.ts'
import type { Sitter } from './sitter.ts'
import { footScale, type PlacedLeg, type Skeleton } from './skeleton.ts'
import { alpha, behindTones, materialTones } from './tone.ts'

/** One leg with its trouser leg and shoe. */
export function paintLeg(sitter: Sitter, leg: PlacedLeg, { build }: Skeleton, far: boolean): void {
  const { traits, lighting } = sitter
  const shade = far ? behindTones : (tones: Parameters<typeof behindTones>[0]) => tones
  const tones = shade(materialTones(traits.bottomColor, lighting, 0.12))
  const grown = (0.55 + build.wide * 0.45) * figureWidths[traits.figure].legs
  const thin = traits.femininity > 0.5 ? 0.93 : 1
  const boots = shade(materialTones(traits.shoeColor, lighting, 0.6))
  const along = (share: number): Point => between(leg.end, leg.bend, share)
  paintShoe(sitter, leg, footScale(build))
  if (traits.bottom === 'long') return
  if (
    traits.bottom === 'briefs' ||
    traits.bottom === 'skirt' ||
    traits.bottom === 'shorts' ||
    traits.bottom === 'tutu'
  ) {
    const skin = shade(sitter.skin)
    paintLimb(sitter, leg, [0.3 * grown * thin, 0.185 * grown * thin, 0.098 * grown * thin], skin, 0.03 * grown)
    if (traits.shoes === 'boot') paintSegment(sitter, along(0.35), leg.end, 0.17 * grown, 0.14 * grown, boots)
    if (traits.bottom === 'shorts')
      paintSegment(sitter, leg.root, between(leg.root, leg.bend, 0.72), 0.33 * grown, 0.31 * grown, tones)
    return
  }
  const tucked = traits.shoes === 'boot' && traits.top !== 'suit'
  const slim = traits.bottom === 'jeans' ? 0.92 : 1
  const padded = traits.top === 'spacesuit' ? 1.2 : traits.top === 'turnout' ? 1.1 : 1
  const fit = grown * slim * thin * padded
  if (leg.ahead) {
    paintSegment(sitter, leg.bend, leg.end, 0.23 * fit, 0.166 * fit, behindTones(tones), 0.01)
    paintSegment(sitter, leg.root, leg.bend, 0.3 * fit, 0.285 * fit, tones)
  } else {
    paintLimb(sitter, leg, [0.315 * fit, 0.222 * fit, 0.166 * fit], tones, 0.012)
    paintWrinkles(sitter, leg, 0.2 * grown, tones)
  }
  if (tucked) {
    paintSegment(sitter, along(0.36), leg.end, 0.2 * grown, 0.155 * grown, boots)
  } else if (sitter.scale > 55) {
    paintBreak(sitter, leg, grown, alpha(tones.deep, 0.35))
  }
}

/** Cloth breaks over the shoe. */
function paintBreak({ context }: Sitter, leg: PlacedLeg, grown: number, color: string): void {
  const length = Math.hypot(leg.end[0] - leg.bend[0], leg.end[1] - leg.bend[1]) || 1
  const ux = (leg.end[0] - leg.bend[0]) / length
  const uy = (leg.end[1] - leg.bend[1]) / length
  const at = (back: number, out: number): Point => [
    leg.end[0] - ux * back + uy * out,
    leg.end[1] - uy * back - ux * out,
  ]
  const folds = new Path2D()
  for (const back of [0.06, 0.14, 0.24])
    stroke(folds, [at(back + 0.02, -0.14 * grown), at(back - 0.02, 0), at(back + 0.01, 0.1 * grown)], 0.026)
  context.fillStyle = color
  context.fill(folds)
}
