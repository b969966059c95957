import { createCanvas } from '@napi-rs/canvas'
import type { SceneLettering } from '../../scene/scene.ts'
import { alpha, lighten, saturate } from '../color.ts'
import { softBlur } from '../soft-blur.ts'
import type { Context, Stage } from '../stage.ts'
import { type FittedText, fillFitted, strokeFitted } from './fit-text.ts'
import type { LetteringFont } from './fonts.ts'

const gases = ['#ff3f9b', '#2fd8ff', '#ff8a3c', '#b36bff'] as const

/** Gas tubes bent to the letters: a pale core, a coloured tube, and light spilled on what is around. */
export function paintNeon(
  context: Context,
  font: LetteringFont,
  fitted: FittedText,
  lettering: SceneLettering,
  stage: Stage,
): void {
  const color = saturate(lettering.color ?? stage.random(`neon-${lettering.id}`).pick(gases), 1.1)
  const { ink, sizePx } = fitted
  // Thin hands are tubes themselves; heavy letters are drawn by their outline.
  const thin = lettering.type === 'script' || lettering.type === 'handwriting' || font.joined
  const reach = Math.ceil(sizePx * 0.7)
  const left = Math.floor(ink.x - reach)
  const top = Math.floor(ink.y - reach)
  const tubes = createCanvas(Math.ceil(ink.width + 2 * reach), Math.ceil(ink.height + 2 * reach))
  const brush = tubes.getContext('2d')
  brush.translate(-left, -top)
  brush.lineJoin = 'round'
  brush.lineCap = 'round'
  brush.strokeStyle = color
  brush.fillStyle = color
  brush.lineWidth = sizePx * (thin ? 0.02 : 0.045)
  strokeFitted(brush, font, fitted)
  if (thin) fillFitted(brush, font, fitted)
  context.save()
  context.globalCompositeOperation = 'screen'
  for (const [radius, strength] of [
    [sizePx * 0.22, 1],
    [sizePx * 0.07, 1],
  ] as const) {
    context.globalAlpha = strength
    context.drawImage(softBlur(tubes, radius), left, top)
  }
  context.restore()
  context.drawImage(tubes, left, top)
  context.save()
  context.lineJoin = 'round'
  context.strokeStyle = lighten(color, 0.82)
  context.fillStyle = alpha(lighten(color, 0.86), 0.96)
  context.lineWidth = sizePx * 0.016
  if (thin) fillFitted(context, font, fitted)
  else strokeFitted(context, font, fitted)
  context.restore()
}
