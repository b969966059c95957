import { Path2D } from '@napi-rs/canvas'
import { type Point, shape, stroke } from './curve.ts'
import type { HeadMeasures } from './head-shape.ts'
import { openHats } from './headwear.ts'
import { type Sitter, turned } from './sitter.ts'
import { alpha, mix } from './tone.ts'

/** Both ears, as far as the turn of the head shows them: from the brow to the base of the nose. */
export function paintEars(sitter: Sitter, m: HeadMeasures): void {
  const { context, skin, lighting, scale, traits } = sitter
  // Loose hair falls over the ears.
  const { hairStyle, headwear, femininity, extras } = traits
  const covered =
    ['long', 'wavy', 'bob', 'dreadlocks'].includes(hairStyle) || (hairStyle === 'curly' && femininity > 0.5)
  if (covered && openHats.includes(headwear) && !extras.includes('pointed-ears')) return
  for (const side of [-1, 1] as const) {
    const shown = 1 - side * Math.sin(sitter.yaw) * 2.6
    if (shown < 0.45) continue
    const x = turned(sitter, side * m.earX, 0)
    const w = 0.056 * Math.min(1.15, shown)
    const y = m.earY - 0.005
    const p = (across: number, down: number, corner?: 0 | 1): Point => [x + side * w * across, y + down, corner]
    const outline = shape([
      [x - side * 0.05, y - 0.07],
      p(0.15, -0.115),
      traits.extras.includes('pointed-ears') ? p(1.9, -0.29, 1) : p(0.62, -0.128),
      p(1.02, -0.09),
      p(0.98, -0.02),
      p(0.68, 0.04),
      p(0.5, 0.085),
      p(0.22, 0.108),
      p(-0.1, 0.1),
      [x - side * 0.05, y + 0.06],
    ])
    const lit = side === lighting.side
    const warm = mix(skin.base, '#b8402c', 0.16)
    const fill = context.createLinearGradient(x + side * w, y - 0.1, x - side * 0.02, y + 0.1)
    fill.addColorStop(0, lit ? mix(skin.light, warm, 0.25) : mix(warm, skin.rim, 0.3))
    fill.addColorStop(0.6, lit ? warm : mix(warm, skin.shadow, 0.6))
    fill.addColorStop(1, mix(warm, skin.shadow, 0.85))
    context.fillStyle = fill
    context.fill(outline)
    if (scale < 120) continue
    context.save()
    context.clip(outline)
    // The bowl, then the ridge before it and the rolled rim round it.
    const bowl = context.createRadialGradient(x + side * w * 0.2, y + 0.0, 0, x + side * w * 0.2, y, 0.075)
    bowl.addColorStop(0, alpha(skin.deep, 0.55))
    bowl.addColorStop(0.55, alpha(skin.deep, 0.35))
    bowl.addColorStop(1, alpha(skin.deep, 0))
    context.fillStyle = bowl
    context.fill(outline)
    const groove = new Path2D()
    stroke(
      groove,
      [p(-0.1, -0.075), p(0.35, -0.1), p(0.74, -0.085), p(0.76, -0.03), p(0.5, 0.03)],
      0.013,
      [0.4, 1, 1, 0.7, 0],
    )
    context.fillStyle = alpha(skin.deep, 0.42)
    context.fill(groove)
    const ridge = new Path2D()
    stroke(ridge, [p(0.3, -0.075), p(0.55, -0.05), p(0.5, 0.0), p(0.3, 0.045)], 0.011, [0, 1, 1, 0])
    context.fillStyle = alpha(lit ? skin.shine : skin.light, lit ? 0.4 : 0.2)
    context.fill(ridge)
    context.restore()
    if (sitter.traits.extras.includes('earrings')) paintEarring(sitter, p(0.2, 0.098))
  }
}

function paintEarring({ context, lighting }: Sitter, [x, y]: Point): void {
  const gem = context.createRadialGradient(x + lighting.side * 0.006, y - 0.005, 0, x, y, 0.017)
  gem.addColorStop(0, '#fffaf0')
  gem.addColorStop(0.5, '#e6d3a8')
  gem.addColorStop(1, '#8f6f3c')
  context.fillStyle = gem
  context.beginPath()
  context.arc(x, y, 0.016, 0, Math.PI * 2)
  context.fill()
}
