import type { Context } from '../stage.ts'

/** Darkens the corners toward `color` (CSS, opaque). `strength` 0..1 in the very corner. */
export function paintVignette(context: Context, color: string, strength: number): void {
  const { width, height } = context.canvas
  const reach = Math.hypot(width, height) / 2
  const gradient = context.createRadialGradient(width / 2, height / 2, reach * 0.45, width / 2, height / 2, reach)
  gradient.addColorStop(0, 'rgba(255,255,255,0)')
  gradient.addColorStop(1, color)
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.globalAlpha = strength
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
  context.restore()
}
