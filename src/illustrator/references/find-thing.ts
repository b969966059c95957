import type { Pixels } from '../../imaging/image.ts'
import { type Oklab, oklabOf, oklabOfHex } from '../paint/styles/oklab.ts'
import type { PhotoArea } from '../scene/photo-edit.ts'
import { cutOutSubject } from './cut-out.ts'
import { findFaces } from './find-faces.ts'
import { guessingSide, guessSubject } from './guess-subject.ts'
import { partsWhere } from './parts-where.ts'
import { shrinkPixels } from './shrink-pixels.ts'
import { thingColors } from './thing-colors.data.ts'

/** A thing in a photo: 1 on it, at a smaller size than the photo. */
export interface FoundThing {
  width: number
  height: number
  mask: Uint8Array
}

/** Shares of the photo that a thing may cover to be told from what is around it. */
const leastShare = 0.0008
const mostShare = 0.5

const people =
  /\b(?:person|people|man|men|woman|women|boy|girl|child|kid|guy|lady|stranger|tourist|crowd|passer-?by|figure|friend|bride|groom|someone|somebody)s?\b/

const known = new WeakMap<Pixels, Map<string, FoundThing | undefined>>()

/**
 * The thing that words name in a photo ("the red car", "the man on the left", "the people in the background"), by the
 * colour it is said or known to have, by faces, or because the photo has one clear subject. Undefined when nothing speaks
 * for any place: it has no model of what things look like.
 */
export function findThing(pixels: Pixels, words: string, from?: string): FoundThing | undefined {
  const key = `${words}|${from ?? ''}`
  const found = known.get(pixels) ?? new Map<string, FoundThing | undefined>()
  known.set(pixels, found)
  if (!found.has(key)) found.set(key, look(pixels, words, from))
  return found.get(key)
}

function look(pixels: Pixels, words: string, from: string | undefined): FoundThing | undefined {
  const small = shrinkPixels(pixels, guessingSide)
  const side = /\b(left|right)\b/.exec(words)?.[1]
  const noun = words.replace(/ (?:on|in|at|to|from|of) .*/, '')
  const color = from ?? colorOfThing(noun)
  if (color) return ofColor(small, oklabOfHex(color), side)
  if (people.test(noun)) {
    const byFace = somebody(pixels, small, words, side)
    if (byFace) return byFace
  }
  if (side) return within(small, guessSubject(pixels, asideOf(side)))
  if (/\bbackground\b/.test(words)) return undefined
  const sure = cutOutSubject(pixels)
  if (sure) return within(small, { mask: alphaAt(sure, pixels, small) }, true)
  return within(small, guessSubject(pixels))
}

const colorOfThing = (noun: string): string | undefined => thingColors.find(([pattern]) => pattern.test(noun))?.[1]

/** True for things that are found by their colour. */
export const hasOwnColor = (noun: string): boolean => colorOfThing(noun) !== undefined

const asideOf = (side: string): PhotoArea => ({ x: side === 'left' ? 0.02 : 0.64, y: 0.2, width: 0.34, height: 0.75 })

function alphaAt(
  cut: NonNullable<ReturnType<typeof cutOutSubject>>,
  of: Pixels,
  { width, height }: Pixels,
): Float32Array {
  const mask = new Float32Array(width * height)
  for (let index = 0; index < mask.length; index++) {
    const x = Math.floor((((index % width) + 0.5) * of.width) / width) - cut.x
    const y = Math.floor(((Math.floor(index / width) + 0.5) * of.height) / height) - cut.y
    if (x >= 0 && y >= 0 && x < cut.pixels.width && y < cut.pixels.height)
      mask[index] = cut.pixels.data[(y * cut.pixels.width + x) * 4 + 3]! / 255
  }
  return mask
}

/** What was segmented, if it is one compact thing that stands out along its outline. */
function within(small: Pixels, guess: { mask: ArrayLike<number> } | undefined, sure = false): FoundThing | undefined {
  if (!guess) return undefined
  const { width, height } = small
  const mask = Uint8Array.from(guess.mask, (value) => (value > 0.5 ? 1 : 0))
  const inside = [...mask.keys()].filter((index) => mask[index] === 1)
  const share = inside.length / mask.length
  if (share < leastShare || share > mostShare) return undefined
  if (sure) return { width, height, mask }
  const box = boundsOf(inside, width)
  const full = inside.length / ((box.right - box.left + 1) * (box.bottom - box.top + 1))
  const wide = (box.right - box.left) / width
  const stands = full > 0.42 && wide < 0.8 && share < 0.4
  return stands && standsOut(small, mask) ? { width, height, mask } : undefined
}

/** True when the outline is an edge of the picture too; portraits may leave it at its foot. */
export function standsOut({ width, height, data }: Pixels, mask: Uint8Array, footless = false): boolean {
  let outline = 0
  let steps = 0
  let atFrame = 0
  const colorAt = (index: number): Oklab => oklabOf(data[index * 4]!, data[index * 4 + 1]!, data[index * 4 + 2]!)
  for (let index = 0; index < mask.length; index++) {
    const x = index % width
    const isFrame = x === 0 || x === width - 1 || index < width || (!footless && index >= mask.length - width)
    if (isFrame) atFrame += mask[index]!
    for (const [along, clear] of [
      [1, x > 1 && x < width - 3],
      [width, index >= 2 * width && index < mask.length - 3 * width],
    ] as const) {
      if (!clear || mask[index] === mask[index + along]) continue
      outline++
      const [one, other] = [colorAt(index - along), colorAt(index + 2 * along)]
      if (Math.hypot(one.l - other.l, 2 * (one.a - other.a), 2 * (one.b - other.b)) > 0.1) steps++
    }
  }
  return steps > 0.66 * outline && atFrame < 0.16 * (width + height)
}

