import { oval } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { fade, mix, shade } from '../tones.ts'

/** The cut face of a citrus fruit: rind, pith, and segments of juicy flesh. */
export function cutCitrus(art: Craft, x: number, y: number, rx: number, ry: number, rind: string, flesh: string): void {
  const { context } = art
  const own = art.lit(flesh)
  art.form(oval(x, y, rx, ry), rind, 'face', 0.4)
  art.fill(oval(x, y, rx * 0.93, ry * 0.93), art.lit(mix(rind, '#fff8e4', 0.82)))
  context.save()
  context.translate(x, y)
  context.scale(rx / 100, ry / 100)
  const count = 9
  for (let index = 0; index < count; index++) {
    const middle = (index / count) * Math.PI * 2 + 0.2
    const half = Math.PI / count - 0.05
    const gradient = context.createRadialGradient(0, 0, 8, 0, 0, 86)
    gradient.addColorStop(0, shade(own, 0.5))
    gradient.addColorStop(0.5, shade(own, 0.16))
    gradient.addColorStop(1, shade(own, -0.1))
    context.fillStyle = gradient
    context.beginPath()
    context.moveTo(Math.cos(middle) * 9, Math.sin(middle) * 9)
    context.arc(0, 0, 78, middle - half * 0.9, middle + half * 0.9)
    context.closePath()
    context.lineJoin = 'round'
    context.lineWidth = 8
    context.strokeStyle = gradient
    context.stroke()
    context.fill()
    context.strokeStyle = fade(shade(own, 0.6), 0.5)
    context.lineWidth = 2
    context.beginPath()
    for (let drop = 0; drop < 7; drop++) {
      const angle = middle + (art.random.next() - 0.5) * half * 1.5
      const from = art.random.between(24, 58)
      context.moveTo(Math.cos(angle) * from, Math.sin(angle) * from)
      context.lineTo(Math.cos(angle) * (from + 14), Math.sin(angle) * (from + 14))
    }
    context.stroke()
  }
  context.restore()
}
