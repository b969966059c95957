import type { Path2D } from '@napi-rs/canvas'
import { Path2D as Path } from '@napi-rs/canvas'
import { type Airbrush, airbrush } from './airbrush.ts'
import { paintBeard } from './beard.ts'
import { line, type Point, shape, stroke } from './curve.ts'
import { expressions } from './expression.ts'
import { paintBrows, paintEyes, paintTears } from './eyes.ts'
import { type HeadMeasures, headContour } from './head-shape.ts'
import { paintMouth } from './mouth.ts'
import { type Sitter, turned } from './sitter.ts'
import { alpha, lightness, materialTones, mix } from './tone.ts'

/** The face without hair: skin, features, beard shadow, marks of age. Ears are painted first, by `paintEars`. */
export function paintFace(sitter: Sitter, measures: HeadMeasures): void {
  const { context, traits, scale } = sitter
  const mood = expressions[traits.expression]
  const contour = shape(headContour(sitter, measures))
  context.save()
  context.clip(contour)
  airbrush(context, { x: -0.42, y: -0.56, width: 0.84, height: 1.12 }, Math.min(96, Math.max(40, scale)), (brush) =>
    paintSkin(brush, sitter, measures, mood.cheeks),
  )
  context.restore()
  if (scale > 70) paintNose(sitter, measures)
  if (scale > 200) paintAge(sitter, measures, mood.cheeks)
  paintEyes(sitter, measures, mood.eyes)
  paintBrows(sitter, measures, mood.eyes)
  paintBeard(sitter, measures)
  paintMouth(sitter, measures, mood.mouth)
  paintTears(sitter, measures)
}

const oval = (x: number, y: number, width: number, height: number, angle = 0): Path2D => {
  const path = new Path()
  path.ellipse(x, y, width, height, angle, 0, Math.PI * 2)
  return path
}

