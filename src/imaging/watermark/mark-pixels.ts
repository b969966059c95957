import { throwIfCancelled } from '../../errors/index.ts'
import type { Pixels } from '../image.ts'
import { leastArea } from './algorithm.ts'
import { analysisArea } from './analysis.ts'
import { chooseAmplitudes } from './choose-amplitudes.ts'
import { encodeBits } from './convolutional-code.ts'
import { type Grain, periodOf } from './geometry.ts'
import { forEachLumaRow, rowsOf } from './luma.ts'
import { payloadOf } from './payload.ts'
import { createShrinker } from './shrink.ts'
import { createStrengthGauge, type StrengthMap, strengthsOfRow } from './strength.ts'
import { makeTile } from './tile.ts'

/** Grey levels that the mark may change a picture by: 42.6 dB, root of the mean square. */
const mostChange = 255 / 10 ** (42.15 / 20)
/** With more of the bits wrong in a trial, finer tiles are tried. */
const mostWrong = 0.13
/** Grey levels by which pure white and black give way, so that half a wave is not cut off. */
const headroom = 1.1

/** By how much a channel's value gives way to the mark: upwards near black, downwards near white. */
const givingWay = Float32Array.from({ length: 256 }, (_, value) => {
  const room = headroom * 2
  return headroom * (Math.max(0, 1 - value / room) - Math.max(0, 1 - (255 - value) / room))
})

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
  const { plane, scaleX, scaleY } = shrinker
  const coded = encodeBits(payloadOf(id))
  const choose = (grain: Grain) => {
    const period = periodOf(width, height, grain)
    const trial = { plane, scaleX, scaleY, strengths, period }
    return { period, ...chooseAmplitudes(coded, trial, mostChange / strengths.mean) }
  }
  const coarse = choose('coarse')
  const fine = coarse.wrong > mostWrong ? choose('fine') : undefined
  const { period, amplitudes, gain } = fine && fine.wrong < coarse.wrong ? fine : coarse
  throwIfCancelled(signal)
  strengths.data.forEach((strength, at, all) => {
    all[at] = strength * gain
  })
  const tile = makeTile(period, amplitudes)
  let all: Uint8Array | undefined
  const readRows = (top: number, bottom: number): Uint8Array | Uint8ClampedArray => {
    if (all) return all.subarray(top * width * 4, bottom * width * 4)
    const rows = rowsOf(pixels, top, bottom)
    const marked = new Uint8Array(rows.length)
    addTile(rows, marked, { width, top, tile, period, strengths })
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
  from: Uint8Array | Uint8ClampedArray,
  to: Uint8Array,
  how: { width: number; top: number; tile: Float32Array; period: number; strengths: StrengthMap },
): void {
  const { width, top, tile, period, strengths } = how
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
        // Half for rounding: what is stored is cut.
        const change = ofRow[x]! * tile[start + column]! + 0.5
        to[at] = held(red + givingWay[red]! + change)
        to[at + 1] = held(green + givingWay[green]! + change)
        to[at + 2] = held(blue + givingWay[blue]! + change)
      }
      if (++column === period) column = 0
    }
  }
}

const held = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : value)
