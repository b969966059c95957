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
  const norm = 1 / (scaleX * scaleY)
  const sums = new Float32Array(width)
  let y = 0
  let row = 0
  return {
    addRow(source) {
      const end = (row + 1) * scaleY
      const share = Math.min(1, end - y)
      addRow(sums, source, share * norm)
      y++
      if (y < end || row === plane.height - 1) return
      takeStretches(sums, columns, plane.data, row * plane.width)
      sums.fill(0)
      if (share < 1) addRow(sums, source, (1 - share) * norm)
      row++
    },
    finish() {
      takeStretches(sums, columns, plane.data, row * plane.width)
      if (factor === wanted) return { plane, scaleX, scaleY }
      const larger = enlarge(plane, Math.round(width * wanted), Math.round(height * wanted))
      return { plane: larger, scaleX: width / larger.width, scaleY: height / larger.height }
    },
  }
}

function addRow(sums: Float32Array, row: Float32Array, weight: number): void {
  for (let x = 0; x < sums.length; x++) sums[x]! += row[x]! * weight
}

interface Stretches {
  first: Int32Array
  last: Int32Array
  ofFirst: Float32Array
  ofLast: Float32Array
}

/** Of each stretch of a row the sum, from the place `at` on. */
function takeStretches(
  row: Float32Array,
  { first, last, ofFirst, ofLast }: Stretches,
  taken: Float32Array,
  at: number,
): void {
  for (let stretch = 0; stretch < first.length; stretch++) {
    const from = first[stretch]!
    const to = last[stretch]!
    let sum = row[from]! * ofFirst[stretch]! + row[to]! * ofLast[stretch]!
    for (let x = from + 1; x < to; x++) sum += row[x]!
    taken[at + stretch] = sum
  }
}

/** Of each pixel of the plane the first and the last source pixel it is made of, and how much of them; all of those between. */
function stretches(count: number, scale: number, length: number): Stretches {
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
