import { pathOf } from '../path.ts'
import { fade, shade } from '../tones.ts'
import type { CarView } from './car-view.ts'
import { heightAt, topEdge } from './outline.ts'
import { strokeLetters } from './stroke-letters.ts'

export type Livery = 'none' | 'taxi' | 'police' | 'racing'

function roofBox(view: CarView, x: number, width: number, height: number, fill: Fill): void {
  const { context, shape } = view
  context.fillStyle = fill
  context.beginPath()
  context.roundRect(x - width / 2, shape.height - 1, width, height, [1, 1, height * 0.35, height * 0.35])
  context.fill()
}
type Fill = CarView['context']['fillStyle']

function paintTaxi(view: CarView): void {
  const { context, shape, dark } = view
  const size = 5.2
  context.save()
  context.clip(pathOf(shape.body))
  context.fillStyle = view.lit('#15151a')
  for (let x = 70; x < shape.length * 0.82; x += size * 2) {
    const y = heightAt(shape.shoulder, x) - 17
    context.fillRect(x, y, size, size)
    context.fillRect(x + size, y - size, size, size)
  }
  context.restore()
  const x = shape.length * 0.46
  const glow = dark > 0.3 ? '#fff2b8' : view.lit('#f7f3e4')
  roofBox(view, x, 42, 15, '#15151a')
  roofBox(view, x, 38, 13, glow)
  strokeLetters(view, 'TAXI', x - 15.5, shape.height + 2.6, 6.4, '#15151a')
}

function paintPolice(view: CarView): void {
  const { context, shape, dark } = view
  const night = view.lit('#16203f')
  context.save()
  context.clip(pathOf(shape.body))
  context.fillStyle = fade(night, 0.92)
  context.beginPath()
  context.moveTo(46, heightAt(shape.shoulder, 46) - 12)
  for (let x = 46; x <= shape.length * 0.9; x += 8) context.lineTo(x, heightAt(shape.shoulder, x) - 12)
  for (let x = shape.length * 0.87; x >= 30; x -= 8) context.lineTo(x, heightAt(shape.shoulder, x) - 31)
  context.closePath()
  context.fill()
  context.restore()
  strokeLetters(
    view,
    'POLICE',
    shape.length * 0.335,
    heightAt(shape.shoulder, shape.length * 0.45) - 27,
    11,
    view.lit('#ffffff'),
  )
  const x = shape.length * 0.46
  roofBox(view, x, 58, 4, '#22242c')
  for (const [side, color] of [
    [-1, '#e3202c'],
    [1, '#2256e8'],
  ] as const) {
    const gradient = context.createLinearGradient(0, shape.height + 14, 0, shape.height)
    gradient.addColorStop(0, shade(color, 0.5))
    gradient.addColorStop(1, shade(color, -0.15))
    context.fillStyle = gradient
    context.beginPath()
    context.roundRect(x + (side < 0 ? -27 : 3), shape.height + 2.5, 24, 11, 3.5)
    context.fill()
    if (dark > 0.3) {
      const glow = context.createRadialGradient(x + side * 15, shape.height + 8, 0, x + side * 15, shape.height + 8, 60)
      glow.addColorStop(0, fade(color, 0.75))
      glow.addColorStop(0.3, fade(color, 0.25))
      glow.addColorStop(1, fade(color, 0))
      context.fillStyle = glow
      context.fillRect(x + side * 15 - 60, shape.height - 52, 120, 120)
    }
  }
}

function paintRacing(view: CarView, number: string): void {
  const { context, shape } = view
  context.save()
  context.clip(pathOf(`${shape.body} ${shape.roof}`))
  const stripe = view.lit('#f6f4ee')
  const top = topEdge([shape.body, shape.roof], shape.length, 120)
  context.strokeStyle = fade(stripe, 0.92)
  context.lineWidth = 5
  context.beginPath()
  top.forEach((y, column) => {
    context.lineTo(((column + 0.5) / 120) * shape.length, y - 2)
  })
  context.stroke()
  for (const [gap, width] of [
    [30, 5],
    [38, 2],
  ] as const) {
    context.lineWidth = width
    context.beginPath()
    for (let x = 0; x <= shape.length; x += 6) context.lineTo(x, heightAt(shape.rocker, x) + gap - 24)
    context.stroke()
  }
  context.restore()
  context.fillStyle = stripe
  context.beginPath()
  context.arc(242, 60, 17, 0, Math.PI * 2)
  context.fill()
  context.strokeStyle = fade('#101018', 0.6)
  context.lineWidth = 0.8
  context.stroke()
  const width = 18 * 0.62
  strokeLetters(view, number, 242 - (number.length * width + (number.length - 1) * 6.5) / 2, 51, 18, '#15151c')
  // Rear wing on two stays.
  context.fillStyle = '#16161c'
  context.fillRect(26, 94, 4, 20)
  context.beginPath()
  context.moveTo(0.5, 118)
  context.bezierCurveTo(16, 112, 36, 111, 54, 114)
  context.lineTo(54, 117)
  context.bezierCurveTo(36, 115, 18, 117, 0.5, 121)
  context.closePath()
  context.fill()
  context.fillStyle = view.lit(view.paint)
  context.beginPath()
  context.roundRect(2, 107, 30, 14, 2)
  context.fill()
  context.fillStyle = 'rgba(255,255,255,0.25)'
  context.fillRect(3, 118, 28, 2)
}

/** Marks of a trade: painted after the trim. */
export function paintLivery(view: CarView, livery: Livery, number: string): void {
  if (livery === 'taxi') paintTaxi(view)
  if (livery === 'police') paintPolice(view)
  if (livery === 'racing') paintRacing(view, number)
}
