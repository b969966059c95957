import { Path2D } from '@napi-rs/canvas'
import { type Point, shape, stroke } from './curve.ts'
import { paintShoe } from './footwear.ts'
import { paintLimb, paintSegment, paintWrinkles } from './limbs.ts'
import type { LegPose, Stance } from './pose.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones, mix, type Tones } from './tone.ts'

const behindTones = (tones: Tones): Tones => ({
  ...tones,
  shine: tones.light,
  light: mix(tones.base, tones.light, 0.15),
  base: mix(tones.base, tones.shadow, 0.4),
  shadow: mix(tones.shadow, tones.deep, 0.25),
})

function paintLeg(sitter: Sitter, leg: LegPose, stance: Stance, wide: number, behind: boolean): void {
  const { traits, context } = sitter
  const cloth = materialTones(traits.bottomColor, sitter.lighting, 0.12)
  const tones = behind ? behindTones(cloth) : cloth
  const skin = behind ? behindTones(sitter.skin) : sitter.skin
  const grown = 0.55 + wide * 0.45
  const bare = traits.bottom === 'skirt' || traits.bottom === 'shorts' || traits.bottom === 'tutu'
  const thin = traits.femininity > 0.5 ? 0.93 : 1
  if (traits.bottom === 'long') {
    paintShoe(sitter, leg, stance.floor)
    return
  }
  if (bare) {
    const boot = traits.shoes === 'boot'
    paintLimb(sitter, leg, [0.3 * grown * thin, 0.185 * grown * thin, 0.098 * grown * thin], skin, 0.03 * grown)
    paintShoe(sitter, leg, stance.floor)
    if (boot)
      paintSegment(
        sitter,
        [leg.end[0], leg.end[1] - 0.6],
        leg.end,
        0.17 * grown,
        0.14 * grown,
        materialTones(traits.shoeColor, sitter.lighting, 0.6),
      )
    if (traits.bottom === 'shorts') {
      const to: Point = [
        leg.root[0] + (leg.bend[0] - leg.root[0]) * 0.72,
        leg.root[1] + (leg.bend[1] - leg.root[1]) * 0.72,
      ]
      paintSegment(sitter, leg.root, to, 0.33 * grown, 0.31 * grown, tones)
    }
    return
  }
  paintShoe(sitter, leg, stance.floor)
  const tucked = traits.shoes === 'boot' && traits.top !== 'suit'
  const slim = traits.bottom === 'jeans' ? 0.92 : 1
  const hemAt: Point = tucked ? leg.end : [leg.end[0], leg.end[1] + 0.03]
  const padded = traits.top === 'spacesuit' ? 1.2 : traits.top === 'turnout' ? 1.1 : 1
  const fit = grown * slim * thin * padded
  paintLimb(sitter, { ...leg, end: hemAt }, [0.315 * fit, 0.222 * fit, 0.172 * fit], tones, 0.012)
  paintWrinkles(sitter, leg, 0.2 * grown, tones)
  if (tucked) {
    const boot = materialTones(traits.shoeColor, sitter.lighting, 0.6)
    paintSegment(
      sitter,
      [leg.end[0] + (leg.bend[0] - leg.end[0]) * 0.33, leg.end[1] + (leg.bend[1] - leg.end[1]) * 0.33],
      leg.end,
      0.2 * grown,
      0.155 * grown,
      boot,
    )
  } else if (sitter.scale > 55) {
    // Cloth breaks over the shoe.
    const folds = new Path2D()
    for (const step of [0.06, 0.14, 0.24]) {
      const [x, y] = [leg.end[0], leg.end[1] - step]
      stroke(
        folds,
        [
          [x - 0.14 * grown, y - 0.02],
          [x, y + 0.02],
          [x + 0.1 * grown, y - 0.01],
        ],
        0.026,
      )
    }
    context.fillStyle = alpha(tones.deep, 0.35)
    context.fill(folds)
  }
}

function placeLegs(stance: Stance, wide: number): Stance {
  const place = (leg: LegPose): LegPose => {
    const scaleX = ([x, y]: Point): Point => [x * (0.42 + wide * 0.6), y]
    return { ...leg, root: scaleX(leg.root), bend: scaleX(leg.bend), end: scaleX(leg.end) }
  }
  return { ...stance, leftLeg: place(stance.leftLeg), rightLeg: place(stance.rightLeg) }
}

const hipsOf = ({ traits }: Sitter, wide: number): number =>
  (0.58 + traits.femininity * 0.09) * wide + (wide < 0.75 ? 0.03 : 0)

/** The seat of trousers, each half lit as the leg below it. */
function paintPelvis(sitter: Sitter, stance: Stance, hips: number, low: number): void {
  const { traits, context, lighting } = sitter
  const near = materialTones(traits.bottomColor, lighting, 0.12)
  const far = behindTones(near)
  const s = lighting.side
  const middle = (stance.leftLeg.root[0] + stance.rightLeg.root[0]) / 2
  const farFirst = stance.turn > 0 === s < 0
  const fill = context.createLinearGradient(middle + s * hips, 2.8, middle - s * hips, 2.8)
  for (const [half, tones] of (farFirst ? [far, near] : [near, far]).entries()) {
    fill.addColorStop(half * 0.5, mix(tones.base, tones.light, 0.6))
    fill.addColorStop(half * 0.5 + 0.25, tones.base)
    fill.addColorStop(half * 0.5 + 0.49, mix(tones.base, tones.shadow, 0.8))
  }
  context.fillStyle = fill
  const { sway, leftLeg, rightLeg } = stance
  context.fill(
    shape([
      [sway * 0.5 - hips * 0.8, 2.0],
      [sway * 0.5 + hips * 0.8, 2.0],
      [sway + hips * 0.98, 2.6],
      [Math.min(sway + hips * 1.02, rightLeg.root[0] + 0.29), 3.05],
      [rightLeg.root[0], low],
      [middle, low - 0.12],
      [leftLeg.root[0], low],
      [Math.max(sway - hips * 1.02, leftLeg.root[0] - 0.29), 3.05],
      [sway - hips * 0.98, 2.6],
    ]),
  )
}

