import { Path2D } from '@napi-rs/canvas'
import { airbrush } from './airbrush.ts'
import { type Point, shape, stroke } from './curve.ts'
import { expressions } from './expression.ts'
import type { ProfileMeasures } from './profile-shape.ts'
import type { Sitter } from './sitter.ts'
import { oval } from './skin-planes.ts'
import { alpha, mix } from './tone.ts'

/** Skin and features of a head seen from its side. */
export function paintProfileFace(sitter: Sitter, p: ProfileMeasures): void {
  paintSkin(sitter, p)
  paintNostril(sitter, p)
  paintMouth(sitter, p)
  paintEye(sitter, p)
  paintBrow(sitter, p)
}

/** Lit from before or behind: the planes of cheek, socket and jaw. */
function paintSkin(sitter: Sitter, p: ProfileMeasures): void {
  const { context, skin, lighting, scale, traits } = sitter
  const s = lighting.side
  const mood = expressions[traits.expression]
  context.save()
  context.clip(shape(p.contour))
  const area = { x: -0.55, y: -0.56, width: 1.06, height: 1.12 }
  airbrush(context, area, Math.min(110, Math.max(36, scale * 0.8)), ({ context: small, spray }) => {
    const base = small.createLinearGradient(s * 0.4, -0.3, -s * 0.4, 0.34)
    base.addColorStop(0, mix(skin.light, skin.shine, 0.25))
    base.addColorStop(0.35, skin.light)
    base.addColorStop(0.62, skin.base)
    base.addColorStop(1, mix(skin.base, skin.shadow, 0.75))
    small.fillStyle = base
    small.fillRect(-1, -1, 2, 2)
    spray(oval(0.2, 0.13, 0.11, 0.09), alpha(mix(skin.base, '#d2463a', 0.34), 0.26 + mood.cheeks * 0.2), 0.06)
    spray(oval(p.tip[0] - 0.03, p.tip[1] + 0.01, 0.05, 0.04), alpha(mix(skin.base, '#c8564a', 0.3), 0.24), 0.022)
    // Under the brow and beside the root of the nose.
    spray(
      shape([
        [p.eyeX + 0.05, p.browY + 0.03],
        [p.eyeX - 0.06, p.browY + 0.02],
        [p.eyeX - 0.1, p.eyeY - 0.02],
        [p.eyeX - 0.04, p.eyeY + 0.03],
        [p.eyeX + 0.03, p.eyeY + 0.02],
      ]),
      alpha(skin.shadow, 0.8),
      0.02,
    )
    // From the wing of the nose to the corner of the mouth.
    const fold = new Path2D()
    stroke(
      fold,
      [
        [p.foot[0] - 0.055, p.foot[1] - 0.04],
        [p.foot[0] - 0.1, p.foot[1] + 0.03],
        [p.corner[0] - 0.026, p.corner[1] + 0.01],
      ],
      0.028,
    )
    const lined = traits.age === 'old' ? 0.8 : traits.age === 'middle' ? 0.45 : 0.2
    spray(fold, alpha(skin.deep, Math.min(0.8, lined + mood.cheeks * 0.25)), 0.012)
    spray(oval(p.lips[0] - 0.03, p.lips[1] + 0.066, 0.04, 0.018), alpha(skin.shadow, 0.85), 0.014)
    spray(oval(0.21, 0.06, 0.07, 0.036, 0.3), alpha(skin.shine, s > 0 ? 0.5 : 0.3), 0.03)
    spray(oval(0.25, -0.25, 0.05, 0.1, 0.3), alpha(skin.shine, s > 0 ? 0.45 : 0.2), 0.04)
    // The cheek's hollow and what turns under the jaw.
    spray(
      shape([
        [-0.04, 0.08],
        [0.08, 0.17],
        [0.14, 0.3],
        [0.05, 0.36],
        [-0.09, 0.28],
      ]),
      alpha(skin.shadow, traits.femininity > 0.5 ? 0.35 : 0.55),
      0.05,
    )
    const jaw = new Path2D()
    stroke(
      jaw,
      [
        [-0.1, 0.3],
        [0.02, 0.42],
        [0.14, 0.475],
        [p.chin[0] - 0.06, 0.5],
      ],
      0.05,
      [0.6, 1, 1, 0.5],
    )
    spray(jaw, alpha(mix(skin.shadow, skin.deep, 0.5), 0.75), 0.022)
    if (traits.age === 'old' || traits.age === 'middle') {
      const lines = new Path2D()
      for (const [dy, long] of [
        [-0.014, 0.05],
        [0.008, 0.06],
        [0.03, 0.045],
      ] as const)
        stroke(
          lines,
          [
            [p.eyeX - 0.085, p.eyeY + dy * 0.5],
            [p.eyeX - 0.085 - long * 0.6, p.eyeY + dy],
            [p.eyeX - 0.085 - long, p.eyeY + dy * 1.8],
          ],
          0.008,
        )
      for (const y of [-0.24, -0.2, -0.16])
        stroke(
          lines,
          [
            [0.3, y],
            [0.26, y - 0.006],
            [0.19, y + 0.006],
          ],
          0.008,
        )
      spray(lines, alpha(skin.deep, traits.age === 'old' ? 0.6 : 0.25), 0.006)
    }
    if (traits.beard === 'stubble')
      spray(
        shape([
          [-0.06, 0.14],
          [0.1, 0.24],
          [0.22, 0.26],
          [p.foot[0], p.foot[1] + 0.02],
          [p.chin[0] + 0.1, 0.5],
          [0.1, 0.52],
          [-0.1, 0.32],
        ]),
        alpha(mix(sitter.hair.base, skin.deep, 0.4), 0.4),
        0.03,
      )
  })
  context.restore()
}

