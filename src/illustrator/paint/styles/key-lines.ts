import type { Canvas } from '@napi-rs/canvas'
import { contourPlane } from './contour-plane.ts'
import { type Plane, smoothStep } from './planes.ts'
import { readRaster, unitOf } from './raster.ts'

/** How black the lines around a picture's shapes are at each pixel of a frame of its proportions, 0..1; `thickness` in units. */
export function keyLines(
  canvas: Canvas,
  { width, height }: { width: number; height: number },
  thickness: number,
  signal?: AbortSignal,
): Plane {
  const drawing = readRaster(canvas, Math.max(width, height))
  const contours = contourPlane(drawing, Math.max(1, thickness * unitOf(drawing)), signal)
  const columns = Uint32Array.from({ length: width }, (_, x) => Math.floor((x * drawing.width) / width))
  const lines = new Float32Array(width * height)
  for (let y = 0, index = 0; y < height; y++) {
    const row = Math.floor((y * drawing.height) / height) * drawing.width
    for (let x = 0; x < width; x++, index++) lines[index] = smoothStep(0.06, 0.16, contours[row + columns[x]!]!)
  }
  return lines
}