/** The seat of someone who sits, under the top's hem. */
export function paintSeat(sitter: Sitter, upright: Stance, wide: number): void {
  paintPelvis(sitter, placeLegs(upright, wide), hipsOf(sitter, wide), 3.05)
}

/** Legs, shoes, and what is worn on the lower body. */
export function paintLower(sitter: Sitter, upright: Stance, wide: number): void {
  const stance = placeLegs(upright, wide)
  const { traits, context } = sitter
  const far = stance.turn > 0 ? 'leftLeg' : 'rightLeg'
  const near = far === 'leftLeg' ? 'rightLeg' : 'leftLeg'
  paintLeg(sitter, stance[far], stance, wide, true)
  const tones = materialTones(traits.bottomColor, sitter.lighting, traits.bottom === 'long' ? 0.4 : 0.15)
  const s = sitter.lighting.side
  const hips = hipsOf(sitter, wide)
  const sway = stance.sway
  const gradient = (half: number, turn = 0.3): ReturnType<typeof context.createLinearGradient> => {
    const fill = context.createLinearGradient(s * half, 2 - turn, -s * half, 3 + turn)
    fill.addColorStop(0, mix(tones.base, tones.light, 0.8))
    fill.addColorStop(0.4, tones.base)
    fill.addColorStop(1, tones.shadow)
    return fill
  }
  if (traits.bottom === 'trousers' || traits.bottom === 'jeans' || traits.bottom === 'shorts') {
    if (stance.lap) {
      paintLeg(sitter, stance[near], stance, wide, false)
      return
    }
    const low = 3.34
    paintPelvis(sitter, stance, hips, low)
    paintLeg(sitter, stance[near], stance, wide, false)
    const crotch = new Path2D()
    stroke(
      crotch,
      [
        [sway + 0.0, 2.75],
        [(stance.leftLeg.root[0] + stance.rightLeg.root[0]) / 2, 3.1],
        [(stance.leftLeg.bend[0] + stance.rightLeg.bend[0]) / 2, 3.5],
      ],
      0.05,
    )
    for (const side of [-1, 1])
      stroke(
        crotch,
        [
          [sway + side * hips * 0.75, 2.55],
          [sway + side * hips * 0.5, 2.9],
          [sway + side * hips * 0.2, 3.05],
        ],
        0.035,
      )
    context.fillStyle = alpha(tones.deep, 0.35)
    context.fill(crotch)
    return
  }
  paintLeg(sitter, stance[near], stance, wide, false)
  const low = traits.bottom === 'long' ? stance.floor - 0.1 : traits.bottom === 'tutu' ? 3.35 : stance.lap ? 3.5 : 4.35
  const flare =
    (traits.bottom === 'long' ? (traits.top === 'robe' ? 0.82 : 1.12) : traits.bottom === 'tutu' ? 1.35 : 0.72) *
    (0.45 + wide * 0.6)
  const folds = 9
  const edge: Point[] = []
  for (let index = folds; index >= 0; index--) {
    const at = (index / folds) * 2 - 1
    edge.push([sway + at * flare, low + (1 - at * at) * 0.09 + (index % 2 ? 0.035 : -0.02)])
  }
  const skirt = shape([
    [sway * 0.5 - hips * 0.84, 1.86, 1],
    [sway * 0.5 + hips * 0.84, 1.86, 1],
    [sway + hips * 1.04, 2.5],
    [sway + hips + (flare - hips) * 0.5, (2.5 + low) / 2],
    ...edge,
    [sway - hips - (flare - hips) * 0.5, (2.5 + low) / 2],
    [sway - hips * 1.04, 2.5],
  ])
  context.fillStyle = gradient(flare)
  context.fill(skirt)
  context.save()
  context.clip(skirt)
  const dark = new Path2D()
  const bright = new Path2D()
  for (let index = 0; index < folds; index++) {
    const at = ((index + 0.5) / folds) * 2 - 1
    const spine: Point[] = [
      [sway * 0.5 + at * hips * 0.6, 2.05],
      [sway + at * (hips * 0.75 + flare * 0.15), (2.2 + low) / 2],
      [sway + at * flare, low + 0.12],
    ]
    stroke(dark, spine, 0.13, [0, 0.5, 1])
    stroke(
      bright,
      spine.map(([x, y], place): Point => [x + s * 0.08 * (place / 2 + 0.2), y]),
      0.09,
      [0, 0.5, 1],
    )
  }
  context.fillStyle = alpha(tones.deep, 0.3)
  context.fill(dark)
  context.fillStyle = alpha(tones.shine, 0.26)
  context.fill(bright)
  context.restore()
}
