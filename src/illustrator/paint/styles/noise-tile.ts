import { createRandom } from '../random.ts'

/** Side of a tile, a power of two: a picture repeats it by masking coordinates. */
export const tileSide = 256

const tiles = new Map<string, Float32Array>()

/**
 * A square of noise that repeats without seams, mean about 0, mostly within -1..1. `grains` is how many bumps lie along
 * a side at the coarsest of the `octaves`. Made once a process: it is the same in every picture.
 */
export function noiseTile(name: string, grains: number, octaves: number): Float32Array {
  const key = `${name}/${grains}/${octaves}`
  let tile = tiles.get(key)
  if (!tile) {
    tile = createTile(name, grains, octaves)
    tiles.set(key, tile)
  }
  return tile
}

function createTile(name: string, grains: number, octaves: number): Float32Array {
  const random = createRandom(1, `noise/${name}`)
  const tile = new Float32Array(tileSide * tileSide)
  let strength = 1
  let total = 0
  for (let octave = 0; octave < octaves; octave++) {
    const cells = Math.min(tileSide, grains << octave)
    const lattice = Float32Array.from({ length: cells * cells }, () => random.next() * 2 - 1)
    addLattice(tile, lattice, cells, strength)
    total += strength * strength
    strength *= 0.6
  }
  const scale = 1.5 / Math.sqrt(total)
  for (let index = 0; index < tile.length; index++) tile[index] = tile[index]! * scale
  return tile
}

function addLattice(tile: Float32Array, lattice: Float32Array, cells: number, strength: number): void {
  const step = cells / tileSide
  for (let y = 0; y < tileSide; y++) {
    const top = Math.floor(y * step)
    const down = fade(y * step - top)
    const upper = top * cells
    const lower = ((top + 1) % cells) * cells
    for (let x = 0; x < tileSide; x++) {
      const left = Math.floor(x * step)
      const right = (left + 1) % cells
      const across = fade(x * step - left)
      const above = lattice[upper + left]! * (1 - across) + lattice[upper + right]! * across
      const below = lattice[lower + left]! * (1 - across) + lattice[lower + right]! * across
      tile[y * tileSide + x] = tile[y * tileSide + x]! + strength * (above * (1 - down) + below * down)
    }
  }
}

function fade(share: number): number {
  return share * share * (3 - 2 * share)
}

/**
 * A square of single grains that repeats without seams: film, paper, stone. Grains are about `2 * radius + 1` points
 * across and lie in no rows, as those of a lattice would. Mean 0, mostly within -1..1.
 */
export function grainTile(name: string, radius: number): Float32Array {
  const key = `grain ${name}/${radius}`
  let tile = tiles.get(key)
  if (!tile) {
    const random = createRandom(1, `grain/${name}`)
    tile = Float32Array.from({ length: tileSide * tileSide }, () => random.next() * 2 - 1)
    for (let pass = 0; pass < 3; pass++) tile = blurAround(blurAround(tile, radius, 1), radius, tileSide)
    const spread = Math.sqrt(tile.reduce((sum, value) => sum + value * value, 0) / tile.length)
    tile = tile.map((value) => value / spread / 2)
    tiles.set(key, tile)
  }
  return tile
}

/** Means along rows (`step` 1) or columns (`step` a row), around the edges. */
function blurAround(tile: Float32Array, radius: number, step: number): Float32Array {
  const result = new Float32Array(tile.length)
  const mask = tile.length - 1
  for (let index = 0; index < tile.length; index++) {
    let sum = 0
    for (let away = -radius; away <= radius; away++) sum += tile[(index + away * step) & mask]!
    result[index] = sum / (2 * radius + 1)
  }
  return result
}

/**
 * Noise at a place, read from a tile with bilinear steps between its points; `x` and `y` in points of the tile, so that
 * scaling them by the picture's unit makes the noise look alike at every size.
 */
export function readTile(tile: Float32Array, x: number, y: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const across = x - left
  const down = y - top
  const mask = tileSide - 1
  const upper = (top & mask) * tileSide
  const lower = ((top + 1) & mask) * tileSide
  const first = left & mask
  const second = (left + 1) & mask
  const above = tile[upper + first]! * (1 - across) + tile[upper + second]! * across
  const below = tile[lower + first]! * (1 - across) + tile[lower + second]! * across
  return above * (1 - down) + below * down
}

/** `readTile` at `left`, `left + step` … along a row of pixels, at the same `y`: a third of the work. */
export function readTileRow(tile: Float32Array, left: number, step: number, y: number, to: Float32Array): void {
  const top = Math.floor(y)
  const down = y - top
  const mask = tileSide - 1
  const upper = (top & mask) * tileSide
  const lower = ((top + 1) & mask) * tileSide
  for (let x = 0; x < tileSide; x++) blended[x] = tile[upper + x]! * (1 - down) + tile[lower + x]! * down
  for (let index = 0; index < to.length; index++) {
    const x = left + index * step
    const whole = Math.floor(x)
    const here = blended[whole & mask]!
    to[index] = here + (blended[(whole + 1) & mask]! - here) * (x - whole)
  }
}

const blended = new Float32Array(tileSide)

/** Which row or column of a tile each of `count` pixels falls on, at `scale` points a pixel. */
export function tileIndices(count: number, scale: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, at) => Math.floor(at * scale) & (tileSide - 1))
}
