import type { Plane } from './luma.ts'

/**
 * Puts in place of each value the mean of the square of `2 * radius + 1` values around it, as far as it lies inside. Row
 * by row in functions of their own: what runs once a picture is never made fast, what runs once a row is from the first picture on.
 */
export function boxMean({ width, height, data }: Plane, radius: number): void {
  const rowAt = (y: number) => data.subarray(y * width, (y + 1) * width)
  const ofColumns = sharesOf(width, radius)
  const line = new Float32Array(width)
  for (let y = 0; y < height; y++) {
    line.set(rowAt(y))
    meanAcross(line, rowAt(y), radius, ofColumns)
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
    else row.set(rowAt(y))
    return row
  }
  const nothing = new Float32Array(width)
  for (let y = 0; y < radius; y++) slide(sums, enter(y), nothing)
  for (let y = 0; y < height; y++) {
    // Where none has been entered yet, there is nothing.
    slide(sums, enter(y + radius), keptAt(y + radius + 1))
    scale(sums, ofRows[y]!, rowAt(y))
  }
}

function meanAcross(line: Float32Array, means: Float32Array, radius: number, shares: Float64Array): void {
  const width = line.length
  let sum = 0
  for (let x = 0; x < radius && x < width; x++) sum += line[x]!
  for (let x = 0; x < width; x++) {
    if (x + radius < width) sum += line[x + radius]!
    if (x > radius) sum -= line[x - radius - 1]!
    means[x] = sum * shares[x]!
  }
}

function slide(sums: Float32Array, enters: Float32Array, leaves: Float32Array): void {
  for (let x = 0; x < sums.length; x++) sums[x] = sums[x]! + enters[x]! - leaves[x]!
}

function scale(sums: Float32Array, share: number, means: Float32Array): void {
  for (let x = 0; x < sums.length; x++) means[x] = sums[x]! * share
}

/** What one of those around a place counts, place by place. */
function sharesOf(length: number, radius: number): Float64Array {
  return Float64Array.from({ length }, (_, at) => 1 / (Math.min(length, at + radius + 1) - Math.max(0, at - radius)))
}
