import { throwIfCancelled } from '../../../errors/index.ts'
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
export function blurPlane(plane: Plane, width: number, height: number, radius: number, signal?: AbortSignal): Plane {
  const reach = Math.max(0, Math.round(radius))
  if (reach === 0) return plane
  const result = new Float32Array(plane.length)
  const spare = new Float32Array(plane.length)
  for (let pass = 0; pass < 2; pass++) {
    throwIfCancelled(signal)
    blurRows(pass === 0 ? plane : result, spare, width, height, Math.min(reach, width - 1))
    throwIfCancelled(signal)
    blurColumns(spare, result, width, height, Math.min(reach, height - 1))
  }
  return result
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
  const share = (value - from) / (to - from)
  // Compared rather than clamped: `Math.min` and `Math.max` take three times as long, a million times a picture.
  return share <= 0 ? 0 : share >= 1 ? 1 : share * share * (3 - 2 * share)
}
