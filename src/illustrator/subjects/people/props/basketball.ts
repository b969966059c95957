import { materialTones } from '../tone.ts'
import type { PropBrush } from './prop-brush.ts'

export function paintBasketball({ context, lighting, skeleton }: PropBrush): void {
  const [rx, ry] = skeleton.right.end
  const r = 0.38
  const x = rx - 0.06
  const y = ry + 0.32
  const tones = materialTones('#d9742e', lighting, 0.3)
  const fill = context.createRadialGradient(x + lighting.side * r * 0.4, y - r * 0.4, 0, x, y, r)
  fill.addColorStop(0, tones.shine)
  fill.addColorStop(0.5, tones.base)
  fill.addColorStop(1, tones.shadow)
  context.fillStyle = fill
  context.beginPath()
  context.arc(x, y, r, 0, Math.PI * 2)
  context.fill()
  context.strokeStyle = '#3a2318'
  context.lineWidth = 0.024
  context.beginPath()
  context.moveTo(x - r, y)
  context.lineTo(x + r, y)
  context.moveTo(x, y - r)
  context.lineTo(x, y + r)
  context.stroke()
  for (const side of [-1, 1]) {
    context.beginPath()
    context.arc(x + side * r * 1.35, y, r * 0.92, side > 0 ? 2.4 : -0.74, side > 0 ? 3.88 : 0.74)
    context.stroke()
  }
}
