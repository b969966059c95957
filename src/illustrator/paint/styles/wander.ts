import { noiseTile, readTile } from './noise-tile.ts'
import { type Raster, unitOf } from './raster.ts'

/** Moves every pixel in place by up to `reach` pixels, so that no outline is ruled. */
export function wander(raster: Raster, reach: number): void {
  const { width, height } = raster
  const from = new Uint32Array(
    raster.data.buffer.slice(raster.data.byteOffset, raster.data.byteOffset + raster.data.byteLength),
  )
  const to = new Uint32Array(raster.data.buffer, raster.data.byteOffset, width * height)
  const tile = noiseTile('wander', 16, 3)
  const scale = 2.6 / unitOf(raster)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const across = readTile(tile, x * scale, y * scale) * reach
      const down = readTile(tile, x * scale + 97, y * scale + 53) * reach
      const column = Math.min(width - 1, Math.max(0, Math.round(x + across)))
      const row = Math.min(height - 1, Math.max(0, Math.round(y + down)))
      to[y * width + x] = from[row * width + column]!
    }
  }
}
