import type { Pixels } from '../../imaging/image.ts'
import { type CutOut, cutOutLikely, cutOutSubject } from './cut-out.ts'
import { standsOut } from './find-thing.ts'
import { guessingSide } from './guess-subject.ts'
import { shrinkPixels } from './shrink-pixels.ts'

const known = new WeakMap<Pixels, CutOut | undefined>()

/**
 * The subject of a picture that words ask to be put elsewhere: cut out for sure, or by a guess whose outline stands out
 * from what is around it. Undefined where a print of the whole picture looks better.
 */
export function cutOutPlausible(pixels: Pixels): CutOut | undefined {
  if (!known.has(pixels)) known.set(pixels, cutOutSubject(pixels) ?? guessed(pixels))
  return known.get(pixels)
}

function guessed(pixels: Pixels): CutOut | undefined {
  const cut = cutOutLikely(pixels)
  if (!cut) return undefined
  const small = shrinkPixels(pixels, guessingSide)
  const { width, height } = small
  const mask = new Uint8Array(width * height)
  for (let index = 0; index < mask.length; index++) {
    const x = Math.floor((((index % width) + 0.5) * pixels.width) / width) - cut.x
    const y = Math.floor(((Math.floor(index / width) + 0.5) * pixels.height) / height) - cut.y
    const inside = x >= 0 && y >= 0 && x < cut.pixels.width && y < cut.pixels.height
    if (inside && cut.pixels.data[(y * cut.pixels.width + x) * 4 + 3]! > 127) mask[index] = 1
  }
  const share = mask.reduce((sum, value) => sum + value, 0) / mask.length
  return share > 0.04 && share < 0.75 && standsOut(small, mask, true) ? cut : undefined
}
