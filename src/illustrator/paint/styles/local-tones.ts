import { blurPlane, type Plane } from './planes.ts'

/** Pixels a side that share one mean. */
const block = 8
/** Means are taken from this share of the picture's shorter side around a pixel. */
const reach = 0.035
/** Tones darker than this are brought nearer to it, by `lift`; what differs from its surroundings differs by `detail` as much. */
const middle = 170
const lift = 0.62
const detail = 1.9

/**
 * Luma as a draughtsman sees it: the mean of a large dark patch is brought up, so that there is room for strokes to tell
 * what is in it (a dark face, a room at night), and what stands out from its surroundings stands out more. In place.
 */
export function openDarks(luma: Uint8Array, width: number, height: number): void {
  const [columns, rows] = [Math.ceil(width / block), Math.ceil(height / block)]
  const means = blurPlane(
    meansOf(luma, width, height, columns, rows),
    columns,
    rows,
    Math.max(1, (reach * Math.min(width, height)) / block),
  )
  const row = new Float32Array(columns + 1)
  for (let y = 0; y < height; y++) {
    const from = Math.min(rows - 1, Math.max(0, (y - block / 2) / block))
    const top = Math.floor(from)
    const below = Math.min(rows - 1, top + 1)
    for (let column = 0; column < columns; column++) {
      const upper = means[top * columns + column]!
      row[column] = upper + (means[below * columns + column]! - upper) * (from - top)
    }
    row[columns] = row[columns - 1]!
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const place = x < block / 2 ? 0 : (x - block / 2) / block
      const column = place | 0
      const mean = row[column]! + (row[column + 1]! - row[column]!) * (place - column)
      const base = mean < middle ? mean + lift * (middle - mean) : mean
      const value = base + (luma[at]! - mean) * (mean < middle ? detail : 1)
      luma[at] = value < 0 ? 0 : value > 255 ? 255 : value
    }
  }
}

function meansOf(luma: Uint8Array, width: number, height: number, columns: number, rows: number): Plane {
  const means = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    const bottom = Math.min(height, (row + 1) * block)
    for (let column = 0; column < columns; column++) {
      const right = Math.min(width, (column + 1) * block)
      let [sum, count] = [0, 0]
      // Every other pixel each way is enough for a mean.
      for (let y = row * block; y < bottom; y += 2)
        for (let x = column * block; x < right; x += 2, count++) sum += luma[y * width + x]!
      means[row * columns + column] = sum / Math.max(1, count)
    }
  }
  return means
}
