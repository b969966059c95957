import { enlarge } from './enlarge.ts'
import type { Plane } from './luma.ts'

/** Takes rows of a picture, one after the other, and averages them into a smaller one; each source pixel counts by its area. */
export interface Shrinker {
  addRow(row: Float32Array): void
  finish(): ScaledPlane
}

export interface ScaledPlane {
  plane: Plane
  /** Source pixels a pixel of the plane. */
  scaleX: number
  scaleY: number
}

/** @param area Pixels the plane is to have, or almost. A smaller picture is enlarged to it. */
export function createShrinker(width: number, height: number, area: number): Shrinker {
  const wanted = Math.sqrt(area / (width * height))
  const factor = Math.min(1, wanted)
  const to = { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) }
  const plane = { ...to, data: new Float32Array(to.width * to.height) }
  const scaleX = width / to.width
  const scaleY = height / to.height
  const columns = stretches(to.width, scaleX, width)
  const sums = new Float32Array(to.width)
  const norm = 1 / (scaleX * scaleY)
  let y = 0

  function add(to: number, weight: number): void {
    if (weight <= 0 || to >= plane.height) return
    const at = to * plane.width
    for (let x = 0; x < plane.width; x++) plane.data[at + x]! += sums[x]! * weight
  }

  return {
    addRow(row) {
      for (let x = 0; x < plane.width; x++) {
        const first = columns.first[x]!
        const last = columns.last[x]!
        let sum = row[first]! * columns.ofFirst[x]! + row[last]! * columns.ofLast[x]!
        for (let at = first + 1; at < last; at++) sum += row[at]!
        sums[x] = sum
      }
      const first = Math.min(plane.height - 1, Math.floor(y / scaleY))
      const share = Math.min(1, (first + 1) * scaleY - y)
      add(first, share * norm)
      add(first + 1, (1 - share) * norm)
      y++
    },
    finish() {
      if (factor === wanted) return { plane, scaleX, scaleY }
      const larger = enlarge(plane, Math.round(width * wanted), Math.round(height * wanted))
      return { plane: larger, scaleX: width / larger.width, scaleY: height / larger.height }
    },
  }
}

/** Of each pixel of the plane the first and the last source pixel it is made of, and how much of them; all of those between. */
function stretches(count: number, scale: number, length: number) {
  const first = new Int32Array(count)
  const last = new Int32Array(count)
  const ofFirst = new Float32Array(count)
  const ofLast = new Float32Array(count)
  for (let at = 0; at < count; at++) {
    const from = at * scale
    const to = Math.min(length, from + scale)
    first[at] = Math.floor(from)
    last[at] = Math.min(length - 1, Math.ceil(to) - 1)
    const isOne = first[at] === last[at]
    ofFirst[at] = (isOne ? to : first[at]! + 1) - from
    ofLast[at] = isOne ? 0 : to - last[at]!
  }
  return { first, last, ofFirst, ofLast }
}
