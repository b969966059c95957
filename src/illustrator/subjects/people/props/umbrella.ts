import { shape } from '../curve.ts'
import { materialTones } from '../tone.ts'
import { type PropBrush, palmOf } from './prop-brush.ts'

const colors = ['#c8443c', '#2f6f9f', '#d9a13b', '#3f7d5a', '#5b4a86', '#26303a']

/** Open over the head. */
export function paintUmbrella(brush: PropBrush): void {
  const { context, lighting, rod, skeleton, traits } = brush
  const [px, py] = palmOf(skeleton.right)
  const pick = Math.floor((traits.face.width + 1) * 3) % colors.length
  const tones = materialTones(brush.color(colors[pick]!), lighting, 0.4)
  const [x, crown] = [skeleton.head[0] + 0.3, skeleton.head[1] - 1.52]
  const rim = crown + 0.92
  rod(
    [
      [px, py + 0.3],
      [px, py - 0.5],
      [x, crown],
    ],
    0.055,
    '#4a3a30',
    0.6,
  )
  const half = 1.62
  context.save()
  for (const [from, to, color] of [
    [-1, -0.42, tones.shadow],
    [-0.42, 0.36, tones.base],
    [0.36, 1, tones.light],
  ] as const) {
    const [a, b] = lighting.side > 0 ? [from, to] : [-to, -from]
    context.fillStyle = color
    context.fill(
      shape([
        [x, crown, 1],
        [x + half * a * 0.72, crown + 0.26 + 0.24 * Math.abs(a)],
        [x + half * a, rim, 1],
        [x + (half * (a + b)) / 2, rim - 0.12],
        [x + half * b, rim, 1],
        [x + half * b * 0.72, crown + 0.26 + 0.24 * Math.abs(b)],
      ]),
    )
  }
  context.restore()
}
