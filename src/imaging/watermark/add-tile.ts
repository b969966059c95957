import { type StrengthMap, strengthsOfRow } from './strength.ts'

/** What a change of luma by 1 changes each channel by, and how much stronger a mark may be so for the same change in all. */
export interface Weights {
  red: number
  green: number
  blue: number
  gain: number
}

/** No change of hue. */
export const evenWeights: Weights = { red: 1, green: 1, blue: 1, gain: 1 }
/** The least change: each channel as much as it counts in luma. */
export const lumaWeights: Weights = { red: 0.6685, green: 1.3125, blue: 0.2549, gain: 1.158 }

/** Grey levels by which pure white and black give way, so that half a wave is not cut off. */
const headroom = 1.1

/** What marks are added in: parts of a grey level. */
const partsALevel = 256

/** A channel's values in parts, giving way to the mark: upwards near black, downwards near white. */
const givingWay = Int32Array.from({ length: 256 }, (_, value) => {
  const room = headroom * 2
  const way = headroom * (Math.max(0, 1 - value / room) - Math.max(0, 1 - (255 - value) / room))
  return Math.round((value + way) * partsALevel)
})

/** A tile, and how it is to be laid over a picture. */
export interface Laying {
  tile: Float32Array
  period: number
  strengths: StrengthMap
  weights: Weights
}

/** Adds a tile to rows of pixels, of which the first is `top`, so wide. What is clear stays as it is. */
export function addTile(
  from: Uint8Array,
  to: Uint8Array,
  { top, width }: { top: number; width: number },
  { tile, period, strengths, weights }: Laying,
): void {
  const pixels = wordsOf(from)
  const marked = wordsOf(to)
  const isEven = weights === evenWeights
  const strengthsHere = new Float32Array(width)
  const red = new Int32Array(width)
  const green = isEven ? red : new Int32Array(width)
  const blue = isEven ? red : new Int32Array(width)
  for (let at = 0, y = top; at < pixels.length; at += width, y++) {
    strengthsOfRow(strengths, y, strengthsHere)
    const row = tile.subarray((y % period) * period, ((y % period) + 1) * period)
    weigh(strengthsHere, row, weights.red, red)
    if (!isEven) {
      weigh(strengthsHere, row, weights.green, green)
      weigh(strengthsHere, row, weights.blue, blue)
    }
    addRow(pixels, marked, at, red, green, blue)
  }
}

/** Pixels as whole numbers, red lowest: half as many steps. Nothing that limn runs on has it the other way round. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Uint32Array(buffer, byteOffset, length / 4)
}

/** A row of tiles in parts of a level, and half a level, so that cutting off what is less than one rounds it. */
function weigh(strengths: Float32Array, row: Float32Array, weight: number, changes: Int32Array): void {
  const parts = weight * partsALevel
  const half = partsALevel / 2
  for (let x = 0, column = 0; x < changes.length; x++) {
    changes[x] = strengths[x]! * row[column]! * parts + half
    if (++column === row.length) column = 0
  }
}

function addRow(
  pixels: Uint32Array,
  marked: Uint32Array,
  start: number,
  reds: Int32Array,
  greens: Int32Array,
  blues: Int32Array,
): void {
  for (let x = 0, at = start; x < reds.length; x++, at++) {
    const pixel = pixels[at]!
    if (pixel >>> 24 === 0) {
      marked[at] = pixel
      continue
    }
    let red = (givingWay[pixel & 255]! + reds[x]!) >> 8
    let green = (givingWay[(pixel >>> 8) & 255]! + greens[x]!) >> 8
    let blue = (givingWay[(pixel >>> 16) & 255]! + blues[x]!) >> 8
    if (((red | green | blue) & ~255) !== 0) {
      red = red < 0 ? 0 : red > 255 ? 255 : red
      green = green < 0 ? 0 : green > 255 ? 255 : green
      blue = blue < 0 ? 0 : blue > 255 ? 255 : blue
    }
    marked[at] = (pixel & 0xff000000) | (blue << 16) | (green << 8) | red
  }
}
