import { materialTones } from '../tone.ts'
import type { PropBrush } from './prop-brush.ts'

/** A disc of dough that spins over both hands. */
export function paintDough(brush: PropBrush): void {
  const { context, lighting, skeleton } = brush
  const tones = materialTones('#ecd6a8', lighting, 0.2)
  const x = (skeleton.left.end[0] + skeleton.right.end[0]) / 2
  const y = Math.min(skeleton.left.end[1], skeleton.right.end[1], skeleton.head[1] - 0.9) - 0.62
  context.save()
  context.translate(x, y)
  context.rotate(-0.16)
  for (const [rx, ry, drop, color] of [
    [1.08, 0.34, 0.06, tones.shadow],
    [1.08, 0.32, 0, tones.light],
    [0.86, 0.22, 0.01, tones.base],
  ] as const) {
    context.fillStyle = color
    context.beginPath()
    context.ellipse(0, drop, rx, ry, 0, 0, Math.PI * 2)
    context.fill()
  }
  context.restore()
}
