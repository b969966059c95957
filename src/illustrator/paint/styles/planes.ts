import type { Raster } from './raster.ts'

/** One number a pixel, row by row. */
export type Plane = Float32Array

/** Luma 0..1. */
export function lumaPlane({ width, height, data }: Raster): Plane {
  const plane = new Float32Array(width * height)
  for (let index = 0, at = 0; index < plane.length; index++, at += 4) {
    plane[index] = (0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!) / 255
  }
  return plane
}

/** The mean of a square of `2 * radius + 1` pixels around each, twice, which is nearly a Gaussian. Any radius costs the same. */
export function blurPlane(plane: Plane, width: number, height: number, radius: number): Plane {
  const reach = Math.max(0, Math.round(radius))
  if (reach === 0) return plane
  const result = Float32Array.from(plane)
  blurInPlace(result, new Float32Array(plane.length), width, height, reach)
  return result
}

/** The same over the plane itself; `spare` is of its length and holds nothing afterwards. */
function blurInPlace(plane: Plane, spare: Plane, width: number, height: number, reach: number): void {
  for (let pass = 0; pass < 2 && reach > 0; pass++) {
    blurRows(plane, spare, width, height, Math.min(reach, width - 1))
    blurColumns(spare, plane, width, height, Math.min(reach, height - 1))
  }
}

function blurRows(from: Plane, to: Plane, width: number, height: number, reach: number): void {
  const share = 1 / (2 * reach + 1)
  for (let y = 0; y < height; y++) {
    const row = y * width
    const last = row + width - 1
    let sum = from[row]! * (reach + 1)
    for (let x = 1; x <= reach; x++) sum += from[row + x]!
    for (let x = 0; x < width; x++) {
      to[row + x] = sum * share
      sum += from[Math.min(last, row + x + reach + 1)]! - from[Math.max(row, row + x - reach)]!
    }
  }
}

function blurColumns(from: Plane, to: Plane, width: number, height: number, reach: number): void {
  const share = 1 / (2 * reach + 1)
  const sums = new Float32Array(width)
  for (let x = 0; x < width; x++) {
    let sum = from[x]! * (reach + 1)
    for (let y = 1; y <= reach; y++) sum += from[y * width + x]!
    sums[x] = sum
  }
  // Row by row, all columns at once: columns one by one would miss the cache at every step.
  for (let y = 0; y < height; y++) {
    const row = y * width
    const next = Math.min(height - 1, y + reach + 1) * width
    const past = Math.max(0, y - reach) * width
    for (let x = 0; x < width; x++) {
      to[row + x] = sums[x]! * share
      sums[x] = sums[x]! + from[next + x]! - from[past + x]!
    }
  }
}

/** 0 below `from`, 1 above `to`, smooth between. */
export function smoothStep(from: number, to: number, value: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return share * share * (3 - 2 * share)
}

/**
 * How strong a contour runs through each pixel, 0..1: the contrast of what lies on its two sides, in brightness or in
 * colour. Contours are about `thickness` pixels wide; slow gradients have none.
 */
export function contourPlane(raster: Raster, thickness: number): Plane {
  const { width, height, data } = raster
  const radius = Math.max(0, Math.round((thickness - 1) / 2))
  const count = width * height
  const contours = new Float32Array(count)
  const plane = new Float32Array(count)
  const spare = new Float32Array(count)
  // A blurred step is spread over its blur: scaled back, the slope at its middle is the height of the step.
  const scale = (radius + 1) ** 2
  // Brightness, then warm against cold, then green against purple; one after the other, as memory is what 4K has least of.
  for (const [red, green, blue] of [
    [0.2126 / 255, 0.7152 / 255, 0.0722 / 255],
    [1 / 640, 0, -1 / 640],
    [-0.5 / 640, 1 / 640, -0.5 / 640],
  ] as const) {
    for (let index = 0, at = 0; index < count; index++, at += 4) {
      plane[index] = data[at]! * red + data[at + 1]! * green + data[at + 2]! * blue
    }
    blurInPlace(plane, spare, width, height, radius)
    for (let y = 1; y < height - 1; y++) {
      for (let x = 1; x < width - 1; x++) {
        const at = y * width + x
        const across = plane[at + 1]! - plane[at - 1]!
        const down = plane[at + width]! - plane[at - width]!
        contours[at] = contours[at]! + (across * across + down * down) * scale
      }
    }
  }
  for (let index = 0; index < count; index++) contours[index] = Math.min(1, Math.sqrt(contours[index]!))
  return contours
}
