import { shape } from '../curve.ts'
import { alpha, materialTones } from '../tone.ts'
import type { PropBrush } from './prop-brush.ts'

export function paintBriefcase(brush: PropBrush): void {
  const { block, context, lighting } = brush
  const [rx, ry] = brush.skeleton.right.end
  block(
    [
      [rx - 0.42, ry + 0.42, 1],
      [rx + 0.42, ry + 0.42, 1],
      [rx + 0.44, ry + 1.05, 1],
      [rx - 0.44, ry + 1.05, 1],
    ],
    '#6b4630',
    0.7,
  )
  context.strokeStyle = materialTones('#4a2f20', lighting, 0.5).base
  context.lineWidth = 0.05
  context.stroke(
    shape([
      [rx - 0.13, ry + 0.43],
      [rx - 0.1, ry + 0.28],
      [rx + 0.1, ry + 0.28],
      [rx + 0.13, ry + 0.43],
    ]),
  )
  context.fillStyle = alpha('#2a1810', 0.35)
  context.fillRect(rx - 0.43, ry + 0.62, 0.86, 0.03)
  context.fillStyle = materialTones('#d8b25a', lighting, 1).light
  context.fillRect(rx - 0.06, ry + 0.59, 0.12, 0.09)
}
