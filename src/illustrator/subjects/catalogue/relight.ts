import type { Canvas } from '@napi-rs/canvas'
import type { Light } from '../../paint/stage.ts'
import type { TimeOfDay } from '../../scene/scene.ts'

/** How far the whole thing sinks into the shadow colour. */
const gloom: Record<TimeOfDay, number> = { dawn: 0.16, day: 0, 'golden-hour': 0.06, dusk: 0.22, night: 0.34 }
/** How strongly direct light colours the lit side. */
const glow: Record<TimeOfDay, number> = { dawn: 0.3, day: 0.16, 'golden-hour': 0.36, dusk: 0.3, night: 0.34 }

/** `#rrggbb` with an alpha of 0..1. */
function withAlpha(hex: string, alpha: number): string {
  const value = Math.round(Math.min(1, Math.max(0, alpha)) * 255)
  return `${hex.slice(0, 7)}${value.toString(16).padStart(2, '0')}`
}

/**
 * Puts a drawing made in flat daylight into the light of the scene, in place: the side toward the light takes its
 * colour, the other and the foot fall into shadow, and night darkens all of it.
 */
export function relight(canvas: Canvas, light: Light): void {
  const { width, height } = canvas
  const context = canvas.getContext('2d')
  context.save()
  context.globalCompositeOperation = 'source-atop'
  const dark = gloom[light.time] + (light.weather === 'clear' || light.weather === 'snow' ? 0 : 0.06)
  if (dark > 0) {
    context.fillStyle = withAlpha(light.shadow, dark)
    context.fillRect(0, 0, width, height)
    context.fillStyle = withAlpha(light.ambient, dark * 0.3)
    context.fillRect(0, 0, width, height)
  }
  const reach = Math.hypot(width, height) / 2
  const length = Math.hypot(light.from.x, light.from.y) || 1
  const toward = { x: (light.from.x / length) * reach, y: (light.from.y / length) * reach }
  const across = context.createLinearGradient(
    width / 2 + toward.x,
    height / 2 + toward.y,
    width / 2 - toward.x,
    height / 2 - toward.y,
  )
  const strength = 0.4 + 0.6 * light.strength
  across.addColorStop(0.05, withAlpha(light.key, glow[light.time] * strength * 1.5))
  across.addColorStop(0.45, withAlpha(light.key, 0))
  across.addColorStop(0.5, withAlpha(light.shadow, 0))
  across.addColorStop(1, withAlpha(light.shadow, 0.18 + 0.22 * strength))
  context.fillStyle = across
  context.fillRect(0, 0, width, height)
  const foot = context.createLinearGradient(0, height * 0.72, 0, height)
  foot.addColorStop(0, withAlpha(light.shadow, 0))
  foot.addColorStop(1, withAlpha(light.shadow, 0.2))
  context.fillStyle = foot
  context.fillRect(0, height * 0.72, width, height * 0.28)
  context.restore()
}
