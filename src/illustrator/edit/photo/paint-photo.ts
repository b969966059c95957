import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../../errors/index.ts'
import type { Pixels } from '../../../imaging/image.ts'
import { applyStyleKind } from '../../paint/styles/index.ts'
import { cutOutLikely, isTransparent } from '../../references/cut-out.ts'
import type { PhotoEdit, PhotoFacts } from '../../scene/photo-edit.ts'
import type { Scene } from '../../scene/scene.ts'
import { compareWith, paintBorder, paintInstantPhoto, roundOff } from './finish-photo.ts'
import { cropPart, extendTo, fitTo, rotateBy, turnOver } from './frame-photo.ts'
import { hideRegion, inRegion } from './hide-region.ts'
import { isTone, tonePhoto } from './tone-photo.ts'

/** What the steps are done with and to. */
export interface PhotoWork {
  pixels: Pixels
  /** The photo as it came. */
  before: Pixels
  facts: PhotoFacts | undefined
  scene: Scene
  frame: { width: number; height: number }
  /** Puts another place behind the subject, which is all there is on the canvas. */
  putInPlace(subject: Canvas): Canvas
  /** Asked between steps. */
  signal: AbortSignal | undefined
}

const framing: ReadonlySet<PhotoEdit['kind']> = new Set(['crop', 'zoom', 'extend', 'rotate', 'mirror', 'flip'])

/** Where the things added to a photo are painted: what stands before goes behind them, what stands after is done to them, too. */
export function splitAtThings(edits: readonly PhotoEdit[]): { behind: PhotoEdit[]; over: PhotoEdit[] } {
  const at = edits.findIndex(({ kind }) => kind === 'things')
  if (at < 0) return { behind: [...edits], over: [] }
  return { behind: edits.slice(0, at), over: edits.slice(at + 1).filter(({ kind }) => kind !== 'things') }
}

/** True when the finished picture shows nothing in places: its file must keep them clear. */
export function isSeeThrough(edits: readonly PhotoEdit[], pixels: Pixels): boolean {
  let clear = isTransparent(pixels)
  for (const { kind } of edits) {
    if (kind === 'no-background' || kind === 'round') clear = true
    if (kind === 'plain-background' || kind === 'new-background' || kind === 'instant-photo' || kind === 'compare')
      clear = false
  }
  return clear
}

/**
 * The photo filling the frame, with the steps done to it in order. Until the first step that is not about its frame it
 * keeps its own size, so that turning and cropping lose nothing. Clear where `isSeeThrough` says so.
 */
export function paintPhoto(work: PhotoWork, edits: readonly PhotoEdit[]): Canvas {
  const first = edits.findIndex(({ kind }) => !framing.has(kind) && kind !== 'things')
  const leading = first < 0 ? edits : edits.slice(0, first)
  const cut = edits.some(({ kind }) => kind.endsWith('-background')) ? cutOutLikely(work.pixels) : undefined
  let photo = canvasFrom(work.pixels)
  let bare = cut && inPlaceOf(photo, canvasFrom(cut.pixels), cut)
  for (const edit of leading) {
    throwIfCancelled(work.signal)
    photo = reframe(photo, edit, work)
    bare = bare && reframe(bare, edit, work)
  }
  const reach = leading.some(({ kind }) => kind === 'extend')
  // Backdrops are put behind the subject in the frame, where the photo would have been.
  const fitted = bare ? fitTo(bare, work.frame, false) : fitTo(photo, work.frame, !reach && !isTransparent(work.pixels))
  return continuePhoto(fitted, first < 0 ? [] : edits.slice(first), work)
}

/** Further steps for a picture that fills the frame. */
export function continuePhoto(picture: Canvas, edits: readonly PhotoEdit[], work: PhotoWork): Canvas {
  let canvas = picture
  for (const edit of edits) {
    throwIfCancelled(work.signal)
    canvas = applyStep(canvas, edit, work)
  }
  return canvas
}

function applyStep(canvas: Canvas, edit: PhotoEdit, work: PhotoWork): Canvas {
  const { width, height } = work.frame
  if (framing.has(edit.kind)) return fitTo(reframe(canvas, edit, work), work.frame, true)
  if (isTone(edit.kind)) return inRegion(canvas, tonePhoto(canvas, edit, work), edit, work)
  switch (edit.kind) {
    case 'new-background':
      return work.putInPlace(canvas)
    case 'plain-background':
      return onColor(canvas, edit.color ?? '#ffffff')
    case 'style':
      return keepClear(canvas, (opaque) => applyStyleKind(opaque, edit.where ?? 'vector', work.scene, work.signal))
    case 'blur':
    case 'pixelate':
      return hideRegion(canvas, edit, work)
    case 'border':
      return paintBorder(canvas, edit)
    case 'instant-photo':
      return paintInstantPhoto(canvas)
    case 'round':
      return roundOff(canvas, edit.amount ?? 0.08)
    case 'compare':
      return compareWith(fitTo(canvasFrom(work.before), { width, height }, true), canvas)
    default:
      return canvas
  }
}

function reframe(photo: Canvas, edit: PhotoEdit, { facts, frame }: PhotoWork): Canvas {
  switch (edit.kind) {
    case 'crop':
    case 'zoom':
      return cropPart(photo, edit, facts, frame)
    case 'extend':
      return extendTo(photo, edit, frame)
    case 'rotate':
      return rotateBy(photo, edit.amount ?? 90)
    case 'mirror':
      return turnOver(photo, -1, 1)
    case 'flip':
      return turnOver(photo, 1, -1)
    default:
      return photo
  }
}

function canvasFrom(pixels: Pixels): Canvas {
  const canvas = createCanvas(pixels.width, pixels.height)
  const data = new Uint8ClampedArray(pixels.data)
  canvas.getContext('2d').putImageData(new ImageData(data, pixels.width, pixels.height), 0, 0)
  return canvas
}

/** The subject alone, where it is in the photo. */
function inPlaceOf(photo: Canvas, subject: Canvas, { x, y }: { x: number; y: number }): Canvas {
  const alone = createCanvas(photo.width, photo.height)
  alone.getContext('2d').drawImage(subject, x, y)
  return alone
}

function onColor(canvas: Canvas, color: string): Canvas {
  const result = createCanvas(canvas.width, canvas.height)
  const context = result.getContext('2d')
  context.fillStyle = color
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(canvas, 0, 0)
  return result
}

/** Styles paint opaque pictures; what was clear before is clear again after. */
function keepClear(canvas: Canvas, apply: (opaque: Canvas) => Canvas): Canvas {
  const made = apply(onColor(canvas, '#ffffff'))
  const context = made.getContext('2d')
  context.save()
  context.globalCompositeOperation = 'destination-in'
  context.drawImage(canvas, 0, 0)
  context.restore()
  return made
}
