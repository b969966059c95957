import { throwIfCancelled } from '../../../errors/index.ts'
import { scaleColors } from './light-scale.ts'
import { grainTile, noiseTile, readTile, tileIndices, tileSide } from './noise-tile.ts'
import { smoothStep } from './planes.ts'
import { readRaster, showOn, unitOf } from './raster.ts'
import type { Style } from './style.ts'

const largestSide = 2200

/** From the deepest blue to bare paper, a colour each quarter. */
const scale = [
  [12, 28, 62],
  [22, 62, 122],
  [66, 122, 174],
  [168, 198, 214],
  [240, 238, 226],
] as const

/** A sun print: the picture in Prussian blue on rough paper, brushed on with an uneven edge. */
export const cyanotype: Style = {
  kind: 'cyanotype',
  apply(canvas, _, signal) {
    const raster = readRaster(canvas, largestSide)
    const { width, height, data } = raster
    const unit = unitOf(raster)
    const tones = scaleColors(scale, (light) => smoothStep(0.02, 0.98, light) * 0.6 + light * 0.4)
    const paper = grainTile('cotton', 1)
    const brush = noiseTile('brushed', 24, 3)
    const columns = tileIndices(width, Math.min(2, 12 / unit))
    const rows = tileIndices(height, Math.min(2, 12 / unit))
    for (let y = 0; y < height; y++) {
      throwIfCancelled(signal)
      const row = rows[y]! * tileSide
      for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
        const luma = (0.3 * data[at]! + 0.59 * data[at + 1]! + 0.11 * data[at + 2]!) | 0
        const fiber = paper[row + columns[x]!]!
        const across = Math.min(x, width - 1 - x) / unit
        const down = Math.min(y, height - 1 - y) / unit
        // Streaks run out along the stroke of the brush.
        const sides = across + 1.6 * readTile(brush, 3, (y * 5) / unit) - 4
        const ends = down + 1.2 * readTile(brush, (x * 5) / unit, 9) - 4
        const covered = smoothStep(0, 0.7, Math.min(sides, ends) + 0.4 * fiber)
        for (let channel = 0; channel < 3; channel++) {
          const blue = tones[luma * 3 + channel]! + 5 * fiber
          const bare = scale[4][channel]! + 3 * fiber
          data[at + channel] = bare + (blue - bare) * covered
        }
      }
    }
    return showOn(canvas, raster)
  },
}
