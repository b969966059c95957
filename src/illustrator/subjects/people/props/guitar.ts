import { alpha } from '../tone.ts'
import type { PropBrush } from './prop-brush.ts'

export function paintGuitar(brush: PropBrush): void {
  const { block, context, rod, skeleton } = brush

  const x = -0.1
  const y = -0.36 * skeleton.build.length
  context.save()
  context.translate(x, y)
  context.rotate(-0.62)
  rod(
    [
      [0.3, 0],
      [1.0, 0],
      [1.6, 0],
    ],
    0.11,
    '#5a3a26',
  )
  block(
    [
      [1.58, -0.09, 1],
      [1.9, -0.11, 1],
      [1.9, 0.11, 1],
      [1.58, 0.09, 1],
    ],
    '#3a261a',
  )
  block(
    [
      [-0.75, 0],
      [-0.62, -0.42],
      [-0.25, -0.5],
      [0.02, -0.34],
      [0.3, -0.38],
      [0.5, -0.16],
      [0.5, 0.16],
      [0.3, 0.38],
      [0.02, 0.34],
      [-0.25, 0.5],
      [-0.62, 0.42],
    ],
    brush.color('#b8722f'),
    0.9,
  )
  context.fillStyle = '#2a1a12'
  context.beginPath()
  context.arc(0.08, 0, 0.14, 0, Math.PI * 2)
  context.fill()
  context.fillRect(-0.48, -0.13, 0.07, 0.26)
  context.strokeStyle = alpha('#f5efe0', 0.8)
  context.lineWidth = 0.01
  for (const string of [-0.035, -0.012, 0.012, 0.035]) {
    context.beginPath()
    context.moveTo(-0.45, string)
    context.lineTo(1.6, string)
    context.stroke()
  }
  context.restore()
}
