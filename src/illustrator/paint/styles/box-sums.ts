/** Sums of the `2 * radius + 1` numbers around each in its row; beyond an end its last number goes on. */
export function sumRows(from: Int32Array, to: Int32Array, width: number, tall: number, radius: number): void {
  const inner = Math.max(0, width - radius - 1)
  for (let y = 0; y < tall; y++) {
    const row = y * width
    const last = row + width - 1
    let sum = from[row]! * (radius + 1)
    for (let x = 1; x <= radius; x++) sum += from[Math.min(last, row + x)]!
    let x = 0
    for (; x < Math.min(radius, width); x++) {
      to[row + x] = sum
      sum = (sum + from[Math.min(last, row + x + radius + 1)]! - from[row]!) | 0
    }
    for (let at = row + x; x < inner; x++, at++) {
      to[at] = sum
      sum = (sum + from[at + radius + 1]! - from[at - radius]!) | 0
    }
    for (; x < width; x++) {
      to[row + x] = sum
      sum = (sum + from[last]! - from[row + x - radius]!) | 0
    }
  }
}

/** The same in each column. */
export function sumColumns(from: Int32Array, to: Int32Array, width: number, tall: number, radius: number): void {
  for (let x = 0; x < width; x++) to[x] = from[x]! * (radius + 1)
  for (let y = 1; y <= radius; y++) {
    const row = Math.min(tall - 1, y) * width
    for (let x = 0; x < width; x++) to[x] = to[x]! + from[row + x]!
  }
  // Row by row, all columns at once: columns one by one would miss the cache at every step.
  for (let y = 1; y < tall; y++) {
    const row = y * width
    const next = Math.min(tall - 1, y + radius) * width
    const past = Math.max(0, y - radius - 1) * width
    for (let x = 0; x < width; x++) to[row + x] = to[row - width + x]! + from[next + x]! - from[past + x]!
  }
}
