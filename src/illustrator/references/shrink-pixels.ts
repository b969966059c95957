import type { Pixels } from '../../imaging/image.ts'

/** A copy whose longer side is at most `side` pixels, each the mean of the area it stands for. Never enlarges. */
export function shrinkPixels(pixels: Pixels, side: number): Pixels {
  const scale = Math.min(1, side / Math.max(pixels.width, pixels.height))
  const width = Math.max(1, Math.round(pixels.width * scale))
  const height = Math.max(1, Math.round(pixels.height * scale))
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * pixels.height) / height)
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * pixels.height) / height))
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * pixels.width) / width)
      const right = Math.max(left + 1, Math.floor(((x + 1) * pixels.width) / width))
      data.set(meanOf(pixels, left, top, right, bottom), (y * width + x) * 4)
    }
  }
  return { width, height, data }
}

function meanOf({ width, data }: Pixels, left: number, top: number, right: number, bottom: number): number[] {
  let red = 0
  let green = 0
  let blue = 0
  let alpha = 0
  for (let y = top; y < bottom; y++) {
    for (let at = (y * width + left) * 4, end = (y * width + right) * 4; at < end; at += 4) {
      const cover = data[at + 3]!
      red += data[at]! * cover
      green += data[at + 1]! * cover
      blue += data[at + 2]! * cover
      alpha += cover
    }
  }
  if (alpha === 0) return [0, 0, 0, 0]
  return [red / alpha, green / alpha, blue / alpha, alpha / ((right - left) * (bottom - top))]
}
