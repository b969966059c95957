import { alpha, materialTones } from '../tone.ts'
import type { PropBrush } from './prop-brush.ts'

export function paintRacket(brush: PropBrush): void {
  const { context, lighting, rod, skeleton } = brush
  const { left, right, shape } = skeleton
  // Thrown back in a side view, the near hand has it.
  const arm = shape.view === 'side' ? left : right
  brush.inHand(arm, shape.view === 'side' ? -0.5 : 0.35, () => {
    rod(
      [
        [0, 0.2],
        [0, -0.3],
        [0, -0.6],
      ],
      0.075,
      '#2b2d33',
    )
    context.lineWidth = 0.02
    context.strokeStyle = alpha('#f4f6f8', 0.75)
    for (let at = -0.24; at < 0.3; at += 0.12) {
      const half = Math.sqrt(Math.max(0, 1 - (at / 0.32) ** 2))
      context.beginPath()
      context.moveTo(at, -1.02 - 0.42 * half)
      context.lineTo(at, -1.02 + 0.42 * half)
      context.moveTo(-0.32 * half, -1.02 + at * 1.3)
      context.lineTo(0.32 * half, -1.02 + at * 1.3)
      context.stroke()
    }
    context.lineWidth = 0.07
    context.strokeStyle = materialTones(brush.color('#c8442f'), lighting, 0.8).base
    context.beginPath()
    context.ellipse(0, -1.02, 0.32, 0.42, 0, 0, Math.PI * 2)
    context.stroke()
  })
}
