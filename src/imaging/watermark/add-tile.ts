import { dark, pale, type StrengthMap, strengthsOfRow } from './strength.ts'

/** What marks are added in: parts of a grey level. */
const partsALevel = 256

/** What each channel is changed by where luma changes by 1, in parts, by the level of a pixel's green. */
export interface Weights {
  red: Int32Array
  green: Int32Array
  blue: Int32Array
  /** How much stronger a mark may be for the same change of all channels. */
  gain: number
}

/** No change of hue. */
const even = { red: 1, green: 1, blue: 1 }
/** The least change: each channel as much as it counts in luma. */
const least = { red: 0.6685, green: 1.3125, blue: 0.2549 }

export const evenWeights = weightsBy(() => even, 1)
export const leastWeights = weightsBy(() => least, 1.158)
/** What was drawn on a ground that is lost is told by its hue, where little else is left. */
export const groundlessWeights = weightsBy((level) => (level > dark && level < pale ? least : even), 1)

function weightsBy(of: (level: number) => typeof even, gain: number): Weights {
  const table = (channel: keyof typeof even) =>
    Int32Array.from({ length: 256 }, (_, level) => Math.round(of(level)[channel] * partsALevel))
  return { red: table('red'), green: table('green'), blue: table('blue'), gain }
}

/** Grey levels by which pure white and black give way, so that half a wave is not cut off. */
const headroom = 1.1

/** A channel's values in parts, giving way to the mark: upwards near black, downwards near white. Half a level more, so that cutting off what is less than one rounds it. */
const givingWay = Int32Array.from({ length: 256 }, (_, value) => {
  const room = headroom * 2
  const way = headroom * (Math.max(0, 1 - value / room) - Math.max(0, 1 - (255 - value) / room))
  return Math.round((value + way + 0.5) * partsALevel)
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
  const strengthsHere = new Float32Array(width)
  const changes = new Int32Array(width)
  for (let at = 0, y = top; at < pixels.length; at += width, y++) {
    strengthsOfRow(strengths, y, strengthsHere)
    repeat(tile.subarray((y % period) * period, ((y % period) + 1) * period), strengthsHere, changes)
    addRow(pixels, marked, at, changes, weights)
  }
}

/** Pixels as whole numbers, red lowest: half as many steps. Nothing that limn runs on has it the other way round. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Uint32Array(buffer, byteOffset, length / 4)
}

/** A row of a tile over and over, as strong as it is to be at each place, in parts of a level. */
function repeat(row: Float32Array, strengths: Float32Array, changes: Int32Array): void {
  for (let x = 0, column = 0; x < changes.length; x++) {
    changes[x] = strengths[x]! * row[column]! * partsALevel
    if (++column === row.length) column = 0
  }
}

function addRow(
  pixels: Uint32Array,
  marked: Uint32Array,
  start: number,
  changes: Int32Array,
  { red: reds, green: greens, blue: blues }: Weights,
): void {
  for (let x = 0, at = start; x < changes.length; x++, at++) {
    const pixel = pixels[at]!
    if (pixel >>> 24 === 0) {
      marked[at] = pixel
      continue
    }
    const change = changes[x]!
    const level = (pixel >>> 8) & 255
    let red = (givingWay[pixel & 255]! + ((change * reds[level]!) >> 8)) >> 8
    let green = (givingWay[level]! + ((change * greens[level]!) >> 8)) >> 8
    let blue = (givingWay[(pixel >>> 16) & 255]! + ((change * blues[level]!) >> 8)) >> 8
    if (((red | green | blue) & ~255) !== 0) {
      red = red < 0 ? 0 : red > 255 ? 255 : red
      green = green < 0 ? 0 : green > 255 ? 255 : green
      blue = blue < 0 ? 0 : blue > 255 ? 255 : blue
    }
    marked[at] = (pixel & 0xff000000) | (blue << 16) | (green << 8) | red
  }
}
