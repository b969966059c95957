import type { Pixels } from '../image.ts'

/** Longer sides a shorter one that limn draws are 8; what is searched in grows with the third power of it. */
const mostRatio = 9

/** The picture, or of a strip the middle: what is cut from a marked picture bears the mark as well. */
export function middleOf(pixels: Pixels): Pixels {
  const { width, height, data } = pixels
  const most = Math.min(width, height) * mostRatio
  if (Math.max(width, height) <= most) return pixels
  const kept = { width: Math.min(width, most), height: Math.min(height, most) }
  const [left, top] = [(width - kept.width) >> 1, (height - kept.height) >> 1]
  const middle = new Uint8Array(kept.width * kept.height * 4)
  for (let y = 0; y < kept.height; y++) {
    const from = pixels.readRows?.(top + y, top + y + 1) ?? data.subarray((top + y) * width * 4)
    middle.set(from.subarray(left * 4, (left + kept.width) * 4), y * kept.width * 4)
  }
  return { ...kept, data: middle }
}
