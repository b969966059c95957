import { canonicalArea } from './carriers.ts'

/** How strong the mark may be, by places of `block` pixels a side: in grey levels, root of the mean square. */
export interface StrengthMap {
  block: number
  columns: number
  rows: number
  data: Float32Array
  /** Root of the mean square, over what there is to see. */
  mean: number
  /** What part of the picture is lively. */
  lively: number
  /** Most of the picture is so pale or so dark that nothing may be left of it. */
  mayLoseGround: boolean
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
/** What part of it plain tones bear that show most, between the dark and the nearly white. */
const showing = { least: 0.84, from: [90, 130], to: [238, 250] } as const
/** Grey levels from which on, and up to which, a ground may be lost, since a picture that is made brighter or richer in contrast is white or black there. */
export const pale = 225
export const dark = 21
/** By how much more strokes on such a ground bear, as they alone may be left. */
const strokeGain = 1.9
/** Grey levels of activity from which on a place can bear what plain ones are spared. */
const lively = 1.5
/** What part the plain bears where enough is lively: from the first share on less, from the second the least. */
const spared = { least: 0.85, from: 0.3, to: 0.6 }
/** Small pictures have fewer pixels to tell it by, and are seen larger: the root, and at most. */
const smaller = { power: 0.35, most: 1.3 }

/** Measures how lively a picture is, row by row: where much goes on, more stays unseen. */
export function createStrengthGauge(width: number, height: number): StrengthGauge {
  const block = Math.max(2, Math.round(canonicalBlock * Math.sqrt((width * height) / canonicalArea)))
  const columns = Math.ceil(width / block)
  const rows = Math.ceil(height / block)
  const variances = new Float32Array(columns * rows)
  const tones = new Float32Array(columns * rows)
  const sums = new Float64Array(columns)
  const squares = new Float64Array(columns)
  // What is missing of each block, once something is.
  let clear: Float64Array | undefined
  const counts = { pale: 0, dark: 0 }
  let y = 0
  return {
    addRow(luma, cover) {
      addBlocks(luma, block, sums, squares)
      const start = Math.floor(y / block) * columns
      if (cover) {
        clear ??= new Float64Array(columns * rows)
        for (let x = 0; x < width; x++) clear[start + Math.floor(x / block)]! += 1 - cover[x]!
      }
      y++
      if (y % block !== 0 && y < height) return
      const tall = y - Math.floor((y - 1) / block) * block
      takeMoments(sums, squares, tall * block, tall * (width - (columns - 1) * block))
      tones.set(sums, start)
      variances.set(squares, start)
      countTones(sums, clear?.subarray(start, start + columns), counts)
      sums.fill(0)
      squares.fill(0)
    },
    finish() {
      const scale = Math.sqrt((width * height) / canonicalArea)
      const small = Math.min(smaller.most, Math.max(1, scale ** -smaller.power))
      takeLeastAround(variances, columns, rows)
      const half = variances.length / 2
      const onPale = counts.pale > half
      let livelyCount = 0
      for (let row = 0; row < rows; row++) livelyCount += countLively(rowOf(variances, row))
      const livelyShare = livelyCount / variances.length
      // Small pictures have no pixels to spare.
      const isSmall = scale < 0.8
      const manner = { isSmall, small, onPale, plain: isSmall ? base : base * sparedBy(livelyShare) }
      let energy = 0
      let seen = 0
      for (let row = 0; row < rows; row++) {
        const strengths = rowOf(variances, row)
        strengthen(strengths, rowOf(tones, row), manner)
        const covers = clear && rowOf(clear, row).map((missing) => Math.max(0, 1 - missing / (block * block)))
        energy += energyOf(strengths, covers)
        seen += covers ? covers.reduce((sum, cover) => sum + cover, 0) : columns
        covers?.forEach((cover, column) => {
          strengths[column]! *= cover
        })
      }
      const mean = Math.sqrt(energy / Math.max(1, seen))
      const mayLoseGround = onPale || counts.dark > half
      return { block, columns, rows, data: variances, mean, lively: livelyShare, mayLoseGround }
    },
  }

  function rowOf<T extends Float32Array | Float64Array>(values: T, row: number): T {
    return values.subarray(row * columns, (row + 1) * columns) as T
  }
}

/** Makes of the sums of a row's blocks their means, and of their squares their variances. */
function takeMoments(sums: Float64Array, squares: Float64Array, count: number, countOfLast: number): void {
  for (let column = 0; column < sums.length; column++) {
    const pixels = column < sums.length - 1 ? count : countOfLast
    const mean = sums[column]! / pixels
    const variance = squares[column]! / pixels - mean * mean
    sums[column] = mean
    // Rounding leaves less than nothing of the plain.
    squares[column] = variance > 0 ? variance : 0
  }
}

/** What is clear has no tone. */
function countTones(
  tones: Float64Array,
  clear: Float64Array | undefined,
  counts: { pale: number; dark: number },
): void {
  for (let column = 0; column < tones.length; column++) {
    if (clear?.[column]) continue
    if (tones[column]! >= pale) counts.pale++
    else if (tones[column]! <= dark) counts.dark++
  }
}

function countLively(variances: Float32Array): number {
  let count = 0
  for (let at = 0; at < variances.length; at++) if (variances[at]! > lively * lively) count++
  return count
}

interface Manner {
  /** What the plain bears. */
  plain: number
  isSmall: boolean
  /** What small pictures bear more. */
  small: number
  onPale: boolean
}

/** Puts in place of each variance how strong the mark may be there. */
function strengthen(variances: Float32Array, tones: Float32Array, { plain, isSmall, small, onPale }: Manner): void {
  for (let at = 0; at < variances.length; at++) {
    const variance = variances[at]!
    const tone = tones[at]!
    const usual = plain * (isSmall ? 1 : shownOf[tone | 0]!) + perActivity * Math.sqrt(variance)
    const isStroke = onPale && tone < pale && variance > lively * lively
    const needed = isStroke ? usual * strokeGain : usual
    variances[at] = small * (needed < most ? needed : most)
  }
}

function energyOf(strengths: Float32Array, covers: Float64Array | undefined): number {
  let energy = 0
  for (let at = 0; at < strengths.length; at++) energy += strengths[at]! * strengths[at]! * (covers ? covers[at]! : 1)
  return energy
}

/** What part of its strength the plain is to bear: the less, the more of a picture is lively. */
function sparedBy(livelyShare: number): number {
  return 1 - (1 - spared.least) * between(spared.from, spared.to, livelyShare)
}

/** What part of its strength a plain of each tone is to bear. */
const shownOf = Float32Array.from({ length: 256 }, (_, tone) => {
  const shows = between(...showing.from, tone) - between(...showing.to, tone)
  return 1 - (1 - showing.least) * shows
})

/** 0 up to `from`, 1 from `to` on. */
function between(from: number, to: number, value: number): number {
  return value <= from ? 0 : value >= to ? 1 : (value - from) / (to - from)
}

/** Adds to each block of a row the sum of its values, and that of their squares. */
function addBlocks(row: Float32Array, block: number, sums: Float64Array, squares: Float64Array): void {
  for (let x = 0, at = 0; x < row.length; at++) {
    const end = Math.min(row.length, x + block)
    let sum = 0
    let square = 0
    for (; x < end; x++) {
      const value = row[x]!
      sum += value
      square += value * value
    }
    sums[at]! += sum
    squares[at]! += square
  }
}

/** Puts in place of each value the least of those around it, so that the edge of something lively does not leak into the plain beside it. */
function takeLeastAround(values: Float32Array, columns: number, rows: number): void {
  const across = new Float32Array(values.length)
  for (let at = 0; at < values.length; at += columns) {
    leastAcross(values.subarray(at, at + columns), across.subarray(at, at + columns))
  }
  const rowAt = (row: number) => across.subarray(row * columns, (row + 1) * columns)
  for (let row = 0; row < rows; row++) {
    const [above, below] = [rowAt(Math.max(0, row - 1)), rowAt(Math.min(rows - 1, row + 1))]
    leastOf(above, rowAt(row), below, values.subarray(row * columns, (row + 1) * columns))
  }
}

function leastAcross(values: Float32Array, least: Float32Array): void {
  const last = values.length - 1
  let left = values[0]!
  for (let at = 0; at <= last; at++) {
    const here = values[at]!
    const right = at < last ? values[at + 1]! : here
    const lower = left < here ? left : here
    least[at] = lower < right ? lower : right
    left = here
  }
}

function leastOf(above: Float32Array, here: Float32Array, below: Float32Array, least: Float32Array): void {
  for (let at = 0; at < least.length; at++) {
    const either = above[at]! < below[at]! ? above[at]! : below[at]!
    least[at] = either < here[at]! ? either : here[at]!
  }
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