function paintNostril({ context, skin, scale }: Sitter, { foot, tip }: ProfileMeasures): void {
  if (scale < 44) return
  const dark = new Path2D()
  stroke(
    dark,
    [
      [foot[0] + 0.002, foot[1] - 0.012],
      [foot[0] + 0.022, foot[1] - 0.022],
      [tip[0] - 0.04, foot[1] - 0.012],
    ],
    0.013,
    [0.3, 1, 0.4],
  )
  context.fillStyle = alpha(mix(skin.deep, '#2a0d0d', 0.45), 0.75)
  context.fill(dark)
  const wing = new Path2D()
  stroke(
    wing,
    [
      [foot[0] + 0.018, foot[1] - 0.064],
      [foot[0] - 0.018, foot[1] - 0.046],
      [foot[0] - 0.024, foot[1] - 0.014],
      [foot[0] - 0.002, foot[1] - 0.004],
    ],
    0.009,
    [0, 0.8, 1, 0.3],
  )
  context.fillStyle = alpha(skin.deep, 0.55)
  context.fill(wing)
}

function paintMouth(sitter: Sitter, { lips, corner }: ProfileMeasures): void {
  const { context, skin, traits, scale } = sitter
  const mood = expressions[traits.expression].mouth
  const gap = Math.min(0.045, mood.open * 0.7)
  const grown = traits.femininity > 0.5 && traits.age !== 'child' && traits.age !== 'baby'
  const rosy = mix(skin.base, grown ? '#b8383f' : '#a84842', grown ? 0.42 : 0.22)
  const upper = traits.lipstick ? mix(traits.lipstick, '#2a0810', 0.16) : mix(rosy, skin.deep, 0.28)
  const lower = traits.lipstick ?? rosy
  const out = 0.02 + traits.features.lips * 0.012
  const [x, y] = lips
  if (gap > 0) {
    context.fillStyle = mix(skin.deep, '#2a0a0c', 0.7)
    context.fill(
      shape([corner, [x - 0.03, y - 0.004], [x + 0.004, y], [x - 0.006, y + gap], [x - 0.05, y + gap * 0.8]]),
    )
    if (mood.teeth) {
      context.fillStyle = '#f3eee4'
      context.fill(
        shape([
          [corner[0] + 0.03, y - 0.006],
          [x + 0.002, y - 0.004],
          [x, y + gap * 0.42],
          [x - 0.04, y + gap * 0.36],
        ]),
      )
    }
  }
  context.fillStyle = alpha(upper, 0.9)
  context.fill(
    shape([
      corner,
      [x - 0.04, y - 0.022],
      [x + out * 0.6, y - 0.03],
      [x + out, y - 0.018],
      [x - 0.002, y + 0.001, 1],
      [x - 0.05, y - 0.001],
    ]),
  )
  context.fillStyle = alpha(lower, 0.9)
  context.fill(
    shape([
      corner,
      [x - 0.05, y + gap + 0.001],
      [x - 0.002, y + gap, 1],
      [x + out * 0.7, y + gap + 0.016],
      [x - 0.008, y + gap + 0.036],
      [x - 0.06, y + gap + 0.024],
    ]),
  )
  if (scale < 44) return
  const crease = new Path2D()
  stroke(
    crease,
    [
      [corner[0] - 0.008, corner[1] - 0.004],
      [corner[0] + 0.02, corner[1] + 0.003],
      [x - 0.04, y],
      [x, y],
    ],
    0.008,
    [0.3, 1, 0.9, 0.8],
  )
  if (gap === 0) {
    context.fillStyle = alpha(mix(skin.deep, '#3a0f12', 0.4), 0.8)
    context.fill(crease)
  }
}

