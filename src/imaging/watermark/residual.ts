import type { Plane } from './luma.ts'

/** Where neighbours are: half of two rings, as the other half sees the same differences from the other end. */
const offsets: readonly (readonly [number, number])[] = [
  [3, 0],
  [2, 2],
  [0, 3],
  [-2, 2],
  [5, 2],
  [2, 5],
  [-2, 5],
  [-5, 2],
]

/** Grey levels: larger differences are edges. */
const edge = 16
/** The same where nearly everything is an edge: textures. */
const textureEdge = 90
/** What share of differences must be small for a place to be even; under the second it is a texture. */
const even = 0.7
const texture = 0.3
/** Pixels to each side over which a place is judged. */
const around = 8
/** Grey levels that count as nothing: rounding. */
const floor = 0.35
const most = 3

/**
 * What is left of a picture without its shapes: each pixel against those around it, edges left out, everywhere equally
 * strong. A weak wave that goes over all of it stands out there.
 *
 * @param limits Its edges, where they are known.
 */
export function residualOf(plane: Plane, limits: Float32Array = edgeLimits(plane)): Plane {
  const { width, height, data } = plane
  const left = new Float32Array(data.length)
  for (const [dx, dy] of offsets) {
    const fromX = Math.max(0, -dx)
    const toX = Math.min(width, width - dx)
    const step = dy * width + dx
    for (let y = 0; y < height - dy; y++) {
      const end = y * width + toX
      for (let at = y * width + fromX; at < end; at++) {
        const difference = data[at]! - data[at + step]!
        const beyond = difference * limits[at]!
        const kept = Math.max(0, 1 - beyond * beyond)
        const value = difference * kept * kept
        left[at]! += value
        left[at + step]! -= value
      }
    }
  }
  const squares = new Float32Array(left.length)
  for (let at = 0; at < left.length; at++) squares[at] = left[at]! * left[at]!
  const energy = boxMean({ width, height, data: squares }, around)
  const scale = floor * offsets.length * 2
  for (let at = 0; at < left.length; at++) {
    const value = left[at]! / Math.sqrt(energy[at]! + scale * scale)
    left[at] = value > most ? most : value < -most ? -most : value
  }
  return { width, height, data: left }
}

/** From which difference on a neighbour counts as beyond an edge, pixel by pixel, as its reciprocal. */
export function edgeLimits({ width, height, data }: Plane): Float32Array {
  const small = new Float32Array(data.length)
  for (let y = 0; y < height - 2; y++) {
    for (let x = 0, at = y * width; x < width - 2; x++, at++) {
      const here = data[at]!
      const across = Math.abs(data[at + 2]! - here)
      const down = Math.abs(data[at + 2 * width]! - here)
      small[at] = (across < edge ? 0.5 : 0) + (down < edge ? 0.5 : 0)
    }
  }
  const share = boxMean({ width, height, data: small }, around)
  for (let at = 0; at < share.length; at++) {
    const unrest = Math.min(1, Math.max(0, (even - share[at]!) / (even - texture)))
    share[at] = 1 / (edge + unrest * (textureEdge - edge))
  }
  return share
}

/** The mean of the square of `2 * radius + 1` pixels around each, as far as it lies inside. */
export function boxMean({ width, height, data }: Plane, radius: number): Float32Array {
  const rows = new Float32Array(data.length)
  for (let y = 0; y < height; y++) {
    const start = y * width
    let sum = 0
    for (let x = 0; x < Math.min(radius, width); x++) sum += data[start + x]!
    for (let x = 0; x < width; x++) {
      if (x + radius < width) sum += data[start + x + radius]!
      if (x - radius - 1 >= 0) sum -= data[start + x - radius - 1]!
      rows[start + x] = sum / (Math.min(width, x + radius + 1) - Math.max(0, x - radius))
    }
  }
  const means = new Float32Array(data.length)
  const sums = new Float32Array(width)
  for (let y = 0; y < Math.min(radius, height); y++) for (let x = 0; x < width; x++) sums[x]! += rows[y * width + x]!
  for (let y = 0; y < height; y++) {
    const enters = y + radius < height ? (y + radius) * width : -1
    const leaves = y - radius - 1 >= 0 ? (y - radius - 1) * width : -1
    const count = Math.min(height, y + radius + 1) - Math.max(0, y - radius)
    for (let x = 0; x < width; x++) {
      if (enters >= 0) sums[x]! += rows[enters + x]!
      if (leaves >= 0) sums[x]! -= rows[leaves + x]!
      means[y * width + x] = sums[x]! / count
    }
  }
  return means
}
