import { type Canvas, createCanvas } from '@napi-rs/canvas'
import type { Pixels } from '../../imaging/image.ts'
import { alpha, mix } from '../paint/color.ts'
import type { Stage } from '../paint/stage.ts'

const relit = new WeakMap<Pixels, { light: Stage['light']; canvas: Canvas }>()

/**
 * A cut-out in the scene's light: tinted by the ambient light, shaded away from the key light, with a warm edge toward
 * it and a little haze, so that a thing photographed at noon may stand in a sunset.
 */
export function relight(pixels: Pixels, picture: Canvas, stage: Stage): Canvas {
  const known = relit.get(pixels)
  if (known && known.light === stage.light) return known.canvas
  const canvas = paintRelit(picture, stage)
  relit.set(pixels, { light: stage.light, canvas })
  return canvas
}

function paintRelit(picture: Canvas, { light, palette }: Stage): Canvas {
  const { width, height } = picture
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.drawImage(picture, 0, 0)
  context.globalCompositeOperation = 'source-atop'

  const dim = light.time === 'night' ? 0.5 : light.time === 'day' ? 0.1 : 0.26
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.globalAlpha = dim
  context.fillStyle = mix(light.ambient, light.shadow, light.time === 'night' ? 0.6 : 0.3)
  context.fillRect(0, 0, width, height)
  context.restore()

  const from = light.from.x < 0 ? 0 : width
  const across = context.createLinearGradient(from, 0, width - from, height * 0.35)
  across.addColorStop(0, alpha(light.key, 0.3 * light.strength))
  across.addColorStop(0.45, alpha(light.key, 0))
  context.save()
  context.globalCompositeOperation = 'soft-light'
  context.fillStyle = across
  context.fillRect(0, 0, width, height)
  context.restore()

  const away = context.createLinearGradient(from, 0, width - from, height * 0.2)
  away.addColorStop(0.4, alpha(light.shadow, 0))
  away.addColorStop(1, alpha(light.shadow, 0.4))
  context.save()
  context.globalCompositeOperation = 'multiply'
  context.fillStyle = away
  context.fillRect(0, 0, width, height)
  context.restore()

  context.fillStyle = alpha(palette.haze, 0.05)
  context.fillRect(0, 0, width, height)

  // Compositing without an own clip filled the surroundings too; the picture's own alpha takes that back.
  context.globalCompositeOperation = 'destination-in'
  context.drawImage(picture, 0, 0)
  paintRim(canvas, picture, light.key, 0.5 * light.strength, light.from.x < 0 ? 1 : -1)
  return canvas
}

/** A thin bright edge on the side of the light: the shape minus itself moved away from it. */
function paintRim(canvas: Canvas, picture: Canvas, color: string, strength: number, away: number): void {
  const { width, height } = picture
  const wide = Math.max(1, Math.min(width, height) * 0.012)
  const rim = createCanvas(width, height)
  const brush = rim.getContext('2d')
  brush.drawImage(picture, 0, 0)
  brush.globalCompositeOperation = 'destination-out'
  brush.drawImage(picture, away * wide, wide * 0.6)
  brush.globalCompositeOperation = 'source-in'
  brush.fillStyle = color
  brush.fillRect(0, 0, width, height)
  const context = canvas.getContext('2d')
  context.save()
  context.globalCompositeOperation = 'source-atop'
  context.globalAlpha = strength
  context.drawImage(rim, 0, 0)
  context.restore()
}
