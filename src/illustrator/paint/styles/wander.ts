import { throwIfCancelled } from '../../../errors/index.ts'
import { noiseTile, readTileRow } from './noise-tile.ts'
import { type Raster, unitOf } from './raster.ts'

/** Moves every pixel in place by up to `reach` pixels, so that no outline is ruled. */
export function wander(raster: Raster, reach: number, signal?: AbortSignal): void {
  const { width, height } = raster
  const from = new Uint32Array(
    raster.data.buffer.slice(raster.data.byteOffset, raster.data.byteOffset + raster.data.byteLength),
  )
  const to = new Uint32Array(raster.data.buffer, raster.data.byteOffset, width * height)
  const tile = noiseTile('wander', 16, 3)
  const scale = 2.6 / unitOf(raster)
  const across = new Float32Array(width)
  const down = new Float32Array(width)
  for (let y = 0; y < height; y++) {
    throwIfCancelled(signal)
    readTileRow(tile, 0, scale, y * scale, across)
    readTileRow(tile, 97, scale, y * scale + 53, down)
    for (let x = 0; x < width; x++) {
      const column = (x + across[x]! * reach + 0.5) | 0
      const row = (y + down[x]! * reach + 0.5) | 0
      const inRow = column < 0 ? 0 : column >= width ? width - 1 : column
      to[y * width + x] = from[(row < 0 ? 0 : row >= height ? height - 1 : row) * width + inRow]!
    }
  }
}
