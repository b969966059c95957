import { throwIfCancelled } from '../../errors/index.ts'
import type { Pixels } from '../image.ts'
import { leastArea } from './algorithm.ts'
import { analysisArea } from './analysis.ts'
import { encodeBits } from './convolutional-code.ts'
import { type Grain, periodOf } from './geometry.ts'
import { forEachLumaRow, rowsOf } from './luma.ts'
import { payloadOf } from './payload.ts'
import { createShrinker } from './shrink.ts'
import { createStrengthGauge, type StrengthMap, strengthsOfRow } from './strength.ts'
import { makeTile } from './tile.ts'
import { groundOf, tryTiles } from './try-tiles.ts'

/** Grey levels that the mark may change a picture by: 42.15 dB, root of the mean square. */
const mostChange = 255 / 10 ** (42.15 / 20)
/** Where a picture is as loud beside the mark, finer tiles are tried. */
const loud = 0.85
/** Grey levels by which pure white and black give way, so that half a wave is not cut off. */
const headroom = 1.1

/** A channel's values, giving way to the mark: upwards near black, downwards near white. */
const givingWay = Float32Array.from({ length: 256 }, (_, value) => {
  const room = headroom * 2
  return value + headroom * (Math.max(0, 1 - value / room) - Math.max(0, 1 - (255 - value) / room))
})

/** What a change of luma by 1 changes each channel by, and how much stronger a mark may be so for the same change in all. */
interface Weights {
  red: number
  green: number
  blue: number
  gain: number
}

/** No change of hue. */
const evenWeights: Weights = { red: 1, green: 1, blue: 1, gain: 1 }
/** The least change: each channel as much as it counts in luma. */
const lumaWeights: Weights = { red: 0.6685, green: 1.3125, blue: 0.2549, gain: 1.158 }

/**
 * The picture with an invisible mark that holds 64 bits: made row by row as it is asked for, from the same rows each
 * time. The pixels it is made of must not change meanwhile. What is clear stays as it is.
 *
 * @param id 16 lower-case hex digits.
 * @returns the picture itself when it has fewer than 65,536 pixels.
 * @throws CancelledError when `signal` fires.
 */
export function markPixels(pixels: Pixels, id: string, { signal }: { signal?: AbortSignal | undefined } = {}): Pixels {
  const { width, height } = pixels
  if (width * height < leastArea) return pixels
  const shrinker = createShrinker(width, height, analysisArea)
  const gauge = createStrengthGauge(width, height)
  forEachLumaRow(pixels, (luma, y, cover) => {
    if (y % 256 === 0) throwIfCancelled(signal)
    shrinker.addRow(luma)
    gauge.addRow(luma, cover)
  })
  const strengths = gauge.finish()
  const ground = groundOf(shrinker.finish(), strengths)
  const coded = encodeBits(payloadOf(id))
  const mostGain = mostChange / strengths.mean
  const tried = (grain: Grain) => {
    const period = periodOf(width, height, grain)
    return { period, ...tryTiles(coded, ground, period, mostGain * lumaWeights.gain) }
  }
  const coarse = tried('coarse')
  const fine = coarse.noise > loud ? tried('fine') : undefined
  const { period, choose } = fine && fine.noise < coarse.noise ? fine : coarse
  const { amplitudes, gain, begin } = choose()
  throwIfCancelled(signal)
  const tile = makeTile(period, amplitudes, begin)
  for (let at = 0; at < tile.length; at++) tile[at]! *= gain
  const weights = gain > mostGain ? lumaWeights : evenWeights
  let all: Uint8Array | undefined
  const readRows = (top: number, bottom: number): Uint8Array | Uint8ClampedArray => {
    if (all) return all.subarray(top * width * 4, bottom * width * 4)
    const rows = rowsOf(pixels, top, bottom)
    const marked = new Uint8Array(rows.length)
    // Clamped: what is stored in it is rounded, and held between 0 and 255.
    addTile(rows, new Uint8ClampedArray(marked.buffer), { width, top, tile, period, strengths, weights })
    return marked
  }
  return {
    width,
    height,
    get data() {
      all ??= readRows(0, height) as Uint8Array
      return all
    },
    readRows,
  }
}

function addTile(
  from: Uint8Array,
  to: Uint8ClampedArray,
  how: { width: number; top: number; tile: Float32Array; period: number; strengths: StrengthMap; weights: Weights },
): void {
  const { width, top, tile, period, strengths, weights } = how
  const { red: ofRed, green: ofGreen, blue: ofBlue } = weights
  const ofRow = new Float32Array(width)
  for (let at = 0, y = top; at < from.length; y++) {
    strengthsOfRow(strengths, y, ofRow)
    const start = (y % period) * period
    let column = 0
    for (let x = 0; x < width; x++, at += 4) {
      const red = from[at]!
      const green = from[at + 1]!
      const blue = from[at + 2]!
      const alpha = from[at + 3]!
      to[at + 3] = alpha
      if (alpha === 0) {
        to[at] = red
        to[at + 1] = green
        to[at + 2] = blue
      } else {
        const change = ofRow[x]! * tile[start + column]!
        to[at] = givingWay[red]! + change * ofRed
        to[at + 1] = givingWay[green]! + change * ofGreen
        to[at + 2] = givingWay[blue]! + change * ofBlue
      }
      if (++column === period) column = 0
    }
  }
}
