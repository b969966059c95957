import { shape } from '../curve.ts'
import { materialTones, mix } from '../tone.ts'
import type { PropBrush } from './prop-brush.ts'

/** A heater shield on the left forearm, quartered with a bright edge. */
export function paintShield(brush: PropBrush): void {
  const { block, context, lighting, skeleton, traits } = brush
  const field = brush.color(mix(traits.accent, '#2f4f86', 0.35))
  brush.inHand(skeleton.left, 0.06, () => {
    const outline = (k: number): Parameters<typeof block>[0] => [
      [-0.62 * k, -0.74 * k, 1],
      [0, -0.66 * k],
      [0.62 * k, -0.74 * k, 1],
      [0.58 * k, 0.1 * k],
      [0.34 * k, 0.56 * k],
      [0, 0.86 * k, 1],
      [-0.34 * k, 0.56 * k],
      [-0.58 * k, 0.1 * k],
    ]
    block(outline(1), '#c8cdd2', 1)
    const path = block(outline(0.88), field, 0.7)
    context.save()
    context.clip(path)
    context.fillStyle = materialTones('#ece4d2', lighting, 0.5).base
    context.fillRect(-0.11, -1, 0.22, 2)
    context.fillRect(-1, -0.26, 2, 0.22)
    context.restore()
    context.fillStyle = materialTones('#d8b25a', lighting, 1).light
    context.fill(
      shape([
        [0, -0.3],
        [0.15, -0.15],
        [0, 0],
        [-0.15, -0.15],
      ]),
    )
  })
}
