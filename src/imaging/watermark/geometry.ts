import { canonicalArea, canonicalPeriod } from './carriers.ts'

/** Where a pixel lies in its tile: `u = a x + b y`, `v = c x + d y`, in tiles. */
export interface Geometry {
  a: number
  b: number
  c: number
  d: number
}

/** How large a picture's tiles are: fine ones stand out in textures, and outlive a little less. */
export type Grain = 'coarse' | 'fine'

export const grains: readonly Grain[] = ['coarse', 'fine']

const fineness = 0.68

/**
 * Pixels from one tile to the next in a picture just marked: as the side of the picture, and less steeply so below a
 * megapixel. Small pictures are made smaller still and compressed like large ones; shorter waves would not outlive that.
 */
function exactPeriod(area: number, grain: Grain): number {
  const scale = Math.sqrt(area / canonicalArea)
  const coarse = canonicalPeriod * (scale < 1 ? scale ** 0.25 : scale)
  return grain === 'fine' ? coarse * fineness : coarse
}

/** The same in whole pixels: odd, so that each phase of JPEG's blocks of 8 is met. */
export function periodOf(width: number, height: number, grain: Grain): number {
  return 2 * Math.floor(exactPeriod(width * height, grain) / 2) + 1
}

/** Sides of the pictures that limn's models draw: what a picture may have been made smaller from, or cut from. */
const usualSides = [1024, 512, 2048, 4096]

/** Periods in a picture that was made smaller or larger as a whole, in its own pixels, likeliest first. */
export function resizedPeriods(width: number, height: number, grain: Grain): number[] {
  // Larger ones have the same tiles for their size.
  return usualSides.slice(0, 2).map((side) => (periodOf(side, side, grain) * Math.sqrt(width * height)) / side)
}

/** Periods in a picture that was cut from a larger one, likeliest first. */
export function cutPeriods(grain: Grain): number[] {
  return usualSides.map((side) => periodOf(side, side, grain))
}

/** Tiles that lie as they were put, `periodX` by `periodY` pixels each. */
export const upright = (periodX: number, periodY: number): Geometry => ({ a: 1 / periodX, b: 0, c: 0, d: 1 / periodY })
