import { alpha } from './color.ts'
import { paintGlow } from './sky-glow.ts'
import type { Context, Stage } from './stage.ts'

/** A dozen meteors that come out of one point of the sky, the near ones longer. */
export function paintShootingStars(context: Context, stage: Stage, until: number): void {
  const { width, unit } = stage
  const random = stage.random('meteors')
  const side = Math.sign(stage.light.from.x) || 1
  const fromX = width * (0.5 + side * 0.3)
  const fromY = -until * 0.3
  const reach = Math.max(width, until)
  for (let meteor = 0; meteor < 13; meteor++) {
    const angle = Math.PI * 0.5 + side * (-0.35 + 1.25 * ((meteor + random.next()) / 13))
    const away = reach * random.between(0.42, 1)
    const long = unit * (5 + (16 * away) / reach) * random.between(0.6, 1.2)
    const dx = Math.cos(angle)
    const dy = Math.sin(angle)
    const x = fromX + dx * away
    const y = fromY + dy * away
    if (y > until * 0.9) continue
    const trail = context.createLinearGradient(x, y, x - dx * long, y - dy * long)
    trail.addColorStop(0, alpha('#ffffff', 0.95))
    trail.addColorStop(0.25, alpha('#dfeaff', 0.55))
    trail.addColorStop(1, alpha('#b9d0ff', 0))
    const thick = unit * random.between(0.13, 0.3)
    context.fillStyle = trail
    context.beginPath()
    context.moveTo(x - dy * thick, y + dx * thick)
    context.lineTo(x - dx * long, y - dy * long)
    context.lineTo(x + dy * thick, y - dx * thick)
    context.arc(x, y, thick, angle - Math.PI / 2, angle + Math.PI / 2)
    context.fill()
    paintGlow(context, x, y, unit * 1.5, '#e8f0ff', 0.6)
  }
}

/** A comet: a bright head and two tails that spread away from the sun below the horizon. */
export function paintComet(context: Context, stage: Stage, until: number): void {
  const { width, unit, light } = stage
  const side = Math.sign(light.from.x) || 1
  const x = width * (0.5 + side * 0.14)
  const y = until * 0.46
  context.save()
  context.globalCompositeOperation = 'screen'
  context.translate(x, y)
  for (const [turn, long, broad, tint, strength] of [
    [-0.95, 46, 6.5, '#fff0d2', 0.85],
    [-1.22, 40, 3, '#8fb8ff', 0.7],
  ] as const) {
    context.save()
    context.rotate(side < 0 ? turn : -Math.PI - turn)
    const reach = Math.min(unit * long, until * 0.9)
    const tail = context.createLinearGradient(0, 0, reach, 0)
    tail.addColorStop(0, alpha(tint, strength))
    tail.addColorStop(0.3, alpha(tint, strength * 0.4))
    tail.addColorStop(1, alpha(tint, 0))
    context.fillStyle = tail
    for (const share of [1, 0.55, 0.25]) {
      context.globalAlpha = 0.55
      context.beginPath()
      context.moveTo(0, -unit * 0.6)
      context.quadraticCurveTo(reach * 0.4, -unit * broad * 0.3 * share, reach, -unit * broad * 1.3 * share)
      context.lineTo(reach, unit * broad * 0.6 * share)
      context.quadraticCurveTo(reach * 0.4, unit * broad * 0.35 * share, 0, unit * 0.6)
      context.fill()
    }
    context.restore()
  }
  context.restore()
  paintGlow(context, x, y, unit * 5, '#dfe9ff', 0.7)
  paintGlow(context, x, y, unit * 1.6, '#ffffff', 1)
}
