import { type Canvas, createCanvas } from '@napi-rs/canvas'

/**
 * The picture blurred by about `radius` pixels, at the same size. Cheap at any size: it is blurred small and drawn
 * large, since nothing finer than the radius survives anyway.
 */
export function softBlur(canvas: Canvas, radius: number): Canvas {
  const { width, height } = canvas
  const shrink = Math.max(1, radius / 3)
  const small = createCanvas(Math.max(4, Math.round(width / shrink)), Math.max(4, Math.round(height / shrink)))
  const brush = small.getContext('2d')
  brush.imageSmoothingQuality = 'medium'
  const sigma = radius / shrink
  // A blurred edge is transparent where it runs out of picture: the copy underneath keeps the frame opaque.
  brush.drawImage(canvas, 0, 0, small.width, small.height)
  brush.filter = `blur(${sigma.toFixed(2)}px)`
  brush.drawImage(canvas, 0, 0, small.width, small.height)
  const result = createCanvas(width, height)
  const context = result.getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.drawImage(small, 0, 0, width, height)
  return result
}
