import { materialTones } from '../tone.ts'
import type { PropBrush } from './prop-brush.ts'

/** A small glossy ball. */
export function dotTones({ context, lighting }: PropBrush, x: number, y: number, radius: number, color: string): void {
  const tones = materialTones(color, lighting, 0.8)
  const fill = context.createRadialGradient(x + lighting.side * radius * 0.4, y - radius * 0.4, 0, x, y, radius)
  fill.addColorStop(0, tones.shine)
  fill.addColorStop(0.6, tones.base)
  fill.addColorStop(1, tones.shadow)
  context.fillStyle = fill
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
}
