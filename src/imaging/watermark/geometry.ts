import { canonicalArea, canonicalPeriod } from './carriers.ts'

/** Where a pixel lies in its tile: `u = a x + b y`, `v = c x + d y`, in tiles. */
export interface Geometry {
  a: number
  b: number
  c: number
  d: number
}

/** Whole pixels from one tile to the next in a picture just marked: odd, so that each phase of JPEG's blocks of 8 is met. */
export function periodOf(width: number, height: number): number {
  const exact = canonicalPeriod * Math.sqrt((width * height) / canonicalArea)
  return 2 * Math.floor(exact / 2) + 1
}

/** Tiles that lie as they were put, `periodX` by `periodY` pixels each. */
export const upright = (periodX: number, periodY: number): Geometry => ({ a: 1 / periodX, b: 0, c: 0, d: 1 / periodY })
