import type { Pixels } from '../image.ts'

/** One value a pixel, row by row: grey levels, 0–255, or what was made of them. */
export interface Plane {
  width: number
  height: number
  data: Float32Array
}

/** Rows that are asked for at once. */
const rowsAtOnce = 64

/** A row's luma, and how much of each of its pixels is there where not all of it is: 0 for clear, 1 for opaque. */
type VisitRow = (luma: Float32Array, y: number, cover: Float32Array | undefined) => void

/** Hands on the luma of each row (ITU-R BT.601), what is clear in it on white. The arrays are used again for the next. */
export function forEachLumaRow(pixels: Pixels, visit: VisitRow): void {
  const { width, height } = pixels
  const luma = new Float32Array(width)
  const cover = new Float32Array(width)
  for (let top = 0; top < height; top += rowsAtOnce) {
    const bottom = Math.min(height, top + rowsAtOnce)
    const rows = rowsOf(pixels, top, bottom)
    let at = 0
    for (let y = top; y < bottom; y++) {
      let alphas = 255
      for (let x = 0; x < width; x++, at += 4) {
        luma[x] = 0.299 * rows[at]! + 0.587 * rows[at + 1]! + 0.114 * rows[at + 2]!
        alphas &= rows[at + 3]!
      }
      const opaque = alphas === 255
      for (let x = 0, alpha = at - width * 4 + 3; x < width && !opaque; x++, alpha += 4) {
        cover[x] = rows[alpha]! / 255
        luma[x] = 255 + (luma[x]! - 255) * cover[x]!
      }
      visit(luma, y, opaque ? undefined : cover)
    }
  }
}

/** Always of the same kind of array: what reads one kind only is read several times as fast. */
export function rowsOf(pixels: Pixels, top: number, bottom: number): Uint8Array {
  const { width } = pixels
  const rows = pixels.readRows?.(top, bottom) ?? pixels.data.subarray(top * width * 4, bottom * width * 4)
  return new Uint8Array(rows.buffer, rows.byteOffset, rows.length)
}