function paintSkin({ context, spray }: Airbrush, sitter: Sitter, m: HeadMeasures, cheeks: number): void {
  const { skin, lighting, traits } = sitter
  const s = lighting.side
  const at = (x: number, z: number): number => turned(sitter, x, z)
  const fem = traits.femininity
  const young = traits.age === 'child' || traits.age === 'baby'
  const soft = fem > 0.5 || young ? 0.8 : 1
  const bony = young ? 0.35 : fem > 0.5 ? 0.7 : 1

  const base = context.createLinearGradient(s * 0.4, -0.3, -s * 0.36, 0.24)
  base.addColorStop(0, skin.light)
  base.addColorStop(0.42, mix(skin.light, skin.base, 0.7))
  base.addColorStop(0.68, skin.base)
  base.addColorStop(1, mix(skin.base, skin.shadow, 0.75))
  context.fillStyle = base
  context.fillRect(-1, -1, 2, 2)

  // Form shadow: the side of the head that faces away, from temple over the cheekbone to the jaw.
  const away = shape([
    [at(-s * 0.31, 0.1), -0.5],
    [at(-s * 0.27, 0.2), -0.2],
    [at(-s * 0.262, 0.24), -0.02],
    [at(-s * 0.205, 0.3), 0.13],
    [at(-s * 0.215, 0.26), 0.25],
    [at(-s * 0.15, 0.3), 0.37],
    [at(-s * 0.06, 0.33), 0.47],
    [at(-s * 0.1, 0.2), 0.62],
    [-s * 0.6, 0.5],
    [-s * 0.6, -0.5],
  ])
  spray(away, alpha(skin.shadow, 0.85 * soft), 0.032)
  spray(
    shape([
      [-s * 0.6, -0.3],
      [at(-s * 0.325, 0.05), -0.1],
      [at(-s * 0.3, 0.1), 0.12],
      [at(-s * 0.24, 0.12), 0.3],
      [at(-s * 0.08, 0.2), 0.52],
      [-s * 0.6, 0.6],
    ]),
    alpha(skin.deep, 0.5 * soft),
    0.045,
  )
  // Under the jaw on both sides, and hair's shade at the hairline.
  spray(
    shape([
      [-0.5, 0.34],
      [at(-0.27, 0.1), 0.33],
      [at(-0.14, 0.24), 0.455],
      [at(0, 0.3), 0.51],
      [at(0.14, 0.24), 0.455],
      [at(0.27, 0.1), 0.33],
      [0.5, 0.34],
      [0.5, 0.8],
      [-0.5, 0.8],
    ]),
    alpha(skin.shadow, 0.55),
    0.03,
  )
  spray(
    shape([
      [-0.5, -0.6],
      [0.5, -0.6],
      [0.4, -0.36],
      [0, -0.41],
      [-0.4, -0.36],
    ]),
    alpha(skin.shadow, 0.5),
    0.05,
  )

  // Sockets: deepest at the inner corner under the brow.
  for (const side of [-1, 1]) {
    const shaded = side === s ? 0.5 : 0.75
    spray(
      oval(at(side * (m.eyeX - 0.012), 0.3), m.eyeY - 0.035, 0.098, 0.042, side * 0.12),
      alpha(skin.shadow, 0.85 * shaded),
      0.02,
    )
    spray(
      oval(at(side * 0.07, 0.36), m.eyeY - 0.028, 0.022, 0.04, side * 0.25),
      alpha(skin.deep, 0.5 * shaded * bony),
      0.016,
    )
    spray(
      oval(at(side * (m.eyeX + 0.01), 0.29), m.eyeY + 0.052, 0.066, 0.014, -side * 0.08),
      alpha(skin.shadow, young ? 0.25 : 0.6 * shaded),
      0.014,
    )
    spray(
      oval(at(side * (m.eyeX + 0.01), 0.3), m.eyeY - 0.032, 0.05, 0.009, side * 0.05),
      alpha(skin.light, 0.55),
      0.008,
    )
  }
  // The nose is light and shadow: its far side plane, its lit bridge, the ball, the shadow under it.
  const flank = shape([
    [at(-s * 0.045, 0.4), -0.085],
    [at(-s * 0.022, 0.43), 0.0],
    [at(-s * 0.026, 0.46), 0.1],
    [at(-s * 0.04, 0.47), m.noseY - 0.045],
    [at(-s * (m.noseHalf + 0.01), 0.36), m.noseY + 0.005],
    [at(-s * (m.noseHalf + 0.008), 0.34), m.noseY - 0.05],
    [at(-s * 0.062, 0.37), 0.06],
    [at(-s * 0.066, 0.37), -0.03],
  ])
  spray(flank, alpha(skin.shadow, 0.9 * Math.max(0.5, bony)), 0.012)
  spray(
    shape([
      [at(s * 0.004, 0.44), -0.06],
      [at(s * 0.016, 0.45), 0],
      [at(s * 0.014, 0.49), m.noseY - 0.06],
      [at(-s * 0.012, 0.49), m.noseY - 0.06],
      [at(-s * 0.008, 0.45), 0],
    ]),
    alpha(skin.shine, 0.6),
    0.009,
  )
  spray(
    oval(at(0, 0.48), m.noseY - 0.032, m.noseHalf * 0.62, 0.036),
    alpha(mix(skin.base, '#c4574a', 0.28), 0.35),
    0.02,
  )
  spray(
    shape([
      [at(-m.noseHalf * 0.95, 0.36), m.noseY],
      [at(0, 0.44), m.noseY + 0.008],
      [at(m.noseHalf * 0.95, 0.36), m.noseY],
      [at(-s * 0.05, 0.4), m.noseY + 0.042],
      [at(-s * 0.075, 0.37), m.noseY + 0.035],
    ]),
    alpha(skin.deep, 0.6),
    0.012,
  )
  // Cheeks.
  const fair = Math.max(0.25, Math.min(1, (lightness(skin.base) - 0.3) * 2.2))
  const blush = mix(skin.base, '#d0503f', 0.34)
  for (const side of [-1, 1]) {
    const bright = side === s ? 1 : 0.45
    spray(
      oval(at(side * 0.2, 0.28), m.eyeY + 0.152 - cheeks * 0.012, 0.088, 0.06, -side * 0.35),
      alpha(blush, ((young ? 0.5 : fem > 0.5 ? 0.42 : 0.26) + cheeks * 0.1) * fair),
      0.035,
    )
    spray(
      oval(at(side * 0.205, 0.28), m.eyeY + 0.105 - cheeks * 0.012, 0.07, 0.028, -side * 0.3),
      alpha(skin.shine, 0.42 * bright),
      0.022,
    )
    // Fold from nose to mouth, more with a smile and with years.
    const years = traits.age === 'old' ? 0.55 : traits.age === 'middle' ? 0.34 : young ? 0 : fem > 0.5 ? 0.02 : 0.08
    const fold = new Path()
    stroke(
      fold,
      [
        [at(side * (m.noseHalf + 0.012), 0.34), m.noseY - 0.012],
        [at(side * (m.noseHalf + 0.04), 0.33), m.noseY + 0.05],
        [at(side * (m.mouthHalf + 0.028), 0.3), m.mouthY - 0.005],
        [at(side * (m.mouthHalf + 0.03), 0.29), m.mouthY + 0.035],
      ],
      0.02,
      [0.3, 1, 0.7, 0],
    )
    spray(fold, alpha(skin.deep, Math.min(0.42, years * 0.8 + cheeks * (fem > 0.5 ? 0.12 : 0.18))), 0.009)
  }
  // The lips' colour runs a little over their edge.
  spray(
    oval(at(0, 0.4), m.mouthY + 0.004, m.mouthHalf * 0.86, 0.032),
    alpha(mix(skin.base, '#b0443f', fem > 0.5 ? 0.45 : 0.25), 0.5),
    0.014,
  )
  // Under the cheekbones; then the warm light that passes through skin where it turns from the key.
  for (const side of [-1, 1])
    spray(
      shape([
        [at(side * 0.31, 0.1), 0.1],
        [at(side * 0.235, 0.24), 0.19],
        [at(side * 0.18, 0.3), 0.265],
        [at(side * 0.235, 0.2), 0.285],
        [at(side * 0.3, 0.1), 0.2],
      ]),
      alpha(skin.shadow, (young ? 0.1 : fem > 0.5 ? 0.3 : 0.5) * (side === s ? 0.8 : 1)),
      0.03,
    )
  const warm = new Path()
  stroke(
    warm,
    [
      [at(-s * 0.25, 0.25), -0.22],
      [at(-s * 0.245, 0.26), -0.02],
      [at(-s * 0.19, 0.32), 0.13],
      [at(-s * 0.195, 0.28), 0.26],
      [at(-s * 0.13, 0.32), 0.37],
    ],
    0.06,
    [0.4, 1, 1, 1, 0.4],
  )
  spray(warm, alpha(mix(skin.base, '#cf3a1c', 0.4), 0.16), 0.022)
  // Forehead, philtrum, under the lip, chin.
  spray(oval(at(s * 0.07, 0.36), -0.225, 0.13, 0.075, s * 0.15), alpha(skin.shine, 0.36), 0.05)
  spray(oval(at(0, 0.42), (m.noseY + m.mouthY) / 2 + 0.004, 0.011, 0.026), alpha(skin.shadow, 0.5), 0.008)
  spray(oval(at(-s * 0.005, 0.39), m.mouthY + 0.062, 0.07, 0.016), alpha(skin.deep, 0.42 + (1 - fem) * 0.1), 0.013)
  spray(oval(at(s * 0.025, 0.37), m.mouthY + 0.118, 0.055, 0.03), alpha(skin.light, 0.55), 0.022)
  paintStubble({ context, spray }, sitter, m)
  paintRim({ context, spray }, sitter, m)
}

