import type { Plane } from './luma.ts'

/** The plane with more pixels, smoothly between those it has (cubic, Catmull and Rom's). */
export function enlarge(plane: Plane, width: number, height: number): Plane {
  const across = reachOf(width, plane.width)
  const down = reachOf(height, plane.height)
  const rows = new Float32Array(width * plane.height)
  for (let y = 0, at = 0; y < plane.height; y++) {
    const start = y * plane.width
    for (let x = 0; x < width; x++, at++) {
      let sum = 0
      for (let of = x * 4; of < x * 4 + 4; of++) sum += plane.data[start + across.places[of]!]! * across.weights[of]!
      rows[at] = sum
    }
  }
  const data = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let of = y * 4; of < y * 4 + 4; of++) {
      const from = down.places[of]! * width
      const weight = down.weights[of]!
      for (let x = 0, at = y * width; x < width; x++, at++) data[at]! += rows[from + x]! * weight
    }
  }
  return { width, height, data }
}

/** For each of `count` places the four among `length` that it is made of, and how much of each. */
function reachOf(count: number, length: number) {
  const places = new Int32Array(count * 4)
  const weights = new Float32Array(count * 4)
  for (let at = 0; at < count; at++) {
    const middle = ((at + 0.5) * length) / count - 0.5
    const before = Math.floor(middle)
    const t = middle - before
    const parts = [((2 - t) * t - 1) * t, (3 * t - 5) * t * t + 2, ((4 - 3 * t) * t + 1) * t, (t - 1) * t * t]
    parts.forEach((part, of) => {
      places[at * 4 + of] = Math.min(length - 1, Math.max(0, before - 1 + of))
      weights[at * 4 + of] = part / 2
    })
  }
  return { places, weights }
}
