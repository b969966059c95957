import { airbrush } from './airbrush.ts'
import { type Point, shape } from './curve.ts'
import { expressions } from './expression.ts'
import type { HeadMeasures } from './head-shape.ts'
import { fullHats, paintHeadwear } from './headwear.ts'
import { paintHeadwearBehind } from './headwear-behind.ts'
import { paintProfileBeard } from './profile-beard.ts'
import { paintProfileEar } from './profile-ear.ts'
import { paintProfileFace } from './profile-face.ts'
import { coversEar, paintProfileHair, paintProfileHairBehind } from './profile-hair.ts'
import { measureProfile, type ProfileMeasures } from './profile-shape.ts'
import type { Sitter } from './sitter.ts'
import { alpha, mix } from './tone.ts'

/** The neck is under the ear, so the head stands a little before it. */
const ahead = 0.07

/** Hats are made for a head seen from the front; from the side it is this much longer, and its middle farther back. */
const longer = 1.16
const behind = -0.055

function shifted({ context }: Sitter, paint: () => void): void {
  context.save()
  context.translate(ahead, 0)
  paint()
  context.restore()
}

function hatted(sitter: Sitter, paint: (sitter: Sitter) => void): void {
  const { context } = sitter
  context.save()
  context.translate(behind, 0)
  context.scale(longer, 1)
  paint({ ...sitter, yaw: 0.5 })
  context.restore()
}

/** Under head and clothes: tail or knot of hair, and the back of a hat. */
export function paintProfileBehind(sitter: Sitter): void {
  shifted(sitter, () => {
    hatted(sitter, paintHeadwearBehind)
    if (!fullHats.includes(sitter.traits.headwear)) paintProfileHairBehind(sitter)
  })
}

/** A head seen from its side that looks right, over neck and clothes. */
export function paintProfileHead(sitter: Sitter, m: HeadMeasures): void {
  const { traits } = sitter
  const p = measureProfile(sitter, m, expressions[traits.expression].mouth.corners)
  const hidden = fullHats.includes(traits.headwear)
  shifted(sitter, () => {
    paintProfileFace(sitter, p)
    if (!hidden && !coversEar(traits)) paintProfileEar(sitter, p.ear)
    paintProfileBeard(sitter, p)
    if (!hidden) paintProfileHair(sitter)
    paintSpectacles(sitter, p)
    hatted(sitter, paintHeadwear)
  })
}

/** Between clothes and head. */
export function paintProfileNeck({ context, skin, lighting, scale, traits }: Sitter, m: HeadMeasures): void {
  const s = lighting.side
  const thin = (0.222 - m.neckHalf) * 0.7
  const front: Point[] = [
    [0.13, 0.4],
    [0.105 - thin, 0.48],
    [0.09 - thin, 0.58],
    [0.13 - thin, 0.8],
  ]
  const back: Point[] = [
    [-0.34 + thin, 0.82],
    [-0.3 + thin, 0.6],
    [-0.3 + thin * 0.6, 0.4],
    [-0.33, 0.15],
  ]
  context.save()
  context.translate(ahead, 0)
  context.clip(shape([...front, ...back]))
  airbrush(context, { x: -0.5, y: 0.1, width: 0.8, height: 0.8 }, Math.min(60, Math.max(24, scale * 0.5)), (brush) => {
    const { context: small, spray } = brush
    const base = small.createLinearGradient(s * 0.2 - 0.1, 0.4, -s * 0.2 - 0.1, 0.5)
    base.addColorStop(0, skin.light)
    base.addColorStop(0.5, skin.base)
    base.addColorStop(1, skin.shadow)
    small.fillStyle = base
    small.fillRect(-1, 0, 2, 2)
    spray(
      shape([
        [0.2, 0.4],
        [0.02, 0.42],
        [-0.14, 0.3],
        [-0.16, 0.42],
        [-0.02, 0.56],
        [0.16, 0.56],
      ]),
      alpha(skin.deep, 0.75),
      0.03,
    )
    const muscle = traits.femininity > 0.5 ? 0.35 : 0.5
    spray(
      shape([
        [-0.13, 0.3],
        [-0.03, 0.56],
        [0.07, 0.78],
        [0.02, 0.78],
        [-0.09, 0.56],
      ]),
      alpha(skin.shadow, muscle),
      0.025,
    )
  })
  context.restore()
}

function paintSpectacles({ context, traits, scale }: Sitter, p: ProfileMeasures): void {
  if (traits.glasses === 'none') return
  const sun = traits.glasses === 'sun'
  const x = p.eyeX + 0.045
  const tall = traits.glasses === 'square' ? 0.062 : 0.074
  context.strokeStyle = sun ? '#17171b' : mix(traits.hairColor, '#2a2422', 0.7)
  context.lineWidth = Math.max(0.014, 0.9 / scale)
  context.fillStyle = sun ? '#202128ee' : '#dfeef544'
  context.beginPath()
  context.ellipse(x - 0.012, p.eyeY + 0.012, 0.034, tall, -0.12, 0, Math.PI * 2)
  context.fill()
  context.stroke()
  context.beginPath()
  context.moveTo(x - 0.03, p.eyeY - 0.03)
  context.lineTo(p.ear[0] + 0.03, p.ear[1] - 0.085)
  context.stroke()
}