function paintEye(sitter: Sitter, { eyeX, eyeY }: ProfileMeasures): void {
  const { context, skin, traits, scale } = sitter
  const mood = expressions[traits.expression].eyes
  const half =
    0.033 *
    traits.features.open *
    Math.min(1.25, mood.open) *
    (traits.age === 'child' || traits.age === 'baby' ? 1.2 : 1)
  const long = 0.085
  const lash = mix(skin.deep, '#160c0c', 0.75)
  const shut = mood.open < 0.3
  if (!shut) {
    const white = shape([
      [eyeX - 0.002, eyeY - half * 0.9],
      [eyeX + 0.008, eyeY - half * 0.1],
      [eyeX - 0.006, eyeY + half * 0.75],
      [eyeX - long * 0.5, eyeY + half * 0.7],
      [eyeX - long, eyeY + half * 0.24, 1],
      [eyeX - long * 0.5, eyeY - half * 0.62],
    ])
    context.save()
    context.fillStyle = mix('#f4efe8', skin.shadow, 0.16)
    context.fill(white)
    context.clip(white)
    context.fillStyle = mix(traits.eyeColor, '#101014', 0.15)
    context.beginPath()
    context.ellipse(eyeX - 0.01, eyeY - half * 0.1, 0.018, 0.037, 0, 0, Math.PI * 2)
    context.fill()
    context.fillStyle = '#120c0c'
    context.beginPath()
    context.ellipse(eyeX - 0.004, eyeY - half * 0.1, 0.0095, 0.018, 0, 0, Math.PI * 2)
    context.fill()
    if (scale > 90) {
      context.fillStyle = 'rgba(255,255,255,0.85)'
      context.beginPath()
      context.arc(eyeX - 0.008, eyeY - half * 0.5, 0.006, 0, Math.PI * 2)
      context.fill()
    }
    context.restore()
  }
  const lid = new Path2D()
  const fall = shut ? half * 2 + 0.012 : 0
  stroke(
    lid,
    [
      [eyeX - long - 0.006, eyeY + half * 0.28],
      [eyeX - long * 0.5, eyeY - half * 0.66 + fall],
      [eyeX, eyeY - half * 0.95 + fall * 0.9],
      [eyeX + (traits.femininity > 0.5 ? 0.034 : 0.018), eyeY - half * 0.8 + fall],
    ],
    traits.femininity > 0.5 ? 0.015 : 0.011,
    [0.4, 0.8, 1, 0],
  )
  context.fillStyle = lash
  context.fill(lid)
  if (scale < 60) return
  const crease = new Path2D()
  stroke(
    crease,
    [
      [eyeX - long * 0.9, eyeY - half * 0.6],
      [eyeX - long * 0.4, eyeY - half * 1.4],
      [eyeX + 0.002, eyeY - half * 1.5],
    ],
    0.007,
  )
  stroke(
    crease,
    [
      [eyeX - long * 0.8, eyeY + half * 0.6],
      [eyeX - long * 0.4, eyeY + half * 0.92],
      [eyeX - 0.006, eyeY + half * 0.84],
    ],
    0.006,
  )
  context.fillStyle = alpha(skin.deep, 0.55)
  context.fill(crease)
}

function paintBrow({ context, hair, traits, skin }: Sitter, p: ProfileMeasures): void {
  const mood = expressions[traits.expression].eyes
  const brow = new Path2D()
  const x = p.eyeX + 0.042
  stroke(
    brow,
    [
      [x, p.browY + 0.012 + mood.browIn],
      [x - 0.05, p.browY - 0.012 + mood.browIn * 0.6],
      [x - 0.11, p.browY - 0.012 + mood.browOut],
      [x - 0.165, p.browY + 0.022 + mood.browOut],
    ] as Point[],
    traits.femininity > 0.5 ? 0.021 : 0.032,
    [0.8, 1, 0.8, 0.1],
  )
  context.fillStyle = alpha(mix(hair.shadow, skin.deep, 0.3), 0.86)
  context.fill(brow)
}
