import { alpha, darken, lighten, mix } from './color.ts'
import type { Context, Stage } from './stage.ts'

/** Puddles that hold the sky, with rings where drops fall; only in rain. */
export function paintPuddles(context: Context, stage: Stage, top: number): void {
  const { width, height, unit, palette, light } = stage
  if (light.weather !== 'rain' && light.weather !== 'storm') return
  const random = stage.random('puddles')
  const room = height - top
  const count = Math.max(4, Math.round(width / (unit * 20)))
  for (let puddle = 0; puddle < count; puddle++) {
    const near = (puddle + random.next()) / count
    const slot = (puddle * 0.618 + random.between(0, 0.2)) % 1
    const x = slot * width
    const y = top + room * (0.1 + 0.84 * near)
    const wide = unit * random.between(6, 12) * (0.5 + 1.1 * near)
    const tall = wide * random.between(0.14, 0.2)
    const sky = context.createLinearGradient(0, y - tall, 0, y + tall)
    sky.addColorStop(0, alpha(lighten(palette.skyHorizon, 0.12), 0.62))
    sky.addColorStop(1, alpha(mix(palette.skyMiddle, palette.near, 0.3), 0.55))
    for (const [grow, lift, paint] of [
      [1.06, -unit * 0.1, alpha(darken(palette.near, 0.3), 0.4)],
      [1, 0, sky],
    ] as const) {
      context.fillStyle = paint
      context.beginPath()
      context.ellipse(x, y + lift, wide * grow, tall * grow, 0, 0, Math.PI * 2)
      context.ellipse(x + wide * 0.6, y + lift + tall * 0.4, wide * 0.62 * grow, tall * 0.66 * grow, 0, 0, Math.PI * 2)
      context.fill()
    }
    context.strokeStyle = alpha(lighten(palette.skyHorizon, 0.5), 0.6)
    context.lineWidth = unit * 0.12
    context.beginPath()
    for (let ring = 0; ring < 3; ring++) {
      const rx = x + random.between(-0.6, 0.8) * wide
      const ry = y + random.between(-0.4, 0.4) * tall
      const size = unit * random.between(0.6, 1.6) * (0.5 + near)
      context.moveTo(rx + size, ry)
      context.ellipse(rx, ry, size, size * 0.28, 0, 0, Math.PI * 2)
    }
    context.stroke()
  }
}
