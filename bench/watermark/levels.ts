import type { Random } from '../../src/illustrator/paint/random.ts'
import type { Pixels } from '../../src/imaging/image.ts'

/** Every colour channel through one curve of 0–255, clipped. */
export function mapLevels(pixels: Pixels, curve: (level: number) => number): Pixels {
  const table = Uint8ClampedArray.from({ length: 256 }, (_, level) => curve(level))
  return mapPixels(pixels, (from, to, at) => {
    to[at] = table[from[at]!]!
    to[at + 1] = table[from[at + 1]!]!
    to[at + 2] = table[from[at + 2]!]!
  })
}

export function toGrey(pixels: Pixels): Pixels {
  return mapPixels(pixels, (from, to, at) => {
    const grey = 0.299 * from[at]! + 0.587 * from[at + 1]! + 0.114 * from[at + 2]!
    to[at] = grey
    to[at + 1] = grey
    to[at + 2] = grey
  })
}

/** Gaussian, of its own in every channel. */
export function addNoise(pixels: Pixels, deviation: number, random: Random): Pixels {
  const normal = () => deviation * Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
  return mapPixels(pixels, (from, to, at) => {
    for (let channel = at; channel < at + 3; channel++) to[channel] = from[channel]! + normal()
  })
}

function mapPixels(
  { width, height, data: from }: Pixels,
  map: (from: Pixels['data'], to: Uint8ClampedArray, at: number) => void,
): Pixels {
  const to = new Uint8ClampedArray(from.length)
  for (let at = 0; at < from.length; at += 4) {
    map(from, to, at)
    to[at + 3] = from[at + 3]!
  }
  return { width, height, data: to }
}
