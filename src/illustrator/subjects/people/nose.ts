import { Path2D } from '@napi-rs/canvas'
import type { Airbrush } from './airbrush.ts'
import { shape, stroke } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import { type Sitter, turned } from './sitter.ts'
import { boneOf, oval } from './skin-planes.ts'
import { alpha, materialTones, mix } from './tone.ts'

function paintRedNose(sitter: Sitter, m: HeadMeasures): void {
  const { context, lighting } = sitter
  const x = turned(sitter, 0, 0.5)
  const y = m.noseY - 0.03
  const tones = materialTones('#d8382f', lighting, 1)
  const fill = context.createRadialGradient(x + lighting.side * 0.03, y - 0.03, 0, x, y, 0.085)
  fill.addColorStop(0, tones.shine)
  fill.addColorStop(0.45, tones.base)
  fill.addColorStop(1, tones.shadow)
  context.fillStyle = fill
  context.beginPath()
  context.arc(x, y, 0.085, 0, Math.PI * 2)
  context.fill()
}

/** Wings, nostrils and the shine on the tip, over the modelled skin. */
export function paintNose(sitter: Sitter, m: HeadMeasures): void {
  if (sitter.traits.headwear === 'clown') {
    paintRedNose(sitter, m)
    return
  }
  const { context, skin, lighting, scale, traits } = sitter
  const s = lighting.side
  const at = (x: number, z: number): number => turned(sitter, x, z)
  const tip = m.noseY - 0.03
  // Wings: short strokes that start at the crease and die out.
  const wings = new Path2D()
  for (const side of [-1, 1]) {
    const half = m.noseHalf
    stroke(
      wings,
      [
        [at(side * half * 0.8, 0.37), m.noseY - 0.052],
        [at(side * half * 1.02, 0.35), m.noseY - 0.028],
        [at(side * half * 0.98, 0.35), m.noseY - 0.002],
        [at(side * half * 0.72, 0.38), m.noseY + 0.006],
      ],
      0.0085,
      [0, 0.8, 1, 0.2],
    )
  }
  context.fillStyle = alpha(skin.deep, 0.5)
  context.fill(wings)
  const nostrils = new Path2D()
  for (const side of [-1, 1]) {
    const x = at(side * m.noseHalf * 0.5, 0.42)
    const far = side * sitter.yaw > 0 ? 0.8 : 1
    stroke(
      nostrils,
      [
        [x - side * m.noseHalf * 0.24 * far, m.noseY + 0.004],
        [x, m.noseY - 0.005],
        [x + side * m.noseHalf * 0.3 * far, m.noseY + 0.001],
      ],
      0.0125,
      [0.35, 1, 0.4],
    )
  }
  context.fillStyle = alpha(mix(skin.deep, '#2a0d0d', 0.45), 0.78)
  context.fill(nostrils)
  if (scale < 150) return
  const shine = context.createRadialGradient(at(s * 0.014, 0.49), tip, 0, at(s * 0.014, 0.49), tip, 0.03)
  shine.addColorStop(0, alpha(skin.shine, traits.age === 'old' ? 0.6 : 0.75))
  shine.addColorStop(0.4, alpha(skin.shine, 0.3))
  shine.addColorStop(1, alpha(skin.shine, 0))
  context.fillStyle = shine
  context.fillRect(-0.3, tip - 0.05, 0.6, 0.1)
}

/** The nose as light and shadow: its far side, its lit bridge, the ball, what it throws on the lip. */
export function modelNose({ spray }: Airbrush, sitter: Sitter, m: HeadMeasures): void {
  const { skin, lighting, traits } = sitter
  const s = lighting.side
  const at = (x: number, z: number): number => turned(sitter, x, z)
  const { bridge } = traits.features
  const bone = boneOf(sitter)
  const half = m.noseHalf
  const top = m.eyeY
  // Narrow between the eyes, or broad and low.
  const root = 0.03 + (1 - bridge) * 0.016
  const bump = traits.face.nose > 0.2 ? (traits.face.nose - 0.2) * 0.012 * bone : 0
  const flank = shape([
    [at(-s * (root + 0.016), 0.38), top - 0.09],
    [at(-s * (root - 0.006), 0.43), top],
    [at(-s * (root - 0.002 + bump), 0.46), (top + m.noseY) * 0.4],
    [at(-s * half * 0.55, 0.47), m.noseY - 0.05],
    [at(-s * half * 0.72, 0.42), m.noseY - 0.008],
    [at(-s * (half + 0.006), 0.35), m.noseY + 0.002],
    [at(-s * (half + 0.006), 0.34), m.noseY - 0.05],
    [at(-s * (root + 0.034), 0.36), top + 0.06],
    [at(-s * (root + 0.036), 0.36), top - 0.03],
  ])
  spray(flank, alpha(mix(skin.shadow, skin.deep, 0.35), (0.45 + 0.4 * bridge) * Math.max(0.55, bone)), 0.01)
  // The lit side falls off too, before it meets the cheek.
  spray(
    shape([
      [at(s * (root + 0.022), 0.37), top - 0.02],
      [at(s * (root + 0.014), 0.38), (top + m.noseY) * 0.42],
      [at(s * half * 1.0, 0.36), m.noseY - 0.06],
      [at(s * (half + 0.022), 0.33), m.noseY - 0.03],
      [at(s * (root + 0.04), 0.34), top + 0.06],
    ]),
    alpha(skin.shadow, 0.5 * Math.max(0.5, bone)),
    0.012,
  )
  spray(
    shape([
      [at(s * 0.002, 0.44), top - 0.07],
      [at(s * (0.014 + (1 - bridge) * 0.008), 0.45), top],
      [at(s * 0.016, 0.49), m.noseY - 0.07],
      [at(-s * 0.008, 0.49), m.noseY - 0.07],
      [at(-s * 0.006, 0.45), top],
    ]),
    alpha(skin.shine, 0.5 + bridge * 0.35),
    0.008,
  )
  spray(oval(at(0, 0.48), m.noseY - 0.034, half * 0.64, 0.036), alpha(mix(skin.base, '#c8564a', 0.36), 0.45), 0.016)
  spray(
    shape([
      [at(-half * 0.95, 0.36), m.noseY],
      [at(0, 0.45), m.noseY + 0.006],
      [at(half * 0.95, 0.36), m.noseY],
      [at(-s * 0.035, 0.4), m.noseY + 0.05],
      [at(-s * 0.085, 0.36), m.noseY + 0.042],
    ]),
    alpha(skin.deep, bone < 0.5 ? 0.4 : 0.72),
    0.01,
  )
}
