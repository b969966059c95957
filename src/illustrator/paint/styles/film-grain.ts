import { grainTile, tileIndices, tileSide } from './noise-tile.ts'
import type { Band } from './raster.ts'

/** Adds film grain in place, strongest in the middle tones as film has it. `amount` in levels of 255. */
export function addGrain(band: Band, amount: number): void {
  const { width, height, data, top, unit } = band
  const tile = grainTile('film', 1)
  // Grains of about a fifth of a unit; in small pictures single pixels.
  const scale = Math.min(4, 12 / unit)
  const columns = tileIndices(width, scale)
  const rows = tileIndices(top + height, scale)
  for (let y = 0; y < height; y++) {
    const row = rows[top + y]! * tileSide
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      const tone = data[at + 1]! / 255
      const grain = tile[row + columns[x]!]! * amount * (0.45 + 2.2 * tone * (1 - tone))
      data[at] = data[at]! + grain
      data[at + 1] = data[at + 1]! + grain
      data[at + 2] = data[at + 2]! + grain
    }
  }
}
