import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../../errors/index.ts'
import type { Pixels } from '../../../imaging/image.ts'
import { alpha, darken } from '../../paint/color.ts'
import { gradePicture } from '../../paint/grade.ts'
import { paintLettering } from '../../paint/lettering/paint-lettering.ts'
import { paintInSteps } from '../../paint/paint-in-steps.ts'
import { paintPlacement } from '../../paint/paint-placement.ts'
import { softBlur } from '../../paint/soft-blur.ts'
import type { Context, Stage } from '../../paint/stage.ts'
import { readRaster } from '../../paint/styles/raster.ts'
import { paintWeather } from '../../paint/weather.ts'
import type { Composition } from '../../scene/composition.ts'
import { findSetting } from '../../settings/index.ts'
import { continuePhoto, type PhotoWork, paintPhoto, splitAtThings } from './paint-photo.ts'
import { withoutThings } from './remove-thing.ts'
import { suitPhoto } from './suit-photo.ts'

/** A photo with what words ask done to it: steps for the photo alone, things and text put in, then steps for all of it. */
export function paintEditedPhoto(
  composition: Composition,
  stage: Stage,
  references: readonly Pixels[],
  signal: AbortSignal | undefined,
): Canvas {
  const { scene, width, height } = composition
  const reference = scene.references.find(({ role }) => role === 'edit')!
  const edits = reference.edits ?? []
  const before = references[reference.index]!
  const work: PhotoWork = {
    pixels: withoutThings(before, edits),
    before,
    facts: reference.facts,
    scene,
    frame: { width, height },
    putInPlace: (subject) => inAnotherPlace(subject, stage, signal),
    signal,
  }
  const { behind, over } = splitAtThings(edits)
  const placed = edits.some(({ kind }) => kind === 'new-background')
  const canvas = paintPhoto(work, behind)
  throwIfCancelled(signal)
  const context = canvas.getContext('2d')
  for (const placement of composition.placements) {
    throwIfCancelled(signal)
    const layer = createCanvas(width, height)
    paintPlacement(layer.getContext('2d'), placement, stage, references)
    context.drawImage(placed ? layer : suitPhoto(layer, canvas, placement.box), 0, 0)
  }
  if (!placed || !findSetting(scene.setting.kind).indoor) paintWeather(context, stage)
  for (const placement of composition.lettering) paintLettering(context, placement, stage)
  throwIfCancelled(signal)
  return continuePhoto(canvas, over, work)
}

/** The subject, which is all there is on the canvas, before a painted place a little out of focus, in its light. */
function inAnotherPlace(subject: Canvas, stage: Stage, signal: AbortSignal | undefined): Canvas {
  const { width, height } = stage
  const setting = findSetting(stage.scene.setting.kind)
  const place = paintInSteps(createCanvas(width, height), signal)
  setting.paintBehind(place.getContext('2d'), stage)
  const soft = softBlur(place, stage.unit * 0.5)
  const context = soft.getContext('2d')
  paintFootShadow(context, subject, stage)
  context.drawImage(inLightOf(subject, stage), 0, 0)
  gradePicture(context, stage)
  return soft
}

/** Tinted by the light of the place, shaded away from where it comes from. */
function inLightOf(subject: Canvas, { light, width, height }: Stage): Canvas {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.drawImage(subject, 0, 0)
  context.globalCompositeOperation = 'soft-light'
  const from = light.from.x < 0 ? 0 : width
  const across = context.createLinearGradient(from, 0, width - from, height * 0.35)
  across.addColorStop(0, light.key)
  across.addColorStop(1, light.shadow)
  context.globalAlpha = light.time === 'day' ? 0.22 : 0.42
  context.fillStyle = across
  context.fillRect(0, 0, width, height)
  if (light.time !== 'day') {
    context.globalCompositeOperation = 'multiply'
    context.globalAlpha = light.time === 'night' ? 0.55 : 0.25
    context.fillStyle = light.ambient
    context.fillRect(0, 0, width, height)
  }
  context.globalAlpha = 1
  context.globalCompositeOperation = 'destination-in'
  context.drawImage(subject, 0, 0)
  return canvas
}

/** Where it ends above the frame's edge it stands on the ground. */
function paintFootShadow(context: Context, subject: Canvas, stage: Stage): void {
  const { width, height, data } = readRaster(subject, 128)
  let [left, right, foot] = [width, -1, -1]
  for (let index = 0; index < width * height; index++) {
    if (data[index * 4 + 3]! < 128) continue
    foot = Math.floor(index / width)
  }
  if (foot < 0 || foot > 0.975 * height) return
  for (let y = Math.max(0, Math.floor(foot - 0.08 * height)); y <= foot; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3]! < 128) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
    }
  }
  const scale = stage.width / width
  const wide = Math.max(6 * stage.unit, ((right - left) * scale) / 2) * 1.25
  context.save()
  context.translate(((left + right) / 2) * scale, (foot + 0.5) * scale)
  context.scale(1, 0.16)
  const shade = context.createRadialGradient(0, 0, 0, 0, 0, wide)
  shade.addColorStop(0, alpha(darken(stage.light.shadow, 0.6), 0.6))
  shade.addColorStop(0.6, alpha(darken(stage.light.shadow, 0.6), 0.3))
  shade.addColorStop(1, alpha(darken(stage.light.shadow, 0.6), 0))
  context.fillStyle = shade
  context.fillRect(-wide, -wide, 2 * wide, 2 * wide)
  context.restore()
}
