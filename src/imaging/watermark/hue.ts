import type { Pixels } from '../image.ts'
import { analysisArea } from './analysis.ts'
import { rowsAtOnce, rowsOf } from './luma.ts'
import { createShrinker, type ScaledPlane } from './shrink.ts'

/**
 * How green each place is beside its red and blue, which grey is not at all: a mark that changes each channel as much as
 * it counts in luma stands alone there where the picture is loud, but grey. What is clear has no hue.
 */
export function planeOfHue(pixels: Pixels): ScaledPlane {
  const { width, height } = pixels
  const shrinker = createShrinker(width, height, analysisArea)
  const hue = new Float32Array(width)
  for (let top = 0; top < height; top += rowsAtOnce) {
    const rows = rowsOf(pixels, top, Math.min(height, top + rowsAtOnce))
    for (let at = 0; at < rows.length; ) {
      for (let x = 0; x < width; x++, at += 4) {
        hue[x] = (rows[at + 1]! - (rows[at]! + rows[at + 2]!) / 2) * (rows[at + 3]! / 255)
      }
      shrinker.addRow(hue)
    }
  }
  return shrinker.finish()
}
