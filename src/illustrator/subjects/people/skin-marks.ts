import { Path2D } from '@napi-rs/canvas'
import { type Point, stroke } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import { depthAt, type Sitter, turned } from './sitter.ts'
import { oval } from './skin-planes.ts'
import { alpha, lightness, mix, shift } from './tone.ts'

/** Freckles, scars, tattoos, paint: what lies on the skin of a face. */
export function paintSkinMarks(sitter: Sitter, m: HeadMeasures): void {
  const { traits } = sitter
  if (traits.marks.includes('freckles')) paintFreckles(sitter, m)
  if (traits.marks.includes('mole')) paintMole(sitter, m)
  if (traits.marks.includes('make-up')) paintShadow(sitter, m)
  if (traits.marks.includes('tattoo')) paintFaceTattoo(sitter, m)
  if (traits.marks.includes('face-paint')) paintWarPaint(sitter, m)
  if (traits.marks.includes('scar')) paintScar(sitter, m)
  if (traits.marks.includes('nose-ring')) paintNoseRing(sitter, m)
}

function paintFreckles(sitter: Sitter, m: HeadMeasures): void {
  const { context, skin, random, scale } = sitter
  const tones = [mix(skin.deep, '#a4562a', 0.55), mix(skin.shadow, '#a4562a', 0.5)]
  const count = scale > 140 ? 130 : 50
  for (const [index, tone] of tones.entries()) {
    const dots = new Path2D()
    for (let spot = 0; spot < count / 2; spot++) {
      // Thickest over nose and cheekbones, thin towards brow and jaw.
      const x = random.between(-1, 1) * random.between(0.35, 1) * 0.27
      const spread = random.next() + random.next() - 1
      const y = m.eyeY + 0.125 + spread * (random.chance(0.82) ? 0.085 : 0.24)
      if (Math.abs(y - m.eyeY) < 0.05 && Math.abs(Math.abs(x) - m.eyeX) < 0.1) continue
      if (Math.abs(y - m.mouthY) < 0.035 && Math.abs(x) < m.mouthHalf) continue
      const r = random.between(0.0026, 0.0058) * (scale > 140 ? 1 : 1.5)
      const px = turned(sitter, x, depthAt(x, y) * 0.92)
      dots.moveTo(px + r, y)
      dots.ellipse(px, y, r, r * 0.88, 0, 0, Math.PI * 2)
    }
    context.fillStyle = alpha(tone, index === 0 ? 0.55 : 0.7)
    context.fill(dots)
  }
}

function paintMole(sitter: Sitter, m: HeadMeasures): void {
  const { context, skin, lighting } = sitter
  context.fillStyle = alpha(mix(skin.deep, '#2a140e', 0.6), 0.85)
  context.fill(oval(turned(sitter, lighting.side * (m.mouthHalf + 0.02), 0.33), m.mouthY - 0.052, 0.0075, 0.007))
}

/** Colour on the lids and blush on the cheeks. */
function paintShadow(sitter: Sitter, m: HeadMeasures): void {
  const { context, traits } = sitter
  const color = mix(shift(traits.eyeColor, 0.8, 1.5), '#6a3f7a', 0.45)
  for (const side of [-1, 1]) {
    const x = turned(sitter, side * (m.eyeX + 0.012), 0.29)
    const y = m.eyeY - 0.034
    const glow = context.createRadialGradient(x, y, 0, x, y, 0.1)
    glow.addColorStop(0, alpha(color, 0.5))
    glow.addColorStop(0.6, alpha(color, 0.3))
    glow.addColorStop(1, alpha(color, 0))
    context.save()
    context.translate(0, y)
    context.scale(1, 0.5)
    context.translate(0, -y)
    context.fillStyle = glow
    context.fillRect(x - 0.1, y - 0.1, 0.2, 0.13)
    context.restore()
  }
}

