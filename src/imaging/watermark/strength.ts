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
      for (let column = 0; column < columns; column++) {
        const count = tall * Math.min(block, width - column * block)
        const mean = sums[column]! / count
        tones[start + column] = mean
        // Rounding leaves less than nothing of the plain.
        const variance = squares[column]! / count - mean * mean
        variances[start + column] = variance > 0 ? variance : 0
      }
      sums.fill(0)
      squares.fill(0)
    },
    finish() {
      const scale = Math.sqrt((width * height) / canonicalArea)
      const small = Math.min(smaller.most, Math.max(1, scale ** -smaller.power))
      takeLeastAround(variances, columns, rows)
      const data = variances
      const onPale = shareOf(tones, (tone, at) => tone >= pale && !clear?.[at]) > 0.5
      // Small pictures have no pixels to spare.
      const isSmall = scale < 0.8
      const livelyShare = shareOf(data, (variance) => variance > lively * lively)
      const plain = isSmall ? base : base * sparedBy(livelyShare)
      let energy = 0
      let seen = 0
      for (let at = 0; at < data.length; at++) {
        const cover = clear ? Math.max(0, 1 - clear[at]! / (block * block)) : 1
        const usual = plain * (isSmall ? 1 : shownOf[tones[at]! | 0]!) + perActivity * Math.sqrt(data[at]!)
        const isStroke = onPale && tones[at]! < pale && data[at]! > lively * lively
        const needed = isStroke ? usual * strokeGain : usual
        const strength = small * (needed < most ? needed : most)
        energy += strength * strength * cover
        seen += cover
        data[at] = strength * cover
      }
      const mean = Math.sqrt(energy / Math.max(1, seen))
      const onDark = shareOf(tones, (tone, at) => tone <= dark && !clear?.[at]) > 0.5
      return { block, columns, rows, data, mean, lively: livelyShare, mayLoseGround: onPale || onDark }
    },
  }
}

/** What part of the places are such. */
function shareOf(values: Float32Array, isSuch: (value: number, at: number) => boolean): number {
  let count = 0
  for (let at = 0; at < values.length; at++) if (isSuch(values[at]!, at)) count++
  return count / values.length
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
  for (let row = 0, at = 0; row < rows; row++) {
    let left = values[at]!
    for (let column = 0; column < columns; column++, at++) {
      const here = values[at]!
      const right = column < columns - 1 ? values[at + 1]! : here
      const lower = left < here ? left : here
      across[at] = lower < right ? lower : right
      left = here
    }
  }
  for (let row = 0, at = 0; row < rows; row++) {
    const above = row > 0 ? columns : 0
    const below = row < rows - 1 ? columns : 0
    for (let column = 0; column < columns; column++, at++) {
      const [upper, lower] = [across[at - above]!, across[at + below]!]
      const either = upper < lower ? upper : lower
      values[at] = either < across[at]! ? either : across[at]!
    }
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
