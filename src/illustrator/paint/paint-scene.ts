import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../errors/index.ts'
import type { Composition } from '../scene/composition.ts'
import { findSetting } from '../settings/index.ts'
import type { CanvasImage } from './canvas-image.ts'
import { createStage } from './create-stage.ts'
import { gradePicture } from './grade.ts'
import { paintPlacement } from './paint-placement.ts'
import { softBlur } from './soft-blur.ts'
import type { Stage } from './stage.ts'
import { paintWeather } from './weather.ts'

export interface PaintOptions {
  /** Decoded pictures of the request, in order. */
  references: readonly CanvasImage[]
  /** Checked between steps. */
  signal?: AbortSignal
}

/** Paints a composed scene; the canvas is opaque everywhere. Throws CancelledError when `signal` fires. */
export function paintScene(composition: Composition, options: PaintOptions): Canvas {
  const { scene, width, height } = composition
  const stage = createStage(composition)
  const setting = findSetting(scene.setting.kind)

  let canvas = createCanvas(width, height)
  setting.paintBehind(canvas.getContext('2d'), stage)
  throwIfCancelled(options.signal)

  if (isBlurredBehind(stage, composition.placements.length)) canvas = softBlur(canvas, stage.unit * 1.5)
  const context = canvas.getContext('2d')

  for (const placement of composition.placements) {
    throwIfCancelled(options.signal)
    paintPlacement(context, placement, stage, options.references)
  }

  setting.paintInFront?.(context, stage)
  if (!setting.indoor) paintWeather(context, stage)
  gradePicture(context, stage)
  return canvas
}

/** A picture of somebody or something close, rather than of a place: the place goes out of focus. */
function isBlurredBehind(stage: Stage, placements: number): boolean {
  const { bokeh, shot } = stage.scene.camera
  return bokeh || (placements > 0 && (shot === 'portrait' || shot === 'close-up'))
}
