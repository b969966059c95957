import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../../errors/index.ts'
import { release } from '../release.ts'

/** Pixels of a canvas to be worked on: RGBA, opaque. */
export interface Raster {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** A copy of a canvas' pixels, shrunk so that its longer side is at most `side` when given. */
export function readRaster(canvas: Canvas, side = Number.POSITIVE_INFINITY): Raster {
  const scale = Math.min(1, side / Math.max(canvas.width, canvas.height))
  const width = Math.max(1, Math.round(canvas.width * scale))
  const height = Math.max(1, Math.round(canvas.height * scale))
  if (scale === 1) return { width, height, data: canvas.getContext('2d').getImageData(0, 0, width, height).data }
  const small = createCanvas(width, height)
  const context = small.getContext('2d')
  context.imageSmoothingQuality = 'medium'
  context.drawImage(canvas, 0, 0, width, height)
  const { data } = context.getImageData(0, 0, width, height)
  release(small)
  return { width, height, data }
}

/** Some rows of a picture. */
export interface Band extends Raster {
  /** Which row of the picture its first is. */
  top: number
  /** One hundredth of the picture's shorter side, as `unitOf` has it. */
  unit: number
}

/** Rows that are read and put back at once: at 4K the canvas is copied each time, which takes 40 ms; and changed at once. */
const bandRows = 512
const changedRows = 64

/** Changes the pixels of a canvas in place, some rows at a time: two copies of all would be 134 MB more at 4K. */
export function changePixels(canvas: Canvas, change: (band: Band) => void, signal?: AbortSignal): void {
  const { width, height } = canvas
  const context = canvas.getContext('2d')
  for (let top = 0; top < height; top += bandRows) {
    const image = context.getImageData(0, top, width, Math.min(bandRows, height - top))
    for (let row = 0; row < image.height; row += changedRows) {
      throwIfCancelled(signal)
      const rows = Math.min(changedRows, image.height - row)
      const data = image.data.subarray(row * width * 4, (row + rows) * width * 4)
      change({ width, height: rows, data, top: top + row, unit: unitOf(canvas) })
    }
    context.putImageData(image, 0, top)
  }
}

/**
 * How a picture is enlarged: what is better takes 300 ms at 4K, in one call that nothing can end, where this takes 50, and
 * cannot be told from it.
 */
const enlarging = 'low'

/** A canvas of `width` x `height` that shows the raster, enlarged smoothly when it is smaller. */
export function canvasOf(raster: Raster, width = raster.width, height = raster.height): Canvas {
  const canvas = createCanvas(raster.width, raster.height)
  canvas.getContext('2d').putImageData(new ImageData(raster.data, raster.width, raster.height), 0, 0)
  if (width === raster.width && height === raster.height) return canvas
  const large = createCanvas(width, height)
  const context = large.getContext('2d')
  context.imageSmoothingQuality = enlarging
  context.drawImage(canvas, 0, 0, width, height)
  return large
}

/** Shows the raster on a canvas instead of what was there: a second canvas would be 67 MB more at 4K. */
export function showOn(canvas: Canvas, raster: Raster): Canvas {
  const context = canvas.getContext('2d')
  if (raster.width === canvas.width && raster.height === canvas.height) {
    context.putImageData(new ImageData(raster.data, raster.width, raster.height), 0, 0)
    return canvas
  }
  context.imageSmoothingQuality = enlarging
  const small = canvasOf(raster)
  context.drawImage(small, 0, 0, canvas.width, canvas.height)
  release(small)
  return canvas
}

/**
 * One hundredth of the shorter side: styles state every size in it, as painters do. In frames longer than one and seven
 * tenths to one it grows with the area, or a banner of 8:1 would be made of eight times as many strokes as a square.
 */
export function unitOf({ width, height }: { width: number; height: number }): number {
  return Math.max(Math.min(width, height) / 100, Math.sqrt(width * height) / 130)
}
