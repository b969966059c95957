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
