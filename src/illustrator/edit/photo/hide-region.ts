import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { softBlur } from '../../paint/soft-blur.ts'
import { readRaster } from '../../paint/styles/raster.ts'
import { findFaces } from '../../references/find-faces.ts'
import type { PhotoEdit } from '../../scene/photo-edit.ts'
import { maskSubject } from './mask-subject.ts'
import type { PhotoWork } from './paint-photo.ts'

/** A part of the picture, or all of it, blurred or in blocks. */
export function hideRegion(canvas: Canvas, edit: PhotoEdit, work: PhotoWork): Canvas {
  const { width, height } = canvas
  const unit = Math.min(width, height) / 100
  const amount = edit.amount ?? 1
  const hidden =
    edit.kind === 'pixelate'
      ? inBlocks(canvas, edit.where === undefined ? 2.5 * unit : 3.2 * unit)
      : softBlur(canvas, radiusFor(edit.where) * amount * unit)
  return inRegion(canvas, hidden, edit, work)
}

const regions: ReadonlySet<string | undefined> = new Set([
  'background',
  'subject',
  'faces',
  'edges',
  'left',
  'right',
  'top',
  'bottom',
])

/** The changed picture in the part of it that a step is for, and the picture as it was elsewhere. */
export function inRegion(canvas: Canvas, changed: Canvas, edit: PhotoEdit, work: PhotoWork): Canvas {
  if (!regions.has(edit.where)) return changed
  const result = createCanvas(canvas.width, canvas.height)
  const context = result.getContext('2d')
  context.drawImage(canvas, 0, 0)
  context.drawImage(cutBy(changed, regionOf(canvas, edit, work)), 0, 0)
  return result
}

const radiusFor = (where: string | undefined): number =>
  where === undefined ? 1.2 : where === 'background' || where === 'edges' ? 2.2 : 3.2

function inBlocks(canvas: Canvas, block: number): Canvas {
  const { width, height } = canvas
  const small = createCanvas(Math.max(1, Math.round(width / block)), Math.max(1, Math.round(height / block)))
  const brush = small.getContext('2d')
  brush.imageSmoothingQuality = 'high'
  brush.drawImage(canvas, 0, 0, small.width, small.height)
  const result = createCanvas(width, height)
  const context = result.getContext('2d')
  context.imageSmoothingEnabled = false
  context.drawImage(small, 0, 0, width, height)
  return result
}

function cutBy(picture: Canvas, mask: Canvas): Canvas {
  const context = picture.getContext('2d')
  context.save()
  context.globalCompositeOperation = 'destination-in'
  context.drawImage(mask, 0, 0, picture.width, picture.height)
  context.restore()
  return picture
}

/** Opaque where it is to be hidden. */
function regionOf(canvas: Canvas, { where, kind }: PhotoEdit, work: PhotoWork): Canvas {
  const { width, height } = canvas
  const mask = createCanvas(width, height)
  const context = mask.getContext('2d')
  context.fillStyle = '#000'
  const side = Math.min(width, height)
  const soft = kind === 'blur' ? side * 0.02 : 0
  switch (where) {
    case 'background': {
      context.fillRect(0, 0, width, height)
      context.globalCompositeOperation = 'destination-out'
      context.drawImage(maskSubject(canvas, work.facts), 0, 0, width, height)
      return mask
    }
    case 'subject':
      context.drawImage(maskSubject(canvas, work.facts), 0, 0, width, height)
      return mask
    case 'faces': {
      const faces = findFaces(readRaster(canvas, 240))
      const found = faces.length > 0 ? faces : work.facts ? [work.facts.head] : []
      for (const { x, y, width: wide, height: high } of found) {
        context.beginPath()
        context.ellipse(
          (x + wide / 2) * width,
          (y + high / 2) * height,
          wide * width * 0.6,
          high * height * 0.6,
          0,
          0,
          Math.PI * 2,
        )
        context.fill()
      }
      return mask
    }
    case 'edges': {
      const reach = Math.hypot(width, height) / 2
      const gradient = context.createRadialGradient(
        width / 2,
        height / 2,
        reach * 0.5,
        width / 2,
        height / 2,
        reach * 0.95,
      )
      gradient.addColorStop(0, 'rgba(0,0,0,0)')
      gradient.addColorStop(1, '#000')
      context.fillStyle = gradient
      context.fillRect(0, 0, width, height)
      return mask
    }
    default: {
      const horizon = (work.facts?.horizon ?? 0.5) * height
      const box = {
        left: [0, 0, width / 2, height],
        right: [width / 2, 0, width / 2, height],
        top: [0, 0, width, horizon],
        bottom: [0, horizon, width, height - horizon],
      }[where ?? ''] ?? [0, 0, width, height]
      if (soft > 0) context.filter = `blur(${soft.toFixed(1)}px)`
      context.fillRect(box[0]! - soft, box[1]! - soft, box[2]! + soft, box[3]! + soft)
      return mask
    }
  }
}
