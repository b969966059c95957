import { Path2D } from '@napi-rs/canvas'
import type { Box } from './stage.ts'

/** A scalar field sampled on a grid laid over a box of the frame. */
export interface Field {
  columns: number
  rows: number
  /** Row by row. */
  values: Float64Array
  /** Pixels: top left of the first sample, and the distance between samples. */
  x: number
  y: number
  step: number
}

/** Samples `valueAt` (pixels and the number of the grid's column in, any scalar out) over a box. */
export function createField(box: Box, step: number, valueAt: (x: number, y: number, column: number) => number): Field {
  const columns = Math.max(2, Math.ceil(box.width / step) + 1)
  const rows = Math.max(2, Math.ceil(box.height / step) + 1)
  const values = new Float64Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      values[row * columns + column] = valueAt(box.x + column * step, box.y + row * step, column)
    }
  }
  return { columns, rows, values, x: box.x, y: box.y, step }
}

/**
 * Where the field is above `threshold`, and above `floor` in `within` if that is given, as a crisp path at any
 * resolution. Marching squares; every ring has the high side on its right, so holes come out under the nonzero rule.
 */
export function traceAbove(field: Field, threshold: number, within?: Field): Path2D {
  const { columns, rows } = field
  // One sample of "below" all round closes the rings at the border.
  const wide = columns + 2
  const tall = rows + 2
  const level = new Float64Array(wide * tall).fill(-1e-3)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      const value = field.values[at]! - threshold
      level[(row + 1) * wide + column + 1] = within === undefined ? value : Math.min(value, within.values[at]!)
    }
  }
  return linkRings(field, level, wide, tall)
}

/** Rings of fewer crossings than this are left out. */
const smallestRing = 8

/** Joins the crossings of all cells into closed rings. An edge is named by its first sample: even to the right, odd down. */
function linkRings(field: Field, level: Float64Array, wide: number, tall: number): Path2D {
  const next = new Int32Array(wide * tall * 2).fill(-1)
  for (let row = 0; row < tall - 1; row++) {
    for (let column = 0; column < wide - 1; column++) {
      const at = row * wide + column
      const cell =
        (level[at]! > 0 ? 1 : 0) |
        (level[at + 1]! > 0 ? 2 : 0) |
        (level[at + wide + 1]! > 0 ? 4 : 0) |
        (level[at + wide]! > 0 ? 8 : 0)
      if (cell === 0 || cell === 15) continue
      const top = at * 2
      const left = at * 2 + 1
      const right = (at + 1) * 2 + 1
      const bottom = (at + wide) * 2
      const edges = [top, right, bottom, left]
      const links = cellLinks[cell]!
      for (let link = 0; link < links.length; link += 2) next[edges[links[link]!]!] = edges[links[link + 1]!]!
    }
  }
  const path = new Path2D()
  const pointOf = (edge: number): [number, number] => {
    const at = edge >> 1
    const column = at % wide
    const row = (at - column) / wide
    const from = level[at]!
    const to = level[edge & 1 ? at + wide : at + 1]!
    const share = from / (from - to)
    const x = field.x + (column - 1 + (edge & 1 ? 0 : share)) * field.step
    const y = field.y + (row - 1 + (edge & 1 ? share : 0)) * field.step
    return [x, y]
  }
  for (let start = 0; start < next.length; start++) {
    if (next[start] === -1) continue
    const ring: number[] = []
    for (let edge = start; next[edge] !== -1; ) {
      ring.push(edge)
      const following = next[edge]!
      next[edge] = -1
      edge = following
    }
    // Specks are noise, and half the corners of the rest do: calls into Skia are what tracing costs.
    if (ring.length < smallestRing) continue
    path.moveTo(...pointOf(ring[0]!))
    for (let corner = 2; corner < ring.length; corner += 2) path.lineTo(...pointOf(ring[corner]!))
    path.closePath()
  }
  return path
}

/** For each pattern of high corners (1 top left, 2 top right, 4 bottom right, 8 bottom left): from edge, to edge. */
const cellLinks: readonly (readonly number[])[] = [
  [],
  [0, 3],
  [1, 0],
  [1, 3],
  [2, 1],
  [0, 3, 2, 1],
  [2, 0],
  [2, 3],
  [3, 2],
  [0, 2],
  [1, 0, 3, 2],
  [1, 2],
  [3, 1],
  [0, 1],
  [3, 0],
  [],
]
