import { figureWidths } from './figure-build.ts'
import type { Sitter } from './sitter.ts'
import { alpha, materialTones } from './tone.ts'
import type { Torso } from './torso.ts'

/** A round belly under the cloth: light on its upper side, shade below it. */
export function paintBelly({ context, traits, lighting, skin }: Sitter, { at, hem, wide }: Torso): void {
  if (traits.figure !== 'pregnant' && traits.figure !== 'heavy') return
  const tones = traits.top === 'bare' && traits.femininity < 0.5 ? skin : materialTones(traits.color, lighting, 0.2)
  const y = Math.min(2.12, hem - 0.1)
  const radius = 0.44 * wide * figureWidths[traits.figure].waist
  const [x] = at(0, y)
  const s = lighting.side
  const shade = context.createRadialGradient(x + s * radius * 0.3, y - radius * 0.5, radius * 0.3, x, y, radius)
  shade.addColorStop(0, alpha(tones.light, 0.75))
  shade.addColorStop(0.55, alpha(tones.base, 0.35))
  shade.addColorStop(0.86, alpha(tones.shadow, 0.6))
  shade.addColorStop(1, alpha(tones.shadow, 0))
  context.fillStyle = shade
  context.fillRect(x - radius, y - radius, radius * 2, Math.min(radius * 2, hem - y + radius))
}
