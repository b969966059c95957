import { throwIfCancelled } from '../../../errors/index.ts'
import { keyLines } from './key-lines.ts'
import { noiseTile, readTileRow } from './noise-tile.ts'
import { rgbOf } from './oklab.ts'
import { readRaster, showOn, unitOf } from './raster.ts'
import type { Style } from './style.ts'

const largestSide = 2000
/** Colours once round, in order. */
const wheel = 96

/** A poster of 1967: bands of glowing colour that run along the light of the picture and melt, with dark outlines. */
export const psychedelic: Style = {
  kind: 'psychedelic',
  drawsLines: true,
  apply(canvas, _, signal) {
    const raster = readRaster(canvas, largestSide)
    const { width, height, data } = raster
    const unit = unitOf(raster)
    const lines = keyLines(canvas, raster, 0.55, signal)
    const colors = new Uint8Array(
      Array.from({ length: wheel }, (_, step) => {
        const turn = (step / wheel) * 2 * Math.PI
        return { l: 0.68 + 0.12 * Math.cos(turn - 1.9), a: 0.19 * Math.cos(turn), b: 0.19 * Math.sin(turn) }
      }).flatMap(rgbOf),
    )
    const melt = noiseTile('melt', 8, 2)
    const drift = new Float32Array(width)
    for (let y = 0; y < height; y++) {
      throwIfCancelled(signal)
      readTileRow(melt, 0, 0.9 / unit, (y * 0.9) / unit, drift)
      for (let x = 0, index = y * width, at = index * 4; x < width; x++, index++, at += 4) {
        const luma = (0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!) / 255
        const hue = Math.atan2(data[at + 1]! - data[at + 2]!, data[at]! - data[at + 1]!) / 9
        const band = Math.floor((luma * 1.7 + 0.22 * drift[x]! + hue) * 14) / 14
        const color = ((((Math.round(band * wheel) % wheel) + wheel) % wheel) * 3) | 0
        const light = (0.62 + 0.5 * luma) * (1 - 0.9 * lines[index]!)
        data[at] = colors[color]! * light
        data[at + 1] = colors[color + 1]! * light
        data[at + 2] = colors[color + 2]! * light
      }
    }
    return showOn(canvas, raster)
  },
}
