import { pathOf } from '../path.ts'
import { fade, mix } from '../tones.ts'
import type { CarView } from './car-view.ts'
import { heightAt } from './outline.ts'

/** What is seen through the side windows: far pillar, seats and wheel as dim shapes. */
function paintThrough(view: CarView): void {
  const { context, shape } = view
  const floor = heightAt(shape.shoulder, shape.length / 2)
  context.fillStyle = '#0b0d14'
  for (const x of shape.seats) {
    context.beginPath()
    context.moveTo(x - 22, floor - 4)
    context.bezierCurveTo(x - 24, shape.seatTop - 8, x - 20, shape.seatTop - 3, x - 12, shape.seatTop - 3)
    context.bezierCurveTo(x - 4, shape.seatTop - 3, x - 2, shape.seatTop - 10, x + 2, floor - 4)
    context.closePath()
    context.fill()
    context.beginPath()
    context.ellipse(x - 13, shape.seatTop - 1, 5.5, 4.5, -0.25, 0, Math.PI * 2)
    context.fill()
  }
}

/** Side windows and screens, mirroring the sky above a dark horizon. */
export function paintGlass(view: CarView): void {
  const { context, shape, stage, dark, lightX } = view
  const { palette, light } = stage
  const low = Math.min(...shape.windows.map(() => heightAt(shape.shoulder, shape.length * 0.45))) + 4
  const tint = mix(mix('#1a2630', palette.skyTop, 0.22), '#06070d', dark * 0.5)
  const sky = mix(palette.skyHorizon, '#ffffff', 0.35)

  for (const data of view.open ? shape.screens.slice(0, 1) : shape.screens) {
    const gradient = context.createLinearGradient(0, low, 0, shape.height)
    gradient.addColorStop(0, mix(tint, sky, 0.25))
    gradient.addColorStop(1, mix(tint, sky, 0.75 - dark * 0.4))
    context.fillStyle = gradient
    context.fill(pathOf(data))
  }

  for (const data of shape.windows) {
    const path = pathOf(data)
    context.save()
    context.clip(path)
    const pane = context.createLinearGradient(0, low, 0, shape.height)
    pane.addColorStop(0, mix(tint, '#000004', 0.35))
    pane.addColorStop(1, mix(tint, palette.skyMiddle, 0.25))
    context.fillStyle = pane
    context.fillRect(0, 0, shape.length, shape.height)
    paintThrough(view)
    if (dark > 0.5) {
      const lamp = context.createLinearGradient(0, low - 8, 0, shape.height)
      lamp.addColorStop(0, 'rgba(255,190,110,0.22)')
      lamp.addColorStop(1, 'rgba(255,190,110,0)')
      context.fillStyle = lamp
      context.fillRect(0, 0, shape.length, shape.height)
    }
    // The mirrored sky ends at a mirrored horizon that swings up toward the front.
    const mirrored = context.createLinearGradient(0, shape.height, 0, low)
    mirrored.addColorStop(0, fade(sky, 0.78 - dark * 0.55))
    mirrored.addColorStop(0.5, fade(mix(palette.skyMiddle, sky, 0.5), 0.46 - dark * 0.3))
    mirrored.addColorStop(0.85, fade(palette.skyMiddle, 0.16))
    context.fillStyle = mirrored
    const rise = shape.height - low
    context.beginPath()
    context.moveTo(0, shape.height)
    context.lineTo(shape.length, shape.height)
    context.lineTo(shape.length, low + rise * 0.5)
    context.bezierCurveTo(
      shape.length * 0.62,
      low + rise * 0.36,
      shape.length * 0.56,
      low + rise * 0.62,
      shape.length * 0.44,
      low + rise * 0.5,
    )
    context.bezierCurveTo(
      shape.length * 0.34,
      low + rise * 0.4,
      shape.length * 0.25,
      low + rise * 0.42,
      0,
      low + rise * 0.6,
    )
    context.closePath()
    context.fill()
    // A slanting glare, as from a second light bank.
    context.fillStyle = fade(mix(light.key, '#ffffff', 0.5), 0.16 + 0.14 * light.strength)
    const at = shape.length * (0.5 + 0.06 * lightX)
    context.beginPath()
    context.moveTo(at, shape.height)
    context.lineTo(at + 15, shape.height)
    context.lineTo(at - 22, low - 10)
    context.lineTo(at - 37, low - 10)
    context.closePath()
    context.moveTo(at + 20, shape.height)
    context.lineTo(at + 24, shape.height)
    context.lineTo(at - 13, low - 10)
    context.lineTo(at - 17, low - 10)
    context.closePath()
    context.fill()
    context.restore()
    context.strokeStyle = '#08090d'
    context.lineWidth = 1.7
    context.lineJoin = 'round'
    context.stroke(path)
  }
}