function paintStubble({ spray }: Airbrush, sitter: Sitter, m: HeadMeasures): void {
  const { traits, skin } = sitter
  if (traits.femininity > 0.5 || traits.age === 'child' || traits.age === 'baby' || traits.age === 'teen') return
  const fairHair = lightness(traits.hairColor) > 0.5
  const strength = traits.beard === 'stubble' ? 0.32 : traits.beard === 'none' ? (fairHair ? 0.015 : 0.05) : 0.28
  const at = (x: number, z: number): number => turned(sitter, x, z)
  const grey = mix(skin.deep, mix(traits.hairColor, '#3c4650', 0.5), 0.55)
  const area = shape([
    [at(-0.345, 0.06), 0.1],
    [at(-0.27, 0.18), 0.2],
    [at(-0.17, 0.3), 0.24],
    [at(-0.08, 0.36), m.noseY + 0.03],
    [at(0.08, 0.36), m.noseY + 0.03],
    [at(0.17, 0.3), 0.24],
    [at(0.27, 0.18), 0.2],
    [at(0.345, 0.06), 0.1],
    [0.4, 0.35],
    [0.1, 0.62],
    [-0.1, 0.62],
    [-0.4, 0.35],
  ])
  spray(area, alpha(grey, strength), 0.035)
}

