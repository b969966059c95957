import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../errors/index.ts'
import type { Pixels } from '../../imaging/image.ts'
import { paintEditedPhoto } from '../edit/photo/paint-edited-photo.ts'
import { paintDiorama } from '../isometric/paint-diorama.ts'
import { paintCollageBackdrop, paintReferenceBackdrop } from '../references/paint-backdrop.ts'
import type { Composition } from '../scene/composition.ts'
import { hasNoBackground } from '../scene/no-background.ts'
import { findSetting } from '../settings/index.ts'
import type { Setting } from '../settings/setting.ts'
import { createStage } from './create-stage.ts'
import { giveFace, wantsFace } from './cute-face.ts'
import { bendAsFisheye } from './fisheye.ts'
import { paintFlatGround } from './flat-ground.ts'
import { gradePicture } from './grade.ts'
import { paintLampLight } from './lamp-light.ts'
import { paintLettering } from './lettering/paint-lettering.ts'
import { paintMinimalPlace } from './minimal-place.ts'
import { paintDesign } from './paint-design.ts'
import { paintInSteps, paintRecorded } from './paint-in-steps.ts'
import { paintPlacement } from './paint-placement.ts'
import { release } from './release.ts'
import { softBlur } from './soft-blur.ts'
import type { Context, Stage } from './stage.ts'
import { applyStyle, styledAlone } from './styles/index.ts'
import { paintWeather } from './weather.ts'

export interface PaintOptions {
  /** Decoded pictures of the request, in order. */
  references: readonly Pixels[]
  /** Checked between steps. */
  signal?: AbortSignal
}

/** Paints a composed scene; the canvas is opaque everywhere, but for a photo cut from its background and for what has none. Throws CancelledError when `signal` fires. */
export function paintScene(composition: Composition, options: PaintOptions): Canvas {
  return composition.design ? paintDesign(composition, options, paintPicture) : paintPicture(composition, options)
}

function paintPicture(composition: Composition, options: PaintOptions): Canvas {
  const { references, signal } = options
  const stage = createStage(composition)
  const setting = findSetting(composition.scene.setting.kind)

  if (composition.scene.references.some(({ role, index }) => role === 'edit' && references[index])) {
    return paintEditedPhoto(composition, stage, references, signal)
  }
  if (hasNoBackground(composition.scene)) return paintAlone(composition, stage, options)
  let canvas = paintInSteps(createCanvas(composition.width, composition.height), signal)
  if (isIsometric(composition)) {
    const context = canvas.getContext('2d')
    paintDiorama(context, composition, stage, references)
    for (const placement of composition.lettering) paintLettering(context, placement, stage)
    paintRecorded(context)
    throwIfCancelled(signal)
    return applyStyle(canvas, composition, signal)
  }
  const inPlace = paintPlace(canvas.getContext('2d'), stage, composition.flat ? fromAbove : setting, references)
  throwIfCancelled(signal)
  if (!setting.soft && !composition.flat && isOutOfFocus(stage)) {
    const sharp = canvas
    canvas = paintInSteps(softBlur(sharp, stage.unit * 1.5), signal)
    release(sharp)
  }
  const context = canvas.getContext('2d')

  for (const placement of composition.placements) {
    throwIfCancelled(signal)
    paintPlacement(context, placement, stage, references)
    if (wantsFace(placement)) giveFace(context, placement)
  }
  if (inPlace && !composition.flat) setting.paintInFront?.(context, stage)
  if (inPlace && !composition.flat) paintLampLight(context, stage)
  if (composition.scene.camera.tilted) tilt(context, canvas)
  if (composition.scene.camera.fisheye) {
    paintRecorded(context)
    bendAsFisheye(canvas)
  }
  for (const placement of composition.lettering) paintLettering(context, placement, stage)
  throwIfCancelled(signal)
  if (inPlace && !setting.indoor) paintWeather(context, stage)
  // Its three layers are a step of their own.
  paintRecorded(context)
  throwIfCancelled(signal)
  if (inPlace) gradePicture(context, stage)
  // Whatever comes next needs its pixels.
  paintRecorded(context)
  throwIfCancelled(signal)
  return applyStyle(canvas, composition, signal)
}

/** The things, with nothing behind them and no shadow on it. */
function paintAlone(composition: Composition, stage: Stage, { references, signal }: PaintOptions): Canvas {
  const canvas = paintInSteps(createCanvas(composition.width, composition.height), signal)
  const context = canvas.getContext('2d')
  for (const placement of composition.placements) {
    throwIfCancelled(signal)
    paintPlacement(context, { ...placement, rests: 'none' }, stage, references)
    if (wantsFace(placement)) giveFace(context, placement)
  }
  for (const placement of composition.lettering) paintLettering(context, placement, stage)
  paintRecorded(context)
  throwIfCancelled(signal)
  return styledAlone(canvas, composition, signal)
}

/** The table, where it is all there is. */
const fromAbove: Pick<Setting, 'kind' | 'paintBehind' | 'indoor'> = {
  kind: 'studio',
  indoor: true,
  paintBehind: paintFlatGround,
}

/** How far a dutch angle leans, in radians. */
const lean = 0.11

/** Turns what is painted so far and enlarges it until no corner is bare. */
function tilt(context: Context, canvas: Canvas): void {
  const { width, height } = canvas
  const long = Math.max(width, height) / Math.min(width, height)
  const angle = lean / Math.max(1, long - 0.6)
  const scale = Math.cos(angle) + long * Math.sin(angle)
  const flat = createCanvas(width, height)
  flat.getContext('2d').drawImage(canvas, 0, 0)
  context.save()
  context.imageSmoothingQuality = 'high'
  context.translate(width / 2, height / 2)
  context.rotate(angle)
  context.scale(scale, scale)
  context.drawImage(flat, -width / 2, -height / 2)
  release(flat)
  context.restore()
}

/** Painted as a world of blocks, unless a picture of the request is what is behind. */
function isIsometric({ scene }: Composition): boolean {
  return (
    scene.style.kind === 'isometric' && scene.references.every(({ role }) => role === 'style' || role === 'subject')
  )
}

/** What is behind everything. True for a place we painted, false for a reference or the ground of a collage. */
function paintPlace(
  context: Context,
  stage: Stage,
  setting: Pick<Setting, 'kind' | 'paintBehind' | 'indoor'>,
  references: readonly Pixels[],
): boolean {
  const used = stage.scene.references
  const backdrop = used.find(({ role }) => role === 'background')
  const pixels = backdrop === undefined ? undefined : references[backdrop.index]
  if (pixels !== undefined) {
    paintReferenceBackdrop(context, pixels, stage)
    return false
  }
  const isCollage = stage.scene.setting.assumed && used.filter(({ role }) => role === 'element').length > 1
  if (isCollage) {
    paintCollageBackdrop(context, stage)
    return false
  }
  // A minimalist room is a way to furnish one, not to draw one.
  const isFurnished = setting.indoor && stage.scene.setting.features.some((feature) => /minimal/.test(feature))
  if (stage.scene.style.kind === 'minimal' && !isFurnished) {
    paintMinimalPlace(context, stage, setting)
    return false
  }
  setting.paintBehind(context, stage)
  return true
}

/** A picture of somebody or something close, rather than of a place: the place goes out of focus. */
function isOutOfFocus({ scene }: Stage): boolean {
  const { bokeh, shot } = scene.camera
  return bokeh || (scene.subjects.length > 0 && (shot === 'portrait' || shot === 'close-up'))
}