/** Connected pixels of a colour: the largest such part, on a side where one is said. */
function ofColor(
  { width, height, data }: Pixels,
  { l, a, b }: Oklab,
  side: string | undefined,
): FoundThing | undefined {
  const chroma = Math.hypot(a, b)
  const like = new Uint8Array(width * height)
  for (let index = 0; index < like.length; index++) {
    const one = oklabOf(data[index * 4]!, data[index * 4 + 1]!, data[index * 4 + 2]!)
    const own = Math.hypot(one.a, one.b)
    const away = Math.abs(Math.atan2(one.a * b - one.b * a, one.a * a + one.b * b))
    const isGrey = chroma < 0.04
    if (isGrey ? own < 0.05 && Math.abs(one.l - l) < 0.22 : own > 0.45 * chroma && own > 0.05 && away < 0.5)
      like[index] = 1
  }
  const parts = partsWhere(like, 1, width, height).filter((part) => {
    const middle = part.reduce((sum, index) => sum + (index % width), 0) / part.length / width
    return side === undefined || (side === 'left') === middle < 0.5
  })
  const largest = parts.reduce<number[]>((most, part) => (part.length > most.length ? part : most), [])
  const share = largest.length / like.length
  if (largest.length < 6 || share < leastShare || share > mostShare) return undefined
  // Spots, glass and shine of another colour belong to it, and so do parts of it that they cut off.
  const box = boundsOf(largest, width)
  const near = Math.max(2, 0.3 * Math.min(box.right - box.left, box.bottom - box.top))
  const thing = new Uint8Array(like.length)
  for (const part of parts) {
    const own = boundsOf(part, width)
    const apart = Math.max(own.left - box.right, box.left - own.right, own.top - box.bottom, box.top - own.bottom)
    if (part === largest || (apart < near && part.length > 0.01 * largest.length))
      for (const index of part) thing[index] = 1
  }
  if (share < 0.02) addAround(thing, width, box)
  return { width, height, mask: closed(thing, width, height, Math.ceil(near * 0.5)) }
}

/** Small things have heads and feet of other colours: they are in a circle about it. */
function addAround(thing: Uint8Array, width: number, { left, right, top, bottom }: ReturnType<typeof boundsOf>): void {
  const radius = { x: 0.72 * (right - left + 1), y: 0.85 * (bottom - top + 1) }
  for (let index = 0; index < thing.length; index++) {
    const x = (index % width) - (left + right) / 2
    const y = Math.floor(index / width) - (top + bottom) / 2 - 0.1 * radius.y
    if ((x / radius.x) ** 2 + (y / radius.y) ** 2 < 1) thing[index] = 1
  }
}

function boundsOf(
  part: readonly number[],
  width: number,
): { left: number; right: number; top: number; bottom: number } {
  const box = { left: width, right: 0, top: Number.POSITIVE_INFINITY, bottom: 0 }
  for (const index of part) {
    const x = index % width
    const y = (index - x) / width
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}

/** With its gaps of up to twice `times` pixels filled. */
function closed(mask: Uint8Array, width: number, height: number, times: number): Uint8Array {
  const wide = dilate(mask, width, height, times)
  return dilate(
    wide.map((value) => 1 - value),
    width,
    height,
    times,
  ).map((value, index) => Math.max(mask[index]!, 1 - value))
}

/** Larger by `times` pixels on every side, as a square or its corners cut in turns. */
export function dilate(mask: Uint8Array, width: number, height: number, times: number): Uint8Array {
  let wide = mask
  for (let round = 0; round < times; round++) {
    const before = wide
    wide = before.map((value, index) => {
      const x = index % width
      const y = (index - x) / width
      const left = x > 0
      const right = x < width - 1
      const up = y > 0
      const down = y < height - 1
      const beside =
        (left && before[index - 1] === 1) ||
        (right && before[index + 1] === 1) ||
        before[index - width] === 1 ||
        before[index + width] === 1
      const across =
        round % 2 === 1 &&
        ((left && up && before[index - width - 1] === 1) ||
          (right && up && before[index - width + 1] === 1) ||
          (left && down && before[index + width - 1] === 1) ||
          (right && down && before[index + width + 1] === 1))
      return value === 1 || beside || across ? 1 : 0
    })
  }
  return wide
}

/** People by their faces: those behind are all but the largest. */
function somebody(pixels: Pixels, small: Pixels, words: string, side: string | undefined): FoundThing | undefined {
  const faces = findFaces(pixels)
  if (faces.length === 0) return undefined
  const middle = ({ x, width }: PhotoArea): number => x + width / 2
  const behind = /\bbackground|behind|other|stranger|crowd|tourist|passer/.test(words)
  const chosen = behind
    ? faces.slice(1)
    : side
      ? [faces.reduce((best, face) => ((side === 'left') === middle(face) < middle(best) ? face : best))].filter(
          (face) => faces.length > 1 || (side === 'left') === middle(face) < 0.5,
        )
      : faces
  if (chosen.length === 0) return undefined
  if (chosen.length === faces.length && faces.length === 1) return within(small, guessSubject(pixels))
  const mask = new Uint8Array(small.width * small.height)
  for (const face of chosen) {
    const body = {
      x: face.x - 0.7 * face.width,
      y: face.y - 0.3 * face.height,
      width: 2.4 * face.width,
      height: Math.min(7 * face.height, 1 - face.y),
    }
    const guess = guessSubject(pixels, body)
    for (let index = 0; guess && index < mask.length; index++) if (guess.mask[index]! > 0.5) mask[index] = 1
  }
  return within(small, { mask })
}
