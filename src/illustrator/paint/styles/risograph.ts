import { throwIfCancelled } from '../../../errors/index.ts'
import { grainTile, tileIndices, tileSide } from './noise-tile.ts'
import { readRaster, showOn, unitOf } from './raster.ts'
import type { Style } from './style.ts'

const largestSide = 2200
const paper = [247, 242, 230] as const

/** Three drums, each with what it prints: the ink, how far its sheet has slipped (units), and the angle of its screen. */
const drums = [
  { ink: [255, 226, 64], slip: [0.25, -0.2], angle: 0, channel: 2 },
  { ink: [255, 88, 120], slip: [-0.35, 0.15], angle: 1.31, channel: 0 },
  { ink: [32, 118, 178], slip: [0.2, 0.35], angle: 0.26, channel: 1 },
] as const

/** A risograph print: three bright inks that do not quite meet, each in coarse grains, on raw paper. */
export const risograph: Style = {
  kind: 'risograph',
  apply(canvas, _, signal) {
    const raster = readRaster(canvas, largestSide)
    const { width, height, data } = raster
    const from = data.slice()
    const unit = unitOf(raster)
    const grains = grainTile('riso', 1)
    const scale = Math.min(2, 11 / unit)
    const columns = tileIndices(width + 200, scale)
    const rows = tileIndices(height + 200, scale)
    for (let y = 0; y < height; y++) {
      throwIfCancelled(signal)
      for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
        let red: number = paper[0]
        let green: number = paper[1]
        let blue: number = paper[2]
        for (let drum = 0; drum < 3; drum++) {
          const { ink, slip } = drums[drum]!
          const sourceX = Math.min(width - 1, Math.max(0, Math.round(x + slip[0] * unit)))
          const sourceY = Math.min(height - 1, Math.max(0, Math.round(y + slip[1] * unit)))
          const source = (sourceY * width + sourceX) * 4
          const r = from[source]!
          const g = from[source + 1]!
          const b = from[source + 2]!
          // Yellow stands for what lacks blue, pink for what lacks green, blue for what lacks red; all lack light in the dark.
          const lack = drum === 0 ? 255 - b : drum === 1 ? 255 - g : 255 - r
          const share = (lack / 255) * 1.12 - 0.06
          const grain = grains[rows[y + 61 * drum]! * tileSide + columns[x + 37 * drum]!]! * 0.26
          const cover = Math.min(1, Math.max(0, (share + grain - 0.5) * 1.5 + 0.5))
          // Inks are clear: each takes from the light that comes back.
          red *= 1 - cover * (1 - ink[0] / 255)
          green *= 1 - cover * (1 - ink[1] / 255)
          blue *= 1 - cover * (1 - ink[2] / 255)
        }
        data[at] = red
        data[at + 1] = green
        data[at + 2] = blue
      }
    }
    return showOn(canvas, raster)
  },
}
