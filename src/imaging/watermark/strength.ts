import { canonicalArea } from './carriers.ts'

/** How strong the mark may be, by places of `block` pixels a side: in grey levels, root of the mean square. */
export interface StrengthMap {
  block: number
  columns: number
  rows: number
  data: Float32Array
  /** Root of the mean square, over what there is to see. */
  mean: number
}

export interface StrengthGauge {
  /** @param cover How much of each pixel is there; all of each when left out. */
  addRow(luma: Float32Array, cover?: Float32Array): void
  finish(): StrengthMap
}

/** Pixels of a 1-megapixel picture over which activity is measured. */
const canonicalBlock = 4
/** Grey levels in the plain; more for each that the picture itself varies by; at most. */
const base = 1.1
const perActivity = 0.1
const most = 7
/** Small pictures have fewer pixels to tell it by, and are seen larger: the root, and at most. */
const smaller = { power: 0.35, most: 1.3 }

/** Measures how lively a picture is, row by row: where much goes on, more stays unseen. */
export function createStrengthGauge(width: number, height: number): StrengthGauge {
  const block = Math.max(2, Math.round(canonicalBlock * Math.sqrt((width * height) / canonicalArea)))
  const columns = Math.ceil(width / block)
  const rows = Math.ceil(height / block)
  const sums = new Float64Array(columns * rows)
  const squares = new Float64Array(columns * rows)
  const clear = new Float64Array(columns * rows)
  let y = 0
  return {
    addRow(luma, cover) {
      const start = Math.floor(y++ / block) * columns
      let x = 0
      for (let column = 0; column < columns; column++) {
        const end = Math.min(width, x + block)
        let sum = 0
        let square = 0
        for (; x < end; x++) {
          const value = luma[x]!
          sum += value
          square += value * value
        }
        sums[start + column]! += sum
        squares[start + column]! += square
      }
      cover?.forEach((share, x) => {
        clear[start + Math.floor(x / block)]! += 1 - share
      })
    },
    finish() {
      const variance = new Float32Array(columns * rows)
      for (let row = 0, at = 0; row < rows; row++) {
        const tall = Math.min(block, height - row * block)
        for (let column = 0; column < columns; column++, at++) {
          const count = tall * Math.min(block, width - column * block)
          const mean = sums[at]! / count
          variance[at] = Math.max(0, squares[at]! / count - mean * mean)
        }
      }
      const data = leastAround(variance, columns, rows)
      const scale = Math.sqrt((width * height) / canonicalArea)
      const small = Math.min(smaller.most, Math.max(1, scale ** -smaller.power))
      let energy = 0
      let seen = 0
      for (let at = 0; at < data.length; at++) {
        const cover = Math.max(0, 1 - clear[at]! / (block * block))
        const strength = small * Math.min(most, base + perActivity * Math.sqrt(data[at]!))
        energy += strength * strength * cover
        seen += cover
        data[at] = strength * cover
      }
      return { block, columns, rows, data, mean: Math.sqrt(energy / Math.max(1, seen)) }
    },
  }
}

/** The least of a place and those around it, so that the edge of something lively does not leak into the plain beside it. */
function leastAround(values: Float32Array, columns: number, rows: number): Float32Array {
  const across = values.slice()
  for (let row = 0; row < rows; row++) {
    const start = row * columns
    for (let column = 0; column < columns; column++) {
      const left = values[start + Math.max(0, column - 1)]!
      const right = values[start + Math.min(columns - 1, column + 1)]!
      across[start + column] = Math.min(values[start + column]!, left, right)
    }
  }
  const least = across.slice()
  for (let row = 0; row < rows; row++) {
    const above = Math.max(0, row - 1) * columns
    const below = Math.min(rows - 1, row + 1) * columns
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      least[at] = Math.min(across[at]!, across[above + column]!, across[below + column]!)
    }
  }
  return least
}

/** The strengths of one row of pixels, between the middles of the blocks. */
export function strengthsOfRow(map: StrengthMap, y: number, strengths: Float32Array): void {
  const { block, columns, rows, data } = map
  const down = Math.min(rows - 1, Math.max(0, (y + 0.5) / block - 0.5))
  const above = Math.floor(down)
  const below = Math.min(rows - 1, above + 1)
  const share = down - above
  const upper = above * columns
  const lower = below * columns
  let x = 0
  let before = data[upper]! * (1 - share) + data[lower]! * share
  const half = Math.floor(block / 2)
  for (; x < half && x < strengths.length; x++) strengths[x] = before
  for (let column = 1; column < columns; column++) {
    const next = data[upper + column]! * (1 - share) + data[lower + column]! * share
    const step = (next - before) / block
    const end = Math.min(strengths.length, x + block)
    let value = before + step * 0.5
    for (; x < end; x++) {
      strengths[x] = value
      value += step
    }
    before = next
  }
  for (; x < strengths.length; x++) strengths[x] = before
}
