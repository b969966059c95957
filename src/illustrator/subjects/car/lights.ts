import { pathOf } from '../path.ts'
import { fade } from '../tones.ts'
import type { CarView } from './car-view.ts'

function middleOf(data: string): { x: number; y: number } {
  const numbers = (data.match(/-?[\d.]+/g) ?? []).map(Number)
  const xs = numbers.filter((_, index) => index % 2 === 0)
  const ys = numbers.filter((_, index) => index % 2 === 1)
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 }
}

function halo(view: CarView, x: number, y: number, radius: number, color: string, opacity: number): void {
  const { context } = view
  const glow = context.createRadialGradient(x, y, 0, x, y, radius)
  glow.addColorStop(0, fade(color, opacity))
  glow.addColorStop(0.12, fade(color, opacity * 0.5))
  glow.addColorStop(0.35, fade(color, opacity * 0.16))
  glow.addColorStop(0.65, fade(color, opacity * 0.04))
  glow.addColorStop(1, fade(color, 0))
  context.fillStyle = glow
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
}

/** Head and tail lamps: clear glass over a dark bowl by day, alight by night. */
export function paintLights(view: CarView): void {
  const { context, shape, dark } = view
  const head = middleOf(shape.headlamp)
  context.save()
  context.clip(pathOf(shape.headlamp))
  const bowl = context.createLinearGradient(head.x - 20, 0, head.x + 16, 0)
  bowl.addColorStop(0, '#2b3038')
  bowl.addColorStop(0.55, '#8e99a6')
  bowl.addColorStop(1, '#e9f1f7')
  context.fillStyle = bowl
  context.fillRect(head.x - 60, head.y - 30, 120, 60)
  for (const step of [0, 1]) {
    const x = head.x + 5 - step * 10
    const y = head.y - step * -1.5
    const lens = context.createRadialGradient(x + 1, y + 1, 0, x, y, 5)
    lens.addColorStop(0, dark > 0.3 ? '#fffef4' : '#ffffff')
    lens.addColorStop(0.45, dark > 0.3 ? '#fff3cf' : '#9fb2c2')
    lens.addColorStop(1, '#232831')
    context.fillStyle = lens
    context.beginPath()
    context.arc(x, y, 5, 0, Math.PI * 2)
    context.fill()
  }
  context.fillStyle = fade('#fff6dc', dark * 0.75)
  context.fillRect(head.x - 60, head.y - 30, 120, 60)
  context.restore()
  context.strokeStyle = 'rgba(10,10,16,0.7)'
  context.lineWidth = 0.9
  context.stroke(pathOf(shape.headlamp))

  const tail = middleOf(shape.tailLamp)
  const red = context.createLinearGradient(tail.x - 18, 0, tail.x + 18, 0)
  red.addColorStop(0, dark > 0.3 ? '#ff5a46' : '#e0261f')
  red.addColorStop(0.6, dark > 0.3 ? '#ff2a1c' : '#9c0d12')
  red.addColorStop(1, '#4c040a')
  context.fillStyle = red
  context.fill(pathOf(shape.tailLamp))
  context.strokeStyle = 'rgba(20,0,4,0.65)'
  context.lineWidth = 0.8
  context.stroke(pathOf(shape.tailLamp))
}

/** Light that leaves the car: painted last, and only when it is dark. */
export function paintBeams(view: CarView): void {
  const { context, shape, dark } = view
  if (dark < 0.15) return
  const head = middleOf(shape.headlamp)
  const tail = middleOf(shape.tailLamp)
  context.save()
  context.globalCompositeOperation = 'screen'
  const reach = shape.length * 0.8
  const beam = context.createLinearGradient(head.x, 0, head.x + reach, 0)
  beam.addColorStop(0, fade('#fff1c4', 0.2 * dark))
  beam.addColorStop(0.25, fade('#ffe9ad', 0.08 * dark))
  beam.addColorStop(1, fade('#ffe9ad', 0))
  context.fillStyle = beam
  for (let layer = 1; layer <= 6; layer++) {
    const spread = layer / 6
    context.beginPath()
    context.moveTo(head.x + 6, head.y + 1.5)
    context.lineTo(head.x + reach, head.y - 18 + 46 * spread)
    context.lineTo(head.x + reach, head.y - 24 - 46 * spread)
    context.lineTo(head.x + 6, head.y - 1.5)
    context.closePath()
    context.fill()
  }
  halo(view, head.x + 4, head.y, 64, '#fff4d2', 0.85 * dark)
  halo(view, tail.x - 8, tail.y, 40, '#ff3a26', 0.7 * dark)
  const pool = context.createRadialGradient(0, 0, 0, 0, 0, 1)
  pool.addColorStop(0, fade('#ffeebb', 0.3 * dark))
  pool.addColorStop(1, fade('#ffeebb', 0))
  context.translate(shape.length + 95, 1)
  context.scale(150, 9)
  context.fillStyle = pool
  context.beginPath()
  context.arc(0, 0, 1, 0, Math.PI * 2)
  context.fill()
  context.restore()
}
