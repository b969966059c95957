import { Path2D } from '@napi-rs/canvas'
import { type Point, shape, stroke } from './curve.ts'
import type { Sitter } from './sitter.ts'
import { alpha, mix } from './tone.ts'

/** The whole ear, as it is seen from the side: rim, bowl and lobe. */
export function paintProfileEar({ context, skin, scale, traits }: Sitter, [x, y]: Point): void {
  const p = (across: number, down: number, corner?: 0 | 1): Point => [x + across, y + down, corner]
  const outline = shape([
    p(0.045, -0.06),
    p(0.03, -0.108),
    traits.extras.includes('pointed-ears') ? p(-0.11, -0.24, 1) : p(-0.022, -0.128),
    p(-0.07, -0.1),
    p(-0.078, -0.035),
    p(-0.052, 0.03),
    p(-0.022, 0.072),
    p(0.004, 0.11),
    p(0.034, 0.1),
    p(0.04, 0.05),
    p(0.032, 0.0),
  ])
  const warm = mix(skin.base, '#b8402c', 0.14)
  const fill = context.createLinearGradient(x - 0.05, y - 0.12, x + 0.02, y + 0.12)
  fill.addColorStop(0, mix(skin.light, warm, 0.4))
  fill.addColorStop(0.6, warm)
  fill.addColorStop(1, mix(warm, skin.shadow, 0.6))
  context.fillStyle = fill
  context.fill(outline)
  if (scale < 60) return
  context.save()
  context.clip(outline)
  const bowl = context.createRadialGradient(x + 0.012, y + 0.01, 0, x + 0.004, y, 0.075)
  bowl.addColorStop(0, alpha(skin.deep, 0.75))
  bowl.addColorStop(0.5, alpha(skin.deep, 0.4))
  bowl.addColorStop(1, alpha(skin.deep, 0))
  context.fillStyle = bowl
  context.fill(outline)
  const groove = new Path2D()
  stroke(
    groove,
    [p(0.03, -0.06), p(0.01, -0.095), p(-0.03, -0.1), p(-0.053, -0.06), p(-0.04, 0), p(-0.01, 0.05)],
    0.013,
    [0.4, 1, 1, 1, 0.6, 0],
  )
  context.fillStyle = alpha(skin.deep, 0.5)
  context.fill(groove)
  const ridge = new Path2D()
  stroke(ridge, [p(-0.008, -0.07), p(-0.034, -0.035), p(-0.02, 0.02), p(0.012, 0.05)], 0.014, [0, 1, 1, 0])
  context.fillStyle = alpha(skin.shine, 0.35)
  context.fill(ridge)
  context.restore()
  if (!traits.extras.includes('earrings')) return
  context.fillStyle = '#e6d3a8'
  context.beginPath()
  context.arc(x + 0.01, y + 0.1, 0.017, 0, Math.PI * 2)
  context.fill()
}
