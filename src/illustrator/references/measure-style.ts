import type { Pixels } from '../../imaging/image.ts'
import { oklabOf } from '../paint/styles/oklab.ts'
import type { StyleMeasure } from '../scene/scene.ts'
import { shrinkPixels } from './shrink-pixels.ts'

/** Pictures are compared at this size, so that a scan and a thumbnail of one drawing measure alike. */
const measuredSide = 256

/**
 * What makes a picture look as it does. Calibrated so that: a grey card has saturation 0 and a neon sign over 0.5; sepia
 * has warmth about 0.6; a line drawing has edges over 0.3 and a soft photo under 0.15; visible film grain has texture
 * over 0.4 and vector art 0; a flat poster has flatness over 0.8 and a photo under 0.3.
 */
export function measureStyle(pixels: Pixels): StyleMeasure {
  const small = shrinkPixels(pixels, measuredSide)
  const luma = lumaOf(small)
  const mean = luma.reduce((sum, value) => sum + value, 0) / luma.length
  const variance = luma.reduce((sum, value) => sum + (value - mean) ** 2, 0) / luma.length
  return {
    brightness: round(mean),
    contrast: round(Math.min(1, 2 * Math.sqrt(variance))),
    ...colorfulness(small),
    edges: round(Math.min(1, edgeShare(luma, small.width, small.height) / 0.25)),
    texture: round(Math.min(1, grain(pixels) / 0.04)),
    flatness: round(flatShare(luma, small.width, small.height)),
  }
}

/** Hundredths, so that a scene that carries measures stays short. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Luma 0..1; transparent parts count as white paper. */
function lumaOf({ width, height, data }: Pixels): Float32Array {
  const luma = new Float32Array(width * height)
  for (let index = 0; index < luma.length; index++) {
    const at = index * 4
    const value = (0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!) / 255
    luma[index] = 1 + (value - 1) * (data[at + 3]! / 255)
  }
  return luma
}

function colorfulness({ data }: Pixels): Pick<StyleMeasure, 'saturation' | 'warmth'> {
  let chroma = 0
  let warmth = 0
  let count = 0
  for (let at = 0; at < data.length; at += 8) {
    if (data[at + 3]! < 128) continue
    const { a, b } = oklabOf(data[at]!, data[at + 1]!, data[at + 2]!)
    chroma += Math.hypot(a, b)
    warmth += b + 0.4 * a
    count++
  }
  if (count === 0) return { saturation: 0, warmth: 0 }
  return {
    saturation: round(Math.min(1, chroma / count / 0.18)),
    warmth: round(Math.max(-1, Math.min(1, warmth / count / 0.1))),
  }
}

/** Share of pixels where luma changes by more than an eighth to a neighbour two pixels on. */
function edgeShare(luma: Float32Array, width: number, height: number): number {
  let edges = 0
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const across = luma[at + 1]! - luma[at - 1]!
      const down = luma[at + width]! - luma[at - width]!
      if (across * across + down * down > 0.125 ** 2) edges++
    }
  }
  return edges / Math.max(1, (width - 2) * (height - 2))
}

/** Median roughness of small patches at full size, in luma: the median keeps the edges of things out of it. */
function grain(pixels: Pixels): number {
  const patch = 8
  const rows = Math.floor(pixels.height / patch)
  const columns = Math.floor(pixels.width / patch)
  const step = Math.max(1, Math.floor(Math.sqrt((rows * columns) / 1500)))
  const roughness: number[] = []
  for (let row = 0; row < rows; row += step) {
    for (let column = 0; column < columns; column += step) {
      roughness.push(roughnessOf(pixels, column * patch, row * patch, patch))
    }
  }
  if (roughness.length === 0) return 0
  // Blown highlights and blocked shadows hide grain: the rougher half decides.
  return roughness.sort((a, b) => a - b)[Math.floor(roughness.length * 0.6)]!
}

/** Mean difference of a pixel from the mean of its four neighbours. */
function roughnessOf({ width, data }: Pixels, left: number, top: number, size: number): number {
  const luma = (x: number, y: number): number => {
    const at = ((top + y) * width + left + x) * 4
    return 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!
  }
  let sum = 0
  for (let y = 1; y < size - 1; y++) {
    for (let x = 1; x < size - 1; x++) {
      const around = (luma(x - 1, y) + luma(x + 1, y) + luma(x, y - 1) + luma(x, y + 1)) / 4
      sum += Math.abs(luma(x, y) - around)
    }
  }
  return sum / (size - 2) ** 2 / 255
}

/** Share of pixels that look the same as four others some way off: a gradient or grain is not flat. */
function flatShare(luma: Float32Array, width: number, height: number): number {
  const reach = 4
  const same = 0.012
  let flat = 0
  let count = 0
  for (let y = reach; y < height - reach; y++) {
    for (let x = reach; x < width - reach; x++) {
      const at = y * width + x
      const here = luma[at]!
      count++
      if (
        Math.abs(luma[at - reach]! - here) < same &&
        Math.abs(luma[at + reach]! - here) < same &&
        Math.abs(luma[at - reach * width]! - here) < same &&
        Math.abs(luma[at + reach * width]! - here) < same
      )
        flat++
    }
  }
  return count === 0 ? 0 : flat / count
}
