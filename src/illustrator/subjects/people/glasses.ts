import type { Path2D } from '@napi-rs/canvas'
import { line, type Point, shape } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import { type Sitter, turned } from './sitter.ts'
import { alpha, materialTones } from './tone.ts'

/** Spectacles, sunglasses, or an eyepatch; painted last on the face. */
export function paintGlasses(sitter: Sitter, m: HeadMeasures): void {
  const { context, traits, lighting, skin } = sitter
  const at = (x: number, z: number): number => turned(sitter, x, z)
  if (traits.extras.includes('eyepatch')) {
    const side = -Math.sign(sitter.yaw || 1)
    context.strokeStyle = '#1c191c'
    context.lineWidth = 0.016
    context.stroke(
      line([
        [at(-side * 0.3, 0.1), -0.24],
        [at(side * 0.1, 0.35), -0.06],
        [at(side * 0.33, 0.05), 0.02],
      ]),
    )
    context.fillStyle = '#211e22'
    context.fill(
      shape([
        [at(side * (m.eyeX - 0.09), 0.33), m.eyeY - 0.05],
        [at(side * m.eyeX, 0.33), m.eyeY - 0.075],
        [at(side * (m.eyeX + 0.085), 0.28), m.eyeY - 0.05],
        [at(side * (m.eyeX + 0.05), 0.3), m.eyeY + 0.06],
        [at(side * (m.eyeX - 0.04), 0.33), m.eyeY + 0.06],
      ]),
    )
    return
  }
  if (traits.glasses === 'none') return
  const sun = traits.glasses === 'sun'
  const frame = materialTones(sun ? '#1c1a1d' : traits.glasses === 'round' ? '#8a6536' : '#1d181b', lighting, 0.9)
  const thick = traits.glasses === 'round' ? 0.0105 : 0.016
  const y = m.eyeY + 0.012
  const lenses: Path2D[] = []
  for (const side of [-1, 1]) {
    const p = (x: number, dy: number): Point => [at(side * (m.eyeX + 0.002 + x), 0.4 - (m.eyeX + x) * 0.4), y + dy]
    const lens = shape(
      traits.glasses === 'round'
        ? [
            p(-0.1, -0.004),
            p(-0.07, -0.075),
            p(0, -0.1),
            p(0.07, -0.075),
            p(0.1, -0.004),
            p(0.07, 0.068),
            p(0, 0.094),
            p(-0.07, 0.068),
          ]
        : [
            p(-0.112, -0.045),
            p(-0.06, -0.066),
            p(0.06, -0.07),
            p(0.118, -0.055),
            p(0.112, 0.03),
            p(0.06, 0.074),
            p(-0.05, 0.074),
            p(-0.1, 0.035),
          ],
    )
    lenses.push(lens)
    context.strokeStyle = frame.base
    context.lineWidth = thick
    context.stroke(line([p(0.115, -0.03), [at(side * 0.335, 0.04), m.eyeY - 0.015]]))
  }
  for (const lens of lenses) {
    const glass = context.createLinearGradient(-0.2, y - 0.1, 0.2, y + 0.1)
    glass.addColorStop(0, sun ? '#2a2b33' : alpha('#ffffff', 0.1))
    glass.addColorStop(0.5, sun ? '#15161b' : alpha('#ffffff', 0))
    glass.addColorStop(1, sun ? '#3a3d4a' : alpha('#ffffff', 0.05))
    context.fillStyle = glass
    context.fill(lens)
    context.save()
    context.translate(-lighting.side * 0.006, 0.012)
    context.strokeStyle = alpha(skin.deep, 0.32)
    context.lineWidth = thick
    context.stroke(lens)
    context.restore()
    context.strokeStyle = frame.base
    context.lineWidth = thick
    context.stroke(lens)
    context.strokeStyle = alpha(frame.shine, 0.3)
    context.lineWidth = thick * 0.22
    context.stroke(lens)
  }
  context.strokeStyle = frame.base
  context.lineWidth = thick
  const half = m.eyeX - 0.106
  context.stroke(
    line([
      [at(-half, 0.41), y - 0.028],
      [at(0, 0.44), y - 0.044],
      [at(half, 0.41), y - 0.028],
    ]),
  )
}