/** Light from behind on the cheek and temple away from the key. */
function paintRim({ context }: Airbrush, sitter: Sitter, m: HeadMeasures): void {
  const { skin, lighting } = sitter
  const s = lighting.side
  const edge = m.contour
    .filter(([, y]) => y > -0.34 && y < 0.4)
    .map(([x, y, z]): Point => [turned(sitter, -s * x, z), y])
  context.save()
  context.filter = `blur(${(0.011 * Math.hypot(context.getTransform().a, 0)).toFixed(2)}px)`
  const fade = context.createLinearGradient(0, -0.34, 0, 0.44)
  fade.addColorStop(0, alpha(skin.rim, 0))
  fade.addColorStop(0.3, alpha(skin.rim, 0.75))
  fade.addColorStop(0.75, alpha(skin.rim, 0.6))
  fade.addColorStop(1, alpha(skin.rim, 0))
  context.strokeStyle = fade
  context.lineWidth = 0.03
  context.stroke(line(edge))
  context.restore()
}

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

function paintNose(sitter: Sitter, m: HeadMeasures): void {
  if (sitter.traits.headwear === 'clown') {
    paintRedNose(sitter, m)
    return
  }
  const { context, skin, lighting, scale, traits } = sitter
  const s = lighting.side
  const at = (x: number, z: number): number => turned(sitter, x, z)
  const tip = m.noseY - 0.03
  // Wings: short strokes that start at the crease and die out.
  const wings = new Path()
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
  context.fillStyle = alpha(skin.deep, 0.36)
  context.fill(wings)
  const nostrils = new Path()
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

/** Lines that years leave: forehead, crow's feet, under the eyes. */
function paintAge(sitter: Sitter, m: HeadMeasures, cheeks: number): void {
  const { context, traits, skin } = sitter
  const years = traits.age === 'old' ? 1 : traits.age === 'middle' ? (traits.femininity > 0.5 ? 0 : 0.3) : 0
  if (!years) return
  const at = (x: number, z: number): number => turned(sitter, x, z)
  const lines = new Path()
  const add = (points: Point[], width: number): void => {
    stroke(lines, points, width, [0, 1, 0.9, 0])
  }
  for (const row of traits.age === 'old' ? [0, 1, 2] : [0.6]) {
    const y = -0.19 - row * 0.043
    const reach = 0.165 - row * 0.022
    add(
      [
        [at(-reach, 0.33), y + 0.01],
        [at(-reach * 0.35, 0.38), y - 0.004],
        [at(reach * 0.35, 0.38), y + 0.002],
        [at(reach, 0.33), y + 0.009],
      ],
      0.0058,
    )
  }
  for (const side of [-1, 1]) {
    const x = m.eyeX + m.eyeHalf + 0.016
    for (const ray of [-1, 0, 1]) {
      add(
        [
          [at(side * x, 0.22), m.eyeY + ray * 0.014],
          [at(side * (x + 0.017), 0.2), m.eyeY + ray * 0.022 + cheeks * 0.002],
          [at(side * (x + 0.034), 0.18), m.eyeY + ray * 0.032 + 0.003],
        ],
        0.0045,
      )
    }
    add(
      [
        [at(side * (m.eyeX - 0.055), 0.33), m.eyeY + 0.045],
        [at(side * m.eyeX, 0.31), m.eyeY + 0.066],
        [at(side * (m.eyeX + 0.06), 0.27), m.eyeY + 0.052],
      ],
      0.0062,
    )
    if (traits.age === 'old' && (traits.expression === 'angry' || traits.expression === 'serious')) {
      add(
        [
          [at(side * 0.02, 0.42), -0.115],
          [at(side * 0.024, 0.42), -0.09],
          [at(side * 0.02, 0.43), -0.062],
        ],
        0.0055,
      )
    }
  }
  airbrush(context, { x: -0.42, y: -0.36, width: 0.84, height: 0.5 }, Math.min(260, sitter.scale), ({ spray }) =>
    spray(lines, alpha(skin.deep, 0.26 + years * 0.3), 0.0032),
  )
}
