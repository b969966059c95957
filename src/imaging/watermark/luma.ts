import type { Pixels } from '../image.ts'

/** One value a pixel, row by row: grey levels, 0–255, or what was made of them. */
export interface Plane {
  width: number
  height: number
  data: Float32Array
}

/** Rows that are asked for at once. */
export const rowsAtOnce = 64

/** A row's luma, and how much of each of its pixels is there where not all of it is: 0 for clear, 1 for opaque. */
type VisitRow = (luma: Float32Array, y: number, cover: Float32Array | undefined) => void

/**
 * Hands on the luma of each row (ITU-R BT.601), what is clear in it on white. The arrays are used again for the next.
 *
 * @param step Only one of so many rows is read: those below it are taken to be like it.
 */
export function forEachLumaRow(pixels: Pixels, visit: VisitRow, step = 1): void {
  const { width, height } = pixels
  const luma = new Float32Array(width)
  const cover = new Float32Array(width)
  const atOnce = step === 1 ? rowsAtOnce : 1
  for (let top = 0; top < height; top += atOnce * step) {
    const bottom = Math.min(height, top + atOnce)
    const rows = rowsOf(pixels, top, bottom)
    for (let y = top, at = 0; y < bottom; y++, at += width * 4) {
      const isOpaque = readLuma(rows, at, luma) === 255
      if (!isOpaque) layOnWhite(rows, at, luma, cover)
      for (let like = y; like < Math.min(height, y + step); like++) visit(luma, like, isOpaque ? undefined : cover)
    }
  }
}

/** @returns the bits that all alphas have. */
function readLuma(rows: Uint8Array, from: number, luma: Float32Array): number {
  let alphas = 255
  for (let x = 0, at = from; x < luma.length; x++, at += 4) {
    // In parts of 65,536: whole numbers are quicker.
    luma[x] = (19_595 * rows[at]! + 38_470 * rows[at + 1]! + 7471 * rows[at + 2]!) * (1 / 65_536)
    alphas &= rows[at + 3]!
  }
  return alphas
}

function layOnWhite(rows: Uint8Array, from: number, luma: Float32Array, cover: Float32Array): void {
  for (let x = 0, at = from + 3; x < luma.length; x++, at += 4) {
    const share = rows[at]! / 255
    cover[x] = share
    luma[x] = 255 + (luma[x]! - 255) * share
  }
}

/** Always of the same kind of array: what reads one kind only is read several times as fast. */
export function rowsOf(pixels: Pixels, top: number, bottom: number): Uint8Array {
  const { width } = pixels
  const rows = pixels.readRows?.(top, bottom) ?? pixels.data.subarray(top * width * 4, bottom * width * 4)
  return new Uint8Array(rows.buffer, rows.byteOffset, rows.length)
}
