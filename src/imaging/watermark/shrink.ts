import type { Plane } from './luma.ts'

/** Takes rows of a picture, one after the other, and averages them into a smaller one; each source pixel counts by its area. */
export interface Shrinker {
  /** Source pixels a pixel of the plane. */
  scaleX: number
  scaleY: number
  plane: Plane
  addRow(row: Float32Array): void
}

/** @param most Most pixels the plane may have. A smaller picture stays as it is. */
export function createShrinker(width: number, height: number, most: number): Shrinker {
  const factor = Math.min(1, Math.sqrt(most / (width * height)))
  const to = { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) }
  const plane = { ...to, data: new Float32Array(to.width * to.height) }
  const scaleX = width / to.width
  const scaleY = height / to.height
  const columns = sharesOf(width, scaleX, to.width)
  const rows = sharesOf(height, scaleY, to.height)
  // One more for what the last pixel shares with nobody.
  const sums = new Float32Array(to.width + 1)
  const norm = 1 / (scaleX * scaleY)
  let y = 0

  function add(to: number, weight: number): void {
    if (weight === 0 || to >= plane.height) return
    const at = to * plane.width
    for (let x = 0; x < plane.width; x++) plane.data[at + x]! += sums[x]! * weight
  }

  return {
    scaleX,
    scaleY,
    plane,
    addRow(row) {
      sums.fill(0)
      for (let x = 0; x < width; x++) {
        const to = columns.first[x]!
        const value = row[x]!
        const part = value * columns.share[x]!
        sums[to]! += part
        sums[to + 1]! += value - part
      }
      const share = rows.share[y]!
      add(rows.first[y]!, share * norm)
      add(rows.first[y]! + 1, (1 - share) * norm)
      y++
    },
  }
}

/** The first pixel each source pixel falls into, and how much of it; the rest falls into the next. */
function sharesOf(length: number, scale: number, to: number): { first: Int32Array; share: Float32Array } {
  const first = new Int32Array(length)
  const share = new Float32Array(length)
  for (let at = 0; at < length; at++) {
    const index = Math.min(to - 1, Math.floor(at / scale))
    first[at] = index
    share[at] = Math.min(1, Math.max(0, (index + 1) * scale - at))
  }
  return { first, share }
}
