import { throwIfCancelled } from '../../errors/index.ts'
import type { Pixels } from '../image.ts'
import { addTile, evenWeights, groundlessWeights, leastWeights, type Weights } from './add-tile.ts'
import { leastArea } from './algorithm.ts'
import { analysisArea } from './analysis.ts'
import { encodeBits } from './convolutional-code.ts'
import { type Grain, periodOf } from './geometry.ts'
import { forEachLumaRow, rowsAtOnce, rowsOf } from './luma.ts'
import { payloadOf } from './payload.ts'
import { createShrinker } from './shrink.ts'
import { createStrengthGauge, type StrengthMap } from './strength.ts'
import { makeTile } from './tile.ts'
import { groundOf, tryTiles } from './try-tiles.ts'

/** Grey levels that the mark may change a picture by: 42.15 dB, root of the mean square. */
const mostChange = 255 / 10 ** (42.15 / 20)
/** Where a picture is as loud beside the mark, finer tiles are tried. */
const loud = 0.85
/** What part of a picture must be lively for it to bear the mark in its hue as well: in pictures that are plain it would be seen. */
const livelyShare = 0.25
/** Pictures of more pixels have so many rows for each that is tried that every second tells as much. */
const large = 16 * analysisArea
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
  const visit = (luma: Float32Array, y: number, cover: Float32Array | undefined) => {
    if (y % 256 === 0) throwIfCancelled(signal)
    shrinker.addRow(luma)
    gauge.addRow(luma, cover)
  }
  forEachLumaRow(pixels, visit, width * height > large ? 2 : 1)
  const strengths = gauge.finish()
  const ground = groundOf(shrinker.finish(), strengths)
  const coded = encodeBits(payloadOf(id))
  const weights = weightsFor(strengths)
  const mostGain = (mostChange / strengths.mean) * weights.gain
  const tried = (grain: Grain) => {
    const period = periodOf(width, height, grain)
    return { period, ...tryTiles(coded, ground, period, mostGain) }
  }
  const coarse = tried('coarse')
  const fine = coarse.noise > loud ? tried('fine') : undefined
  const { period, choose } = fine && fine.noise < coarse.noise ? fine : coarse
  const { amplitudes, gain, begin } = choose()
  throwIfCancelled(signal)
  const tile = makeTile(period, amplitudes, begin, gain)
  const laying = { tile, period, strengths, weights }
  const addTo = (top: number, bottom: number, marked: Uint8Array): Uint8Array => {
    addTile(rowsOf(pixels, top, bottom), marked, { top, width }, laying)
    return marked
  }
  const strip = createBuffer()
  let all: Uint8Array | undefined
  return {
    width,
    height,
    get data() {
      if (all) return all
      all = new Uint8Array(width * height * 4)
      for (let top = 0; top < height; top += rowsAtOnce) {
        const bottom = Math.min(height, top + rowsAtOnce)
        addTo(top, bottom, all.subarray(top * width * 4, bottom * width * 4))
      }
      return all
    },
    readRows: (top, bottom) =>
      all?.subarray(top * width * 4, bottom * width * 4) ?? addTo(top, bottom, strip((bottom - top) * width * 4)),
  }
}

function weightsFor({ lively, mayLoseGround }: StrengthMap): Weights {
  if (lively > livelyShare) return leastWeights
  return mayLoseGround ? groundlessWeights : evenWeights
}

/** Bytes that are used again each time: to fetch new ones from the system takes longer than to fill them. */
function createBuffer(): (length: number) => Uint8Array {
  let buffer = new Uint8Array(0)
  return (length) => {
    if (buffer.length < length) buffer = new Uint8Array(length)
    return buffer.subarray(0, length)
  }
}
