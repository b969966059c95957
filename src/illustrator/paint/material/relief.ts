import type { Canvas } from '@napi-rs/canvas'

/** The form of a painted thing, guessed from its outline and its shading. One number a pixel, row by row. */
export interface Relief {
  width: number
  height: number
  /** Its own pixels, RGBA. */
  data: Uint8ClampedArray
  /** Where the surface turns: x to the right, y down, as parts of a unit vector toward the viewer. */
  nx: Float32Array
  ny: Float32Array
  /** 0 at the outline .. 1 well inside. */
  inside: Float32Array
  /** Its own shading, stretched to 0 .. 1. */
  luma: Float32Array
}

/** Swells the outline like a cushion and lets the drawing's own lines lie in it as folds. */
export function reliefOf(canvas: Canvas): Relief {
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  const size = Math.min(width, height)
  const count = width * height
  const mask = new Float32Array(count)
  for (let at = 0; at < count; at++) mask[at] = data[at * 4 + 3]! / 255
  const luma = stretchedLuma(data, mask)
  const surface = new Float32Array(count)
  const inside = new Float32Array(count)
  for (const [share, weight] of swells) {
    const soft = blurred(mask, width, height, Math.max(1, Math.round(size * share)))
    for (let at = 0; at < count; at++) {
      const depth = Math.max(0, Math.min(1, 2 * soft[at]! - 1))
      surface[at]! += size * weight * Math.sqrt(1 - (1 - depth) ** 2)
      if (share === rimShare) inside[at] = depth
    }
  }
  const folds = blurred(weighed(luma, mask), width, height, Math.max(1, Math.round(size * 0.004)))
  for (let at = 0; at < count; at++) surface[at]! += size * 0.016 * folds[at]!
  const even = blurred(surface, width, height, Math.max(1, Math.round(size * 0.003)))
  const nx = new Float32Array(count)
  const ny = new Float32Array(count)
  for (let y = 0; y < height; y++) {
    const [up, down] = [Math.max(0, y - 1) * width, Math.min(height - 1, y + 1) * width]
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      const dx = (even[y * width + Math.max(0, x - 1)]! - even[y * width + Math.min(width - 1, x + 1)]!) / 2
      const dy = (even[up + x]! - even[down + x]!) / 2
      const length = Math.sqrt(dx * dx + dy * dy + 1)
      nx[at] = dx / length
      ny[at] = dy / length
    }
  }
  return { width, height, data, nx, ny, inside, luma }
}

/** How far from the outline it swells and how high, as shares of the shorter side. */
const rimShare = 0.035
const swells = [
  [0.012, 0.012],
  [rimShare, 0.035],
  [0.1, 0.08],
] as const

function stretchedLuma(data: Uint8ClampedArray, mask: Float32Array): Float32Array {
  const luma = new Float32Array(mask.length)
  const counts = new Uint32Array(256)
  let covered = 0
  for (let at = 0; at < mask.length; at++) {
    const value = 0.3 * data[at * 4]! + 0.59 * data[at * 4 + 1]! + 0.11 * data[at * 4 + 2]!
    luma[at] = value
    if (mask[at]! < 0.5) continue
    counts[Math.floor(value)]! += 1
    covered += 1
  }
  const [low, high] = [rankOf(counts, covered * 0.03), rankOf(counts, covered * 0.97)]
  // What is nearly of one tone stays so.
  const reach = Math.max(70, high - low)
  const from = (low + high - reach) / 2
  for (let at = 0; at < luma.length; at++) luma[at] = Math.max(0, Math.min(1, (luma[at]! - from) / reach))
  return luma
}

function rankOf(counts: Uint32Array, rank: number): number {
  let seen = 0
  for (let value = 0; value < 256; value++) {
    seen += counts[value]!
    if (seen >= rank) return value
  }
  return 255
}

/** Outside of the mask nothing but the middle, so that an edge throws no fold. */
function weighed(values: Float32Array, mask: Float32Array): Float32Array {
  return values.map((value, at) => 0.5 + (value - 0.5) * mask[at]!)
}

/** Two passes of the mean of a square; beyond the edge is nothing. */
function blurred(from: Float32Array, width: number, height: number, radius: number): Float32Array {
  let now = from
  for (let pass = 0; pass < 2; pass++)
    now = meanOfColumns(meanOfRows(now, width, height, radius), width, height, radius)
  return now
}

function meanOfRows(from: Float32Array, width: number, height: number, radius: number): Float32Array {
  const to = new Float32Array(from.length)
  const share = 1 / (2 * radius + 1)
  for (let y = 0; y < height; y++) {
    const row = y * width
    let sum = 0
    for (let x = 0; x < Math.min(radius, width); x++) sum += from[row + x]!
    for (let x = 0; x < width; x++) {
      if (x + radius < width) sum += from[row + x + radius]!
      to[row + x] = sum * share
      if (x - radius >= 0) sum -= from[row + x - radius]!
    }
  }
  return to
}

function meanOfColumns(from: Float32Array, width: number, height: number, radius: number): Float32Array {
  const to = new Float32Array(from.length)
  const sums = new Float32Array(width)
  const share = 1 / (2 * radius + 1)
  const add = (y: number, sign: number): void => {
    if (y < 0 || y >= height) return
    for (let x = 0; x < width; x++) sums[x]! += sign * from[y * width + x]!
  }
  for (let y = 0; y < Math.min(radius, height); y++) add(y, 1)
  for (let y = 0; y < height; y++) {
    add(y + radius, 1)
    for (let x = 0; x < width; x++) to[y * width + x] = sums[x]! * share
    add(y - radius, -1)
  }
  return to
}
