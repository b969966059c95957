import type { Plane } from './luma.ts'

/** Puts in place of each value the mean of the square of `2 * radius + 1` values around it, as far as it lies inside. */
export function boxMean({ width, height, data }: Plane, radius: number): void {
  const ofColumns = sharesOf(width, radius)
  const line = new Float32Array(width)
  for (let y = 0, at = 0; y < height; y++) {
    line.set(data.subarray(at, at + width))
    let sum = 0
    for (let x = 0; x < Math.min(radius, width); x++) sum += line[x]!
    for (let x = 0; x < width; x++, at++) {
      if (x + radius < width) sum += line[x + radius]!
      if (x > radius) sum -= line[x - radius - 1]!
      data[at] = sum * ofColumns[x]!
    }
  }
  const ofRows = sharesOf(height, radius)
  const sums = new Float32Array(width)
  // Of the rows that are summed up, as they were.
  const rowsKept = 2 * radius + 2
  const kept = new Float32Array(rowsKept * width)
  const keptAt = (y: number) => kept.subarray((y % rowsKept) * width, ((y % rowsKept) + 1) * width)
  const enter = (y: number) => {
    const row = keptAt(y)
    if (y >= height) row.fill(0)
    else row.set(data.subarray(y * width, (y + 1) * width))
    return row
  }
  for (let y = 0; y < radius; y++) {
    enter(y).forEach((value, x) => {
      sums[x]! += value
    })
  }
  for (let y = 0, at = 0; y < height; y++) {
    const enters = enter(y + radius)
    // Where none has been entered yet, there is nothing.
    const leaves = keptAt(y + radius + 1)
    const share = ofRows[y]!
    for (let x = 0; x < width; x++, at++) {
      const sum = sums[x]! + enters[x]! - leaves[x]!
      sums[x] = sum
      data[at] = sum * share
    }
  }
}

/** What one of those around a place counts, place by place. */
function sharesOf(length: number, radius: number): Float64Array {
  return Float64Array.from({ length }, (_, at) => 1 / (Math.min(length, at + radius + 1) - Math.max(0, at - radius)))
}
