import { alpha } from './color.ts'
import type { Context } from './stage.ts'

/** A soft round light: `color` at the middle, nothing at `radius`. */
export function paintGlow(
  context: Context,
  x: number,
  y: number,
  radius: number,
  color: string,
  opacity: number,
): void {
  const gradient = context.createRadialGradient(x, y, 0, x, y, radius)
  gradient.addColorStop(0, alpha(color, opacity))
  gradient.addColorStop(0.25, alpha(color, opacity * 0.53))
  gradient.addColorStop(0.58, alpha(color, opacity * 0.15))
  gradient.addColorStop(1, alpha(color, 0))
  context.fillStyle = gradient
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
}
