import { createCanvas } from '@napi-rs/canvas'
import type { SceneLettering } from '../../scene/scene.ts'
import { alpha, darken, lighten, lightness, mix } from '../color.ts'
import type { Context, Stage } from '../stage.ts'
import { type FittedText, fillFitted, strokeFitted } from './fit-text.ts'
import type { LetteringFont } from './fonts.ts'

/** Paints letters the way that is asked: dusty chalk, sprayed graffiti, a cut stencil, or their outlines alone. */
export function paintEffect(
  context: Context,
  font: LetteringFont,
  fitted: FittedText,
  effect: NonNullable<SceneLettering['effect']>,
  color: string,
  stage: Stage,
): void {
  const { sizePx } = fitted
  context.lineJoin = 'round'
  switch (effect) {
    case 'outline':
      context.strokeStyle = color
      context.lineWidth = sizePx * 0.045
      strokeFitted(context, font, fitted)
      return
    case 'graffiti': {
      context.strokeStyle = lightness(color) > 0.5 ? '#16131f' : '#fff8ea'
      context.lineWidth = sizePx * 0.22
      strokeFitted(context, font, fitted)
      context.strokeStyle = lightness(color) > 0.5 ? '#fff8ea' : '#16131f'
      context.lineWidth = sizePx * 0.1
      strokeFitted(context, font, fitted)
      const { ink } = fitted
      const spray = context.createLinearGradient(0, ink.y, 0, ink.y + ink.height)
      spray.addColorStop(0, lighten(color, 0.25))
      spray.addColorStop(0.55, color)
      spray.addColorStop(1, darken(mix(color, '#7a2bd6', 0.35), 0.05))
      context.fillStyle = spray
      fillFitted(context, font, fitted)
      return
    }
    default:
      paintWorn(context, font, fitted, effect, color, stage)
  }
}

/** Chalk skips over the grain of the board; a stencil has bridges. Both are letters with something taken out. */
function paintWorn(
  context: Context,
  font: LetteringFont,
  fitted: FittedText,
  effect: 'chalk' | 'stencil',
  color: string,
  stage: Stage,
): void {
  const { ink, sizePx } = fitted
  const reach = sizePx * 0.2
  const [x, y] = [Math.floor(ink.x - reach), Math.floor(ink.y - reach)]
  const layer = createCanvas(Math.ceil(ink.width + 2 * reach), Math.ceil(ink.height + 2 * reach))
  const brush = layer.getContext('2d')
  brush.translate(-x, -y)
  brush.fillStyle = color
  fillFitted(brush, font, fitted)
  if (effect === 'chalk') {
    brush.strokeStyle = alpha(color, 0.35)
    brush.lineWidth = sizePx * 0.03
    strokeFitted(brush, font, fitted)
  }
  brush.globalCompositeOperation = 'destination-out'
  const random = stage.random(`worn ${effect}`)
  if (effect === 'chalk') {
    const grains = Math.min(2600, Math.round((layer.width * layer.height) / (sizePx * sizePx * 0.0032)))
    brush.fillStyle = 'rgba(0,0,0,0.5)'
    brush.beginPath()
    for (let grain = 0; grain < grains; grain++) {
      const size = sizePx * random.between(0.008, 0.02)
      brush.rect(x + random.between(0, layer.width), y + random.between(0, layer.height), size * 1.6, size)
    }
    brush.fill()
  } else {
    // Bridges hold the islands of letters that have one.
    brush.fillStyle = '#000000'
    brush.font = font.at(sizePx)
    brush.letterSpacing = `${fitted.trackingPx}px`
    for (const { text, x: left, y: base } of fitted.lines) {
      for (const match of text.matchAll(/[ABDOPQRabdegopq04689&@]/g)) {
        const from = brush.measureText(text.slice(0, match.index)).width
        const to = brush.measureText(text.slice(0, match.index + 1)).width
        brush.fillRect(left + (from + to) / 2 - sizePx * 0.022, base - sizePx, sizePx * 0.044, sizePx * 1.3)
      }
    }
  }
  context.drawImage(layer, x, y)
}