function paintScar(sitter: Sitter, m: HeadMeasures): void {
  const { context, skin, lighting } = sitter
  const side = lighting.side
  const at = (x: number, y: number): Point => [turned(sitter, side * x, depthAt(x, y) * 0.92), y]
  const line = [
    at(m.eyeX + 0.03, m.browY - 0.05),
    at(m.eyeX + 0.022, m.eyeY - 0.04),
    at(m.eyeX + 0.036, m.eyeY + 0.08),
    at(m.eyeX + 0.02, m.eyeY + 0.17),
    at(m.eyeX - 0.006, m.eyeY + 0.23),
  ]
  const scar = new Path2D()
  stroke(scar, line, 0.017, [0.1, 0.7, 1, 0.8, 0])
  for (const [index, [x, y]] of line.slice(2, 4).entries())
    stroke(
      scar,
      [
        [x - 0.018, y - 0.006 + index * 0.004],
        [x + 0.018, y + 0.004],
      ],
      0.006,
      [0, 1, 0],
    )
  context.save()
  context.translate(-side * 0.004, 0.003)
  context.fillStyle = alpha(mix(skin.deep, '#7a2420', 0.4), 0.6)
  context.fill(scar)
  context.restore()
  context.fillStyle = alpha(mix(skin.shine, '#e8a298', 0.45), 0.92)
  context.fill(scar)
}

/** A branch of leaves from the temple down to the cheek. */
function paintFaceTattoo(sitter: Sitter, m: HeadMeasures): void {
  const { context, lighting, skin } = sitter
  const side = lighting.side
  const at = (x: number, y: number): Point => [turned(sitter, side * x, depthAt(x, y) * 0.9), y]
  const ink = new Path2D()
  const stem = [at(0.27, -0.2), at(0.295, -0.06), at(0.28, 0.08), at(0.235, 0.17), at(0.19, 0.2)]
  stroke(ink, stem, 0.01, [0.3, 1, 1, 0.8, 0.2])
  for (const [index, [x, y]] of stem.slice(0, 4).entries())
    for (const turn of [-1, 1])
      stroke(
        ink,
        [
          [x, y + 0.02],
          [x + turn * 0.022, y - 0.002 + index * 0.006],
          [x + turn * 0.042, y + 0.004 + index * 0.012],
        ],
        0.017,
        [0.2, 1, 0],
      )
  stroke(ink, [at(m.eyeX, m.eyeY + 0.1), at(m.eyeX, m.eyeY + 0.125)], 0.016, [0.2, 1, 0.3])
  context.fillStyle = alpha(mix('#1f2a38', skin.deep, lightness(skin.base) < 0.5 ? 0.1 : 0.25), 0.8)
  context.fill(ink)
}

/** Two bars on each cheek and one on the brow, as hands paint them. */
function paintWarPaint(sitter: Sitter, m: HeadMeasures): void {
  const { context, traits } = sitter
  const at = (x: number, y: number): Point => [turned(sitter, x, depthAt(x, y) * 0.92), y]
  const paint = new Path2D()
  for (const side of [-1, 1])
    for (const row of [0, 1])
      stroke(
        paint,
        [
          at(side * 0.1, m.eyeY + 0.1 + row * 0.05),
          at(side * 0.19, m.eyeY + 0.09 + row * 0.05),
          at(side * 0.27, m.eyeY + 0.06 + row * 0.05),
        ],
        0.028,
        [0.7, 1, 0.5],
      )
  stroke(paint, [at(0, -0.32), at(0, -0.22), at(0, m.browY + 0.03)], 0.034, [0.6, 1, 0.5])
  context.fillStyle = alpha(mix(traits.accent, '#a8242a', 0.5), 0.82)
  context.fill(paint)
}

function paintNoseRing(sitter: Sitter, m: HeadMeasures): void {
  const { context, lighting, skin } = sitter
  const x = turned(sitter, -Math.sign(sitter.yaw || 1) * m.noseHalf * 0.82, 0.39)
  const y = m.noseY - 0.002
  context.lineWidth = 0.0105
  context.strokeStyle = alpha(skin.deep, 0.6)
  context.beginPath()
  context.arc(x - lighting.side * 0.004, y + 0.005, 0.02, -0.6, Math.PI + 0.6)
  context.stroke()
  context.lineWidth = 0.008
  context.strokeStyle = mix('#d9c27a', lighting.key, 0.3)
  context.beginPath()
  context.arc(x, y, 0.02, -0.6, Math.PI + 0.6)
  context.stroke()
}
