import { alpha, lighten, mix } from './color.ts'
import type { Context, Stage } from './stage.ts'

/** Clouds one is among: banks at the sides and the foot of the picture, open in the middle. */
export function paintCloudDrifts(context: Context, stage: Stage): void {
  const { width, height, unit, palette, light } = stage
  const random = stage.random('cloud drifts')
  const isDay = light.time === 'day'
  const body = mix(palette.haze, mix(palette.skyMiddle, palette.skyTop, 0.4), isDay ? 0.16 : 0.4)
  const lit = mix(body, lighten(light.key, isDay ? 0.75 : 0.3), 0.55 + 0.4 * light.strength)
  const side = Math.sign(light.from.x) || 1
  for (const [x, y, size] of [
    [0.02, 0.3, 9],
    [0.98, 0.42, 11],
    [-0.02, 0.72, 15],
    [1.02, 0.84, 18],
    [0.3, 1.02, 15],
    [0.66, 1.06, 17],
  ] as const) {
    const centre = { x: width * x, y: height * (y + random.between(-0.04, 0.04)) }
    const puffs = Array.from({ length: 16 }, (_, puff) => {
      const out = random.between(-1, 1)
      const high = 1 - out * out
      return {
        x: centre.x + out * unit * size * 1.9,
        y: centre.y + unit * size * (0.22 - 0.5 * high * random.next()) + (puff < 6 ? unit * size * 0.2 : 0),
        radius: unit * size * (0.24 + 0.42 * high) * random.between(0.7, 1.1),
      }
    }).sort((one, other) => one.y - other.y)
    for (const { x: px, y: py, radius } of puffs) {
      const foot = Math.min(1, Math.max(0, (py - centre.y) / (unit * size * 0.5) + 0.3))
      const bright = mix(lit, body, foot * 0.7)
      const ball = context.createRadialGradient(
        px + side * radius * 0.2,
        py - radius * 0.3,
        radius * 0.1,
        px,
        py,
        radius,
      )
      ball.addColorStop(0, alpha(bright, 0.95))
      ball.addColorStop(0.6, alpha(mix(bright, body, 0.4), 0.72))
      ball.addColorStop(1, alpha(body, 0))
      context.fillStyle = ball
      context.fillRect(px - radius, py - radius, radius * 2, radius * 2)
    }
  }
}
