import { pathOf } from '../path.ts'
import { fade, mix, shade } from '../tones.ts'
import type { OpenTop } from './car-shape.ts'
import { type CarView, strokeLine } from './car-view.ts'

function seat(view: CarView, x: number, leather: string): void {
  const { context, shape } = view
  const top = shape.seatTop
  const back = context.createLinearGradient(x - 28, 0, x + 4, 0)
  back.addColorStop(0, shade(leather, -0.35))
  back.addColorStop(0.55, leather)
  back.addColorStop(1, shade(leather, 0.3))
  context.fillStyle = back
  context.beginPath()
  context.moveTo(x - 16, 70)
  context.bezierCurveTo(x - 22, 86, x - 28, top - 6, x - 24, top - 3)
  context.bezierCurveTo(x - 20, top - 1, x - 10, top - 1, x - 7, top - 5)
  context.bezierCurveTo(x - 2, top - 14, x + 4, 84, x + 6, 70)
  context.closePath()
  context.fill()
  context.strokeStyle = fade(shade(leather, -0.7), 0.6)
  context.lineWidth = 0.7
  context.beginPath()
  context.moveTo(x - 9, top - 4)
  context.bezierCurveTo(x - 11, top - 14, x - 6, 84, x - 3, 72)
  context.stroke()
  context.fillStyle = back
  context.beginPath()
  context.roundRect(x - 24.5, top - 3.4, 13, 11.6, 4.6)
  context.fill()
  // Stitching and a lit edge tell leather from a cushion.
  context.strokeStyle = fade(shade(leather, 0.6), 0.55)
  context.lineWidth = 0.7
  context.beginPath()
  context.moveTo(x - 23.6, top + 1)
  context.bezierCurveTo(x - 23, top + 6.6, x - 20, top + 7.6, x - 14, top + 7.6)
  context.stroke()
}

/** The open cabin behind the doors: far side, seats, steering wheel. Painted before the body. */
export function paintOpenCabin(view: CarView, top: OpenTop): void {
  const { context, shape } = view
  const paint = view.lit(view.paint)
  const leather = view.lit(mix('#b9855a', '#e2d0b4', view.random.next() * 0.6))
  context.fillStyle = mix('#201a1c', shade(paint, -0.8), 0.3)
  context.fill(pathOf(top.well))
  for (const x of shape.seats) {
    context.save()
    context.translate(10, 1)
    seat(view, x, shade(leather, -0.45))
    context.restore()
    seat(view, x, leather)
  }
  const [x, y] = top.wheel
  context.lineCap = 'round'
  context.strokeStyle = '#101014'
  context.lineWidth = 4
  context.beginPath()
  context.moveTo(x + 1, y - 1)
  context.lineTo(x + 26, y - 10)
  context.stroke()
  context.save()
  context.translate(x, y)
  context.rotate(0.42)
  context.lineWidth = 2.6
  context.beginPath()
  context.ellipse(0, 0, 4.4, 14, 0, 0, Math.PI * 2)
  context.stroke()
  context.strokeStyle = 'rgba(255,255,255,0.4)'
  context.lineWidth = 0.7
  context.beginPath()
  context.ellipse(-0.5, 0, 4.6, 14.2, 0, Math.PI * 0.35, Math.PI * 1.2)
  context.stroke()
  context.restore()
}

/** The windscreen and its frame, standing free. Painted after the body. */
export function paintWindscreenFrame(view: CarView, top: OpenTop): void {
  const { context, shape, stage, dark } = view
  const sky = mix(stage.palette.skyHorizon, '#ffffff', 0.5)
  const pane = context.createLinearGradient(
    shape.length * 0.55,
    shape.height * 0.9,
    shape.length * 0.7,
    shape.height * 0.68,
  )
  pane.addColorStop(0, fade(sky, 0.6 - dark * 0.35))
  pane.addColorStop(0.5, fade(stage.palette.skyMiddle, 0.4))
  pane.addColorStop(1, fade(sky, 0.5 - dark * 0.3))
  context.fillStyle = pane
  context.fill(pathOf(top.pane))
  context.lineCap = 'round'
  strokeLine(view, top.farFrame, 1.8, '#17181e')
  const paint = view.lit(view.paint)
  strokeLine(view, top.pillar, 6, shade(paint, -0.6))
  strokeLine(view, top.pillar, 4.4, paint)
  context.save()
  context.translate(0.5, 1.2)
  strokeLine(view, top.pillar, 1.1, fade(mix(stage.light.key, '#ffffff', 0.5), 0.75))
  context.restore()
  strokeLine(view, top.bar, 3.6, '#17181e')
}

/** Edge of the door tops and the fairing behind the seats. Painted after the body. */
export function paintCockpitEdge(view: CarView, top: OpenTop): void {
  const { context, shape } = view
  const paint = view.lit(view.paint)
  const deck = context.createLinearGradient(0, shape.height * 0.93, 0, shape.height * 0.78)
  deck.addColorStop(0, shade(paint, 0.55))
  deck.addColorStop(0.35, paint)
  deck.addColorStop(1, shade(paint, -0.4))
  context.fillStyle = deck
  context.fill(pathOf(top.deck))
  strokeLine(view, top.deck, 0.7, fade(shade(paint, -0.8), 0.5))
  context.lineCap = 'round'
  strokeLine(view, top.deckLight, 1.1, fade('#ffffff', 0.6))
  strokeLine(view, top.sill, 2.4, '#0e0e12')
}

/** The raised cloth roof. Painted after the body, before the glass. */
export function paintSoftTop(view: CarView, softTop: string): void {
  const { context, shape } = view
  const cloth = view.lit('#24262e')
  const gradient = context.createLinearGradient(0, shape.height, 0, shape.height * 0.78)
  gradient.addColorStop(0, shade(cloth, 0.35))
  gradient.addColorStop(0.4, cloth)
  gradient.addColorStop(1, shade(cloth, -0.4))
  context.fillStyle = gradient
  context.fill(pathOf(softTop))
  context.save()
  context.clip(pathOf(softTop))
  for (const x of [138, 176, 214]) {
    strokeLine(view, `M ${x} 124 C ${x - 8} 112 ${x - 16} 104 ${x - 20} 94`, 1, 'rgba(0,0,0,0.4)')
    strokeLine(view, `M ${x + 1.6} 124 C ${x - 6.4} 112 ${x - 14.4} 104 ${x - 18.4} 94`, 0.8, 'rgba(255,255,255,0.14)')
  }
  context.restore()
}
