import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { release } from './release.ts'
import type { Context } from './stage.ts'

/**
 * The picture blurred by about `radius` pixels, at the same size. Cheap at any size: it is blurred small and drawn
 * large, since nothing finer than the radius survives anyway.
 */
export function softBlur(canvas: Canvas, radius: number): Canvas {
  const result = createCanvas(canvas.width, canvas.height)
  paintSoftBlur(result.getContext('2d'), canvas, radius)
  return result
}

/** The same laid over all of `onto`, in its way of compositing, without a canvas of the picture's size. */
export function paintSoftBlur(onto: Context, canvas: Canvas, radius: number): void {
  const { width, height } = canvas
  const shrink = Math.max(1, radius / 3)
  const sigma = radius / shrink
  // A blur takes in what is beyond the edge: there the picture goes on, stretched, instead of ending in nothing.
  const margin = Math.ceil(sigma * 3)
  const inner = { width: Math.max(4, Math.round(width / shrink)), height: Math.max(4, Math.round(height / shrink)) }
  const wide = createCanvas(inner.width + 2 * margin, inner.height + 2 * margin)
  const brush = wide.getContext('2d')
  brush.imageSmoothingQuality = 'medium'
  brush.drawImage(canvas, 0, 0, wide.width, wide.height)
  brush.clearRect(margin, margin, inner.width, inner.height)
  brush.drawImage(canvas, margin, margin, inner.width, inner.height)
  const blurred = createCanvas(wide.width, wide.height)
  const soft = blurred.getContext('2d')
  soft.filter = `blur(${sigma.toFixed(2)}px)`
  soft.drawImage(wide, 0, 0)
  release(wide)
  onto.imageSmoothingQuality = 'low'
  onto.drawImage(blurred, margin, margin, inner.width, inner.height, 0, 0, width, height)
  release(blurred)
}
