import { pathOf } from '../path.ts'
import { fade, mix, shade } from '../tones.ts'
import type { CarView } from './car-view.ts'

/** The box of a lorry: pale ribbed panels with a coloured band. */
export function paintCargo(view: CarView, cargo: string, color: string): void {
  const { context, shape, stage } = view
  const pale = view.lit(color)
  context.save()
  context.clip(pathOf(cargo))
  const side = context.createLinearGradient(0, shape.height, 0, 84)
  side.addColorStop(0, shade(pale, 0.5))
  side.addColorStop(0.12, pale)
  side.addColorStop(0.62, mix(pale, stage.light.ambient, 0.12))
  side.addColorStop(1, shade(pale, -0.3))
  context.fillStyle = side
  context.fillRect(0, 0, shape.length, shape.height)
  const reach = context.createLinearGradient(0, 0, 560, 0)
  reach.addColorStop(0, fade('#0a0818', view.lightX > 0 ? 0.22 : 0.02))
  reach.addColorStop(1, fade('#0a0818', view.lightX > 0 ? 0.02 : 0.22))
  context.fillStyle = reach
  context.fillRect(0, 0, shape.length, shape.height)
  for (let x = 56; x < 554; x += 46) {
    context.fillStyle = 'rgba(20,20,40,0.13)'
    context.fillRect(x, 84, 1.6, 248)
    context.fillStyle = 'rgba(255,255,255,0.35)'
    context.fillRect(x + 1.6, 84, 1.4, 248)
  }
  context.fillStyle = view.lit(view.paint)
  context.beginPath()
  context.moveTo(0, 120)
  context.bezierCurveTo(180, 116, 380, 150, 560, 236)
  context.lineTo(560, 190)
  context.bezierCurveTo(380, 122, 180, 96, 0, 100)
  context.closePath()
  context.fill()
  context.fillStyle = shade(pale, -0.35)
  context.fillRect(0, 322, 560, 3)
  context.fillRect(0, 86, 560, 7)
  context.restore()
  context.fillStyle = '#141419'
  context.fillRect(554, 84, 13, 150)
}
