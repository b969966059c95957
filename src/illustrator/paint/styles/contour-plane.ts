import { throwIfCancelled } from '../../../errors/index.ts'
import type { Plane } from './planes.ts'
import type { Raster } from './raster.ts'

/** Numbers in a band: what is worked on at once stays in the processor's cache, and 4K in little memory. */
const bandSize = 32_768
/** Contours of a larger radius, in pixels, are found at half the size: nothing in them is finer. */
const largestRadius = 2

/**
 * How strong a contour runs through each pixel, 0..1: the contrast of what lies on its two sides, in brightness or in
 * colour. Contours are about `thickness` pixels wide; slow gradients have none. Asks `signal` at every band.
 */
export function contourPlane(raster: Raster, thickness: number, signal?: AbortSignal): Plane {
  const { width, height } = raster
  const radius = Math.max(0, Math.round((thickness - 1) / 2))
  if (radius > largestRadius) {
    const half = halve(raster)
    return enlarge(contourPlane(half, thickness / 2, signal), half, raster)
  }
  const reach = 2 * radius + 1
  const contours = new Float32Array(width * height)
  const rows = Math.max(4 * reach, Math.ceil(bandSize / width))
  const band = new Float64Array(width * Math.min(height, rows + 2 * reach))
  const spare = new Float64Array(band.length)
  // A blurred step is spread over its blur: scaled back, the slope at its middle is the height of the step.
  const strength = (radius + 1) / reach ** 4
  for (let top = 0; top < height; top += rows) {
    throwIfCancelled(signal)
    const bottom = Math.min(height, top + rows)
    const from = Math.max(0, top - reach)
    const tall = Math.min(height, bottom + reach) - from
    pack(raster, from * width, tall * width, band)
    if (radius > 0) {
      sumRows(band, spare, width, tall, radius)
      sumRows(spare, band, width, tall, radius)
      sumColumns(band, spare, width, tall, radius)
      sumColumns(spare, band, width, tall, radius)
    }
    for (let y = Math.max(1, top); y < Math.min(height - 1, bottom); y++)
      traceRow(contours, y * width, band, (y - from) * width, width, strength)
  }
  return contours
}

/**
 * A pixel's red, green and blue in one number, as its digits to this base, so that one addition adds all three. Differences
 * of sums up to the largest radius are less than half of it, and the sums themselves are whole numbers below 2 ** 53.
 */
const base = 140_000
const square = base * base
const byBase = 1 / base
const bySquare = 1 / square

function pack({ data }: Raster, first: number, count: number, to: Float64Array): void {
  const middle = 128 * (1 + base + square)
  for (let index = 0, at = first * 4; index < count; index++, at += 4)
    to[index] = data[at]! + data[at + 1]! * base + data[at + 2]! * square - middle
}

function traceRow(
  contours: Plane,
  to: number,
  sums: Float64Array,
  from: number,
  width: number,
  strength: number,
): void {
  const bright = (strength / 255 / 256) ** 2
  const colored = (strength / 640) ** 2
  for (let at = from + 1, index = to + 1; at < from + width - 1; at++, index++) {
    const across = sums[at + 1]! - sums[at - 1]!
    const down = sums[at + width]! - sums[at - width]!
    if (across === 0 && down === 0) continue
    const blueAcross = Math.floor(across * bySquare + 0.5)
    const blueDown = Math.floor(down * bySquare + 0.5)
    const restAcross = across - blueAcross * square
    const restDown = down - blueDown * square
    const greenAcross = Math.floor(restAcross * byBase + 0.5)
    const greenDown = Math.floor(restDown * byBase + 0.5)
    const redAcross = restAcross - greenAcross * base
    const redDown = restDown - greenDown * base
    const lumaAcross = redAcross * 54 + greenAcross * 183 + blueAcross * 19
    const lumaDown = redDown * 54 + greenDown * 183 + blueDown * 19
    // Warm against cold, and green against purple.
    const warmAcross = redAcross - blueAcross
    const warmDown = redDown - blueDown
    const purpleAcross = greenAcross - (redAcross + blueAcross) / 2
    const purpleDown = greenDown - (redDown + blueDown) / 2
    const slope =
      (lumaAcross * lumaAcross + lumaDown * lumaDown) * bright +
      (warmAcross * warmAcross + warmDown * warmDown + purpleAcross * purpleAcross + purpleDown * purpleDown) * colored
    contours[index] = Math.min(1, Math.sqrt(slope))
  }
}

