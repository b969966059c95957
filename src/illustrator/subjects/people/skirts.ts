import { Path2D } from '@napi-rs/canvas'
import { between, type Point, shape, stroke } from './curve.ts'
import { paintSegment } from './limbs.ts'
import { paintPattern } from './pattern.ts'
import type { Sitter } from './sitter.ts'
import { hipY, type Skeleton } from './skeleton.ts'
import { alpha, behindTones, materialTones, mix } from './tone.ts'
import { hipsOf, inTrunk, lapOf } from './trunk.ts'

/** A skirt, a long gown or a tutu: it hangs from who stands and lies along the thighs of who sits. */
export function paintSkirt(sitter: Sitter, skeleton: Skeleton): void {
  const steep = Math.abs(skeleton.lean) > 0.8
  if (lapOf(skeleton) || steep) paintAlongLegs(sitter, skeleton)
  else paintHanging(sitter, skeleton)
}

/** The seat of a skirt whose wearer's thighs come forward; lies behind the top's hem. */
export function paintSkirtSeat(sitter: Sitter, skeleton: Skeleton): void {
  const { traits, lighting, context } = sitter
  const near = materialTones(traits.bottomColor, lighting, traits.bottom === 'long' ? 0.4 : 0.15)
  const hips = hipsOf(sitter, skeleton.build.wide)
  inTrunk(sitter, skeleton, () => {
    context.fillStyle = near.base
    context.fill(
      shape([
        [-hips * 0.8, 2.0],
        [hips * 0.8, 2.0],
        [hips * 1.05, 2.7],
        [hips * 0.7, 3.2],
        [-hips * 0.7, 3.2],
        [-hips * 1.05, 2.7],
      ]),
    )
  })
}

function paintAlongLegs(sitter: Sitter, skeleton: Skeleton): void {
  const { traits, lighting, context } = sitter
  const { leftLeg, rightLeg, build, shape: pose } = skeleton
  const near = materialTones(traits.bottomColor, lighting, traits.bottom === 'long' ? 0.4 : 0.15)
  const grown = 0.55 + build.wide * 0.45
  const front = pose.view === 'front'
  if (front) {
    // Cloth spans the gap between the knees.
    context.fillStyle = mix(near.base, near.shadow, 0.7)
    const low = traits.bottom === 'long' ? 0.86 : 0.12
    context.fill(
      shape([
        leftLeg.root,
        rightLeg.root,
        rightLeg.bend,
        between(rightLeg.bend, rightLeg.end, low),
        between(leftLeg.bend, leftLeg.end, low),
        leftLeg.bend,
      ]),
    )
  }
  for (const [leg, tones] of [
    [rightLeg, front ? near : behindTones(near)],
    [leftLeg, near],
  ] as const) {
    if (traits.bottom === 'long')
      paintSegment(sitter, leg.bend, between(leg.bend, leg.end, 0.94), 0.34 * grown, 0.4 * grown, tones)
    const reach = traits.bottom === 'tutu' ? 0.45 : 0.96
    paintSegment(sitter, leg.root, between(leg.root, leg.bend, reach), 0.37 * grown, 0.33 * grown, tones)
  }
}

function paintHanging(sitter: Sitter, skeleton: Skeleton): void {
  const { traits, context } = sitter
  const { build, leftLeg, rightLeg, bottom } = skeleton
  const tones = materialTones(traits.bottomColor, sitter.lighting, traits.bottom === 'long' ? 0.4 : 0.15)
  const s = sitter.lighting.side
  const narrow = skeleton.narrow < 1 ? 0.78 : 1
  const hips = hipsOf(sitter, build.wide) * narrow
  const k = build.length
  const y = (trunkY: number): number => (trunkY - hipY) * k
  const long = traits.bottom === 'long'
  const low = long ? bottom - 0.1 : y(traits.bottom === 'tutu' ? 3.35 : 4.35)
  const flare =
    (long ? (traits.top === 'robe' ? 0.82 : 1.12) : traits.bottom === 'tutu' ? 1.35 : 0.72) *
    (0.45 + build.wide * 0.6) *
    narrow
  // The hem follows the legs when they stride.
  const ends = long ? [leftLeg.end, rightLeg.end] : [leftLeg, rightLeg].map((leg) => between(leg.root, leg.bend, 0.88))
  const west = Math.min(-flare, ...ends.map(([x]) => x - 0.3))
  const east = Math.max(flare, ...ends.map(([x]) => x + 0.3))
  const middle = (west + east) / 2
  const half = (east - west) / 2
  const folds = 9
  const edge: Point[] = []
  for (let index = folds; index >= 0; index--) {
    const at = (index / folds) * 2 - 1
    edge.push([middle + at * half, low + (1 - at * at) * 0.09 + (index % 2 ? 0.035 : -0.02)])
  }
  const skirt = shape([
    [-hips * 0.84, y(1.86), 1],
    [hips * 0.84, y(1.86), 1],
    [hips * 1.04, y(2.5)],
    [hips + (east - hips) * 0.5, (y(2.5) + low) / 2],
    ...edge,
    [-hips + (west + hips) * 0.5, (y(2.5) + low) / 2],
    [-hips * 1.04, y(2.5)],
  ])
  const fill = context.createLinearGradient(s * half, y(1.7), -s * half, y(3.3))
  fill.addColorStop(0, mix(tones.base, tones.light, 0.8))
  fill.addColorStop(0.4, tones.base)
  fill.addColorStop(1, tones.shadow)
  context.fillStyle = fill
  context.fill(skirt)
  context.save()
  context.clip(skirt)
  const dark = new Path2D()
  const bright = new Path2D()
  for (let index = 0; index < folds; index++) {
    const at = ((index + 0.5) / folds) * 2 - 1
    const spine: Point[] = [
      [at * hips * 0.6, y(2.05)],
      [middle * 0.5 + at * (hips * 0.75 + half * 0.15), (y(2.2) + low) / 2],
      [middle + at * half, low + 0.12],
    ]
    stroke(dark, spine, 0.13, [0, 0.5, 1])
    stroke(
      bright,
      spine.map(([x, py], place): Point => [x + s * 0.08 * (place / 2 + 0.2), py]),
      0.09,
      [0, 0.5, 1],
    )
  }
  context.fillStyle = alpha(tones.deep, 0.3)
  context.fill(dark)
  context.fillStyle = alpha(tones.shine, 0.26)
  context.fill(bright)
  context.restore()
  // One cloth with the top: a patterned dress is patterned down to its hem.
  if (traits.bottomColor === traits.color)
    paintPattern(sitter, { at: (x, trunkY) => [x, y(trunkY)], hem: hipY + low / k }, skirt, tones)
}
