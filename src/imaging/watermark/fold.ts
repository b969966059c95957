import FFT from 'fft.js'
import type { Geometry } from './geometry.ts'
import type { Plane } from './luma.ts'

/** Places a side of a tile when a picture is laid onto one: four for the shortest wave. */
export const tileSide = 64

/** A tile's waves: of (kx, ky) the real part at `2 * ((ky mod 64) * 64 + (kx mod 64))`, the imaginary one after it. */
export type TileSpectrum = Float64Array

const fft = new FFT(tileSide)

/** Lays all tiles of a picture on each other, and takes the waves of their mean. */
export function foldedSpectrum({ width, height, data }: Plane, { a, b, c, d }: Geometry): TileSpectrum {
  const cells = tileSide * tileSide
  const sums = new Float64Array(cells)
  const counts = new Float32Array(cells)
  // Rounds to the nearest place, and keeps what is rounded positive.
  const lift = tileSide * 4096 + 0.5
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * width, (y + 1) * width)
    const begin = { u: b * y * tileSide + lift, v: d * y * tileSide + lift }
    foldRow(row, begin, a * tileSide, c * tileSide, sums, counts)
  }
  const mean = new Float64Array(cells * 2)
  for (let cell = 0; cell < cells; cell++) mean[cell * 2] = sums[cell]! / (counts[cell]! + 1)
  return transformTile(mean, 'transform')
}

function foldRow(
  row: Float32Array,
  begin: { u: number; v: number },
  du: number,
  dv: number,
  sums: Float64Array,
  counts: Float32Array,
): void {
  const mask = tileSide - 1
  let { u, v } = begin
  for (let at = 0; at < row.length; at++) {
    const cell = ((v & mask) * tileSide) | (u & mask)
    sums[cell]! += row[at]!
    counts[cell]! += 1
    u += du
    v += dv
  }
}

/** Rows, then columns; `inverseTransform` is the way back. */
export function transformTile(tile: Float64Array, way: 'transform' | 'inverseTransform'): Float64Array {
  const done = new Float64Array(tile.length)
  const line = new Float64Array(tileSide * 2)
  const out = new Float64Array(tileSide * 2)
  for (let row = 0; row < tileSide; row++) {
    const start = row * tileSide * 2
    fft[way](out, tile.subarray(start, start + tileSide * 2))
    done.set(out, start)
  }
  for (let column = 0; column < tileSide; column++) {
    for (let row = 0; row < tileSide; row++) {
      const at = (row * tileSide + column) * 2
      line[row * 2] = done[at]!
      line[row * 2 + 1] = done[at + 1]!
    }
    fft[way](out, line)
    for (let row = 0; row < tileSide; row++) {
      const at = (row * tileSide + column) * 2
      done[at] = out[row * 2]!
      done[at + 1] = out[row * 2 + 1]!
    }
  }
  return done
}

/** Where a wave stands in a spectrum. */
export const placeOf = (kx: number, ky: number): number =>
  2 * ((ky & (tileSide - 1)) * tileSide + (kx & (tileSide - 1)))