/** Sums of the `2 * radius + 1` numbers around each in its row; beyond an end its last number goes on. */
function sumRows(from: Float64Array, to: Float64Array, width: number, tall: number, radius: number): void {
  for (let y = 0; y < tall; y++) {
    const row = y * width
    const last = row + width - 1
    let sum = from[row]! * (radius + 1)
    for (let x = 1; x <= radius; x++) sum += from[Math.min(last, row + x)]!
    const left = Math.min(last + 1, row + radius)
    const right = Math.max(left, last - radius)
    for (let at = row; at < left; at++) {
      to[at] = sum
      sum += from[Math.min(last, at + radius + 1)]! - from[row]!
    }
    for (let at = left; at < right; at++) {
      to[at] = sum
      sum += from[at + radius + 1]! - from[at - radius]!
    }
    for (let at = right; at <= last; at++) {
      to[at] = sum
      sum += from[last]! - from[Math.max(row, at - radius)]!
    }
  }
}

/** The same in each column. */
function sumColumns(from: Float64Array, to: Float64Array, width: number, tall: number, radius: number): void {
  for (let x = 0; x < width; x++) to[x] = from[x]! * (radius + 1)
  for (let y = 1; y <= radius; y++) {
    const row = Math.min(tall - 1, y) * width
    for (let x = 0; x < width; x++) to[x] = to[x]! + from[row + x]!
  }
  // Row by row, all columns at once: columns one by one would miss the cache at every step.
  for (let y = 1; y < tall; y++) {
    const row = y * width
    const next = Math.min(tall - 1, y + radius) * width
    const past = Math.max(0, y - radius - 1) * width
    for (let x = 0; x < width; x++) to[row + x] = to[row - width + x]! + from[next + x]! - from[past + x]!
  }
}

/** Every pixel the mean of four; a last row or column without a partner goes with the one before. */
function halve({ width, height, data }: Raster): Raster {
  const half = { width: Math.max(1, width >> 1), height: Math.max(1, height >> 1) }
  const small = new Uint8ClampedArray(half.width * half.height * 4)
  const right = width > 1 ? 4 : 0
  const below = height > 1 ? width * 4 : 0
  for (let y = 0, to = 0; y < half.height; y++) {
    for (let x = 0, at = 2 * y * width * 4; x < half.width; x++, at += 8, to += 4) {
      for (let channel = at; channel < at + 3; channel++) {
        const sum = data[channel]! + data[channel + right]! + data[channel + below]! + data[channel + right + below]!
        small[to + channel - at] = (sum + 2) >> 2
      }
    }
  }
  return { ...half, data: small }
}

/** A plane of half the size as large as the picture, smoothly. The outermost pixels, which have no contours, go unread. */
function enlarge(plane: Plane, half: Raster, { width, height }: Raster): Plane {
  const large = new Float32Array(width * height)
  const row = new Float32Array(half.width + 1)
  const inside = (at: number, count: number): number => Math.min(count - 2, Math.max(1, at))
  for (let y = 0; y < height; y++) {
    const near = inside(y >> 1, half.height) * half.width
    const far = inside((y >> 1) + (y & 1 ? 1 : -1), half.height) * half.width
    for (let x = 1; x < half.width - 1; x++) row[x] = 0.75 * plane[near + x]! + 0.25 * plane[far + x]!
    row[0] = row[1]!
    row[half.width - 1] = row[half.width - 2]!
    row[half.width] = row[half.width - 1]!
    let before = row[0]!
    for (let x = 0, at = y * width; x < width; x += 2, at += 2) {
      const value = row[Math.min(half.width - 1, x >> 1)]!
      large[at] = 0.75 * value + 0.25 * before
      if (x + 1 < width) large[at + 1] = 0.75 * value + 0.25 * row[(x >> 1) + 1]!
      before = value
    }
  }
  return large
}
