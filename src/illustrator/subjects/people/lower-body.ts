import { Path2D } from '@napi-rs/canvas'
import { between, shape, stroke } from './curve.ts'
import { paintLeg } from './legs.ts'
import type { Sitter } from './sitter.ts'
import type { Skeleton } from './skeleton.ts'
import { paintSkirt, paintSkirtSeat } from './skirts.ts'
import { paintTail } from './tail.ts'
import { alpha, behindTones, materialTones, mix } from './tone.ts'
import { hipsOf, inTrunk, lapOf } from './trunk.ts'

/** True where trousers, and not a skirt, cover the hips. */
const trousered = ({ traits: { bottom } }: Sitter): boolean =>
  bottom === 'trousers' || bottom === 'jeans' || bottom === 'shorts' || bottom === 'briefs'

/** The seat of trousers, each half lit as the leg below it. */
function paintPelvis(sitter: Sitter, skeleton: Skeleton): void {
  const { traits, context, lighting } = sitter
  const hips = hipsOf(sitter, skeleton.build.wide)
  const near = materialTones(traits.bottomColor, lighting, 0.12)
  const far = skeleton.shape.view === 'side' ? near : behindTones(near)
  const s = lighting.side
  inTrunk(sitter, skeleton, () => {
    const fill = context.createLinearGradient(s * hips, 2.8, -s * hips, 2.8)
    for (const [half, tones] of (s < 0 ? [far, near] : [near, far]).entries()) {
      fill.addColorStop(half * 0.5, mix(tones.base, tones.light, 0.6))
      fill.addColorStop(half * 0.5 + 0.25, tones.base)
      fill.addColorStop(half * 0.5 + 0.49, mix(tones.base, tones.shadow, 0.8))
    }
    context.fillStyle = fill
    context.fill(
      shape([
        [-hips * 0.8, 2.0],
        [hips * 0.8, 2.0],
        [hips, 2.6],
        [hips * 1.0, 2.92],
        [hips * 0.62, 3.16],
        [0, 3.2],
        [-hips * 0.62, 3.16],
        [-hips * 1.0, 2.92],
        [-hips, 2.6],
      ]),
    )
  })
}

/** Shadows where the legs meet. */
function paintCrotch(sitter: Sitter, skeleton: Skeleton): void {
  const { context, traits, lighting } = sitter
  const { leftLeg, rightLeg, build } = skeleton
  const hips = hipsOf(sitter, build.wide)
  const k = build.length
  const crotch = new Path2D()
  const middle = (leftLeg.bend[0] + rightLeg.bend[0]) / 2
  stroke(
    crotch,
    [
      [0, -0.03 * k],
      [middle * 0.2, 0.32 * k],
      [middle * 0.45, 0.72 * k],
    ],
    0.05,
  )
  for (const side of [-1, 1])
    stroke(
      crotch,
      [
        [side * hips * 0.75, -0.23 * k],
        [side * hips * 0.5, 0.12 * k],
        [side * hips * 0.2, 0.27 * k],
      ],
      0.035,
    )
  context.fillStyle = alpha(materialTones(traits.bottomColor, lighting, 0.12).deep, 0.35)
  context.fill(crotch)
}

/** What lies behind the trunk's hem: legs that stand, and the seat of those that do not. */
export function paintBehindHem(sitter: Sitter, skeleton: Skeleton): void {
  if (sitter.traits.bottom === 'tail') {
    paintTail(sitter, skeleton)
    return
  }
  const lap = lapOf(skeleton)
  const side = skeleton.shape.view === 'side'
  paintLeg(sitter, side || lap ? skeleton.rightLeg : skeleton.leftLeg, skeleton, true)
  if (trousered(sitter)) paintPelvis(sitter, skeleton)
  else if (lap) paintSkirtSeat(sitter, skeleton)
  if (lap) return
  paintLeg(sitter, side ? skeleton.leftLeg : skeleton.rightLeg, skeleton, false)
  if (!trousered(sitter)) paintSkirt(sitter, skeleton)
  else if (!side) paintCrotch(sitter, skeleton)
}

/** The dark between two thighs that come forward. */
function paintLapShade({ context, traits, lighting }: Sitter, { leftLeg, rightLeg }: Skeleton): void {
  if (!leftLeg.ahead) return
  context.fillStyle = materialTones(traits.bottomColor, lighting).deep
  context.fill(
    shape([
      leftLeg.root,
      rightLeg.root,
      between(rightLeg.root, rightLeg.bend, 0.75),
      between(leftLeg.root, leftLeg.bend, 0.75),
    ]),
  )
}

/** Thighs over the hem of one who sits, rides or crouches. */
export function paintLap(sitter: Sitter, skeleton: Skeleton): void {
  if (!lapOf(skeleton) || sitter.traits.bottom === 'tail') return
  const side = skeleton.shape.view === 'side'
  if (!side) {
    paintLapShade(sitter, skeleton)
    paintLeg(sitter, skeleton.rightLeg, skeleton, false)
  }
  paintLeg(sitter, skeleton.leftLeg, skeleton, false)
  if (!trousered(sitter)) paintSkirt(sitter, skeleton)
}
