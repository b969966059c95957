import type { Canvas, CanvasGradient, SKRSContext2D } from '@napi-rs/canvas'
import { alpha, mix } from '../../paint/color.ts'
import type { Light } from '../../paint/stage.ts'
import type { TimeOfDay } from '../../scene/scene.ts'

/** How far the whole thing sinks into the shadow colour. */
const gloom: Record<TimeOfDay, number> = { dawn: 0.24, day: 0, 'golden-hour': 0.12, dusk: 0.42, night: 0.52 }
/** How strongly direct light colours the lit side. */
const glow: Record<TimeOfDay, number> = { dawn: 0.24, day: 0.14, 'golden-hour': 0.3, dusk: 0.3, night: 0.26 }

/**
 * Puts a drawing made in flat daylight into the light of the scene: `canvas` holds `drawing` and is changed in place.
 * Shadow is multiplied and light screened, so that colours stay clear; then the drawing's own outline is restored.
 */
export function relight(canvas: Canvas, light: Light, restoreOutline: (context: SKRSContext2D) => void): void {
  const { width, height } = canvas
  const context = canvas.getContext('2d')
  const strength = 0.4 + 0.6 * light.strength
  const reach = Math.hypot(width, height) / 2
  const length = Math.hypot(light.from.x, light.from.y) || 1
  const toward = { x: (light.from.x / length) * reach, y: (light.from.y / length) * reach }
  const across = (): CanvasGradient =>
    context.createLinearGradient(
      width / 2 + toward.x,
      height / 2 + toward.y,
      width / 2 - toward.x,
      height / 2 - toward.y,
    )
  context.save()
  context.globalCompositeOperation = 'multiply'
  const dark = gloom[light.time] + (light.weather === 'clear' || light.weather === 'snow' ? 0 : 0.1)
  if (dark > 0) {
    context.fillStyle = mix('#ffffff', mix(light.shadow, light.ambient, 0.35), dark)
    context.fillRect(0, 0, width, height)
  }
  const shade = across()
  shade.addColorStop(0.42, '#ffffff')
  shade.addColorStop(1, mix('#ffffff', light.shadow, 0.3 + 0.22 * strength))
  context.fillStyle = shade
  context.fillRect(0, 0, width, height)
  const foot = context.createLinearGradient(0, height * 0.72, 0, height)
  foot.addColorStop(0, '#ffffff')
  foot.addColorStop(1, mix('#ffffff', light.shadow, 0.3))
  context.fillStyle = foot
  context.fillRect(0, height * 0.72, width, height * 0.28)
  context.globalCompositeOperation = 'screen'
  const lit = across()
  lit.addColorStop(0.05, alpha(light.key, glow[light.time] * strength))
  lit.addColorStop(0.5, alpha(light.key, 0))
  context.fillStyle = lit
  context.fillRect(0, 0, width, height)
  context.globalCompositeOperation = 'destination-in'
  restoreOutline(context)
  context.restore()
}
