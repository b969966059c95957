import type { Pixels } from '../../imaging/image.ts'
import { type Background, findBackground } from './find-background.ts'
import { guessSubject } from './guess-subject.ts'

/** A subject without its background. */
export interface CutOut {
  /** Top left corner of `pixels` in the picture. */
  x: number
  y: number
  /** The subject's frame, transparent around it, with soft edges. */
  pixels: Pixels
}

const known = new WeakMap<Pixels, CutOut | undefined>()

/**
 * The subject of a picture, told from its background by the picture's own transparency or by a clean backdrop. Undefined
 * unless it is sure: a wrong outline looks worse than a whole photo. A picture is cut once, however often it is asked.
 */
export function cutOutSubject(pixels: Pixels): CutOut | undefined {
  if (!known.has(pixels)) known.set(pixels, cut(pixels))
  return known.get(pixels)
}

const guessed = new WeakMap<Pixels, CutOut | undefined>()

/** The same, but a best guess where it is not sure: for an edit that asks for it in so many words. */
export function cutOutLikely(pixels: Pixels): CutOut | undefined {
  const sure = cutOutSubject(pixels)
  if (sure) return sure
  if (!guessed.has(pixels)) {
    const background = guessSubject(pixels)
    guessed.set(pixels, background && crop(pixels, matte(pixels, background)))
  }
  return guessed.get(pixels)
}

function cut(pixels: Pixels): CutOut | undefined {
  if (Math.min(pixels.width, pixels.height) < 16) return undefined
  if (isTransparent(pixels)) return crop(pixels, Uint8ClampedArray.from(pixels.data))
  const background = findBackground(pixels)
  if (!background) return undefined
  return crop(pixels, matte(pixels, background))
}

/** True when a good part is clear and a good part is not: a picture already cut out. */
export function isTransparent({ data }: Pixels): boolean {
  let clear = 0
  let solid = 0
  const step = 4 * Math.max(1, Math.floor(data.length / 4 / 40_000))
  for (let at = 3; at < data.length; at += step) {
    if (data[at]! < 32) clear++
    else if (data[at]! > 200) solid++
  }
  const all = data.length / step
  return clear > all * 0.04 && solid > all * 0.02
}

/**
 * The picture's pixels with the backdrop taken out: from the alpha, and from the colour of the edge, because a red cup
 * on white must not carry a pink rim into a night scene. Where the small mask is soft, the pixel's own colour decides
 * how far it lies between the backdrop and the subject.
 */
function matte(pixels: Pixels, background: Background): Uint8ClampedArray {
  const { width, height, data } = pixels
  const { mask, behind, before } = background
  const result = Uint8ClampedArray.from(data)
  for (let y = 0; y < height; y++) {
    const { first: row, share: down } = between(y, height, behind.height)
    for (let x = 0; x < width; x++) {
      const { first: column, share: right } = between(x, width, behind.width)
      const corner = row * behind.width + column
      const upper = mask[corner]! * (1 - right) + mask[corner + 1]! * right
      const lower = mask[corner + behind.width]! * (1 - right) + mask[corner + behind.width + 1]! * right
      const cover = upper * (1 - down) + lower * down
      if (cover > 0.995) continue
      const at = (y * width + x) * 4
      const alpha = cover < 0.005 ? 0 : edgeAlpha(cover, data, at, behind.data, before.data, corner * 4)
      result[at + 3] = alpha * 255
      if (alpha === 0) continue
      for (let channel = 0; channel < 3; channel++) {
        const back = behind.data[corner * 4 + channel]!
        result[at + channel] = back + (data[at + channel]! - back) / Math.max(0.35, alpha)
      }
    }
  }
  return result
}

/** Where pixel `position` of `length` lies between the pixels of a smaller picture. */
function between(position: number, length: number, small: number): { first: number; share: number } {
  const exact = Math.max(0, Math.min(small - 1.001, ((position + 0.5) * small) / length - 0.5))
  return { first: Math.floor(exact), share: exact % 1 }
}

/** How far a pixel's colour lies on the way from the backdrop to the subject; the mask alone when those are alike. */
function edgeAlpha(
  cover: number,
  data: Pixels['data'],
  at: number,
  behind: Pixels['data'],
  before: Pixels['data'],
  corner: number,
): number {
  let along = 0
  let whole = 0
  for (let channel = 0; channel < 3; channel++) {
    const way = before[corner + channel]! - behind[corner + channel]!
    along += way * (data[at + channel]! - behind[corner + channel]!)
    whole += way * way
  }
  const byMask = (cover - 0.35) / 0.35
  const byColor = whole === 0 ? byMask : (along / whole - 0.15) / 0.7
  const trust = Math.min(1, whole / 60 ** 2)
  const alpha = Math.max(0, Math.min(1, byColor)) * trust + Math.max(0, Math.min(1, byMask)) * (1 - trust)
  // Far on one side the colour may not overrule the mask.
  return Math.max(Math.min(alpha, cover * 5), 1 - (1 - cover) * 5)
}

/** The part of the picture that is not clear. */
function crop({ width, height }: Pixels, data: Uint8ClampedArray): CutOut | undefined {
  let left = width
  let top = height
  let right = -1
  let bottom = -1
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3]! < 24) continue
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
  }
  if (right - left < 8 || bottom - top < 8) return undefined
  const size = { width: right - left + 1, height: bottom - top + 1 }
  const part = new Uint8ClampedArray(size.width * size.height * 4)
  for (let y = 0; y < size.height; y++) {
    const start = ((top + y) * width + left) * 4
    part.set(data.subarray(start, start + size.width * 4), y * size.width * 4)
  }
  return { x: left, y: top, pixels: { ...size, data: part } }
}
