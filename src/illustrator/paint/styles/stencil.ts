import { throwIfCancelled } from '../../../errors/index.ts'
import { flatRegions } from './flat-regions.ts'
import { grainTile, noiseTile, readTileRow, tileIndices, tileSide } from './noise-tile.ts'
import { rgbOf } from './oklab.ts'
import { smoothStep } from './planes.ts'
import { showOn, unitOf } from './raster.ts'
import type { Style } from './style.ts'

/** More vivid than this, a colour is sprayed as it is. */
const vivid = 0.13

/** Sprayed through stencils on a concrete wall: black, greys and what is most vivid, with soft overspray. */
export const stencil: Style = {
  kind: 'stencil',
  apply(canvas, _, signal) {
    const regions = flatRegions(canvas, 9, 0.55, signal)
    const { width, height, labels, inside, colors } = regions
    const unit = unitOf(regions)
    // What is light stays wall.
    const covers = Float32Array.from(colors, ({ l, a, b }) =>
      Math.hypot(a, b) > vivid ? 0.95 : 1 - smoothStep(0.42, 0.74, l),
    )
    const paints = new Uint8Array(
      colors.flatMap(({ l, a, b }) =>
        Math.hypot(a, b) > vivid ? rgbOf({ l, a: a * 1.3, b: b * 1.3 }) : rgbOf({ l: 0.1 + 0.3 * l, a: 0, b: 0 }),
      ),
    )
    const stains = noiseTile('concrete', 8, 5)
    const grit = grainTile('grit', 1)
    const stain = new Float32Array(width)
    const columns = tileIndices(width, Math.min(2, 12 / unit))
    const rows = tileIndices(height, Math.min(2, 12 / unit))
    const data = new Uint8ClampedArray(width * height * 4)
    for (let y = 0; y < height; y++) {
      throwIfCancelled(signal)
      readTileRow(stains, 0, 1.5 / unit, (y * 1.5) / unit, stain)
      const row = rows[y]! * tileSide
      for (let x = 0, index = y * width, at = index * 4; x < width; x++, index++, at += 4) {
        const grain = grit[row + columns[x]!]!
        const wall = 178 + 16 * stain[x]! + 7 * grain
        // Paint is thin where the wall is rough, and at the edge of the card.
        const thick = smoothStep(-1.5, -0.7, grain + 0.5 * stain[x]!) * (0.75 + 0.25 * inside[index]!)
        const cover = covers[labels[index]!]! * thick
        const paint = labels[index]! * 3
        data[at] = wall + (paints[paint]! - wall) * cover
        data[at + 1] = wall - 3 + (paints[paint + 1]! - wall) * cover
        data[at + 2] = wall - 9 + (paints[paint + 2]! - wall) * cover
        data[at + 3] = 255
      }
    }
    return showOn(canvas, { width, height, data })
  },
}
