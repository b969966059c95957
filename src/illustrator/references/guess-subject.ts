import type { Pixels } from '../../imaging/image.ts'
import { oklabOf } from '../paint/styles/oklab.ts'
import type { PhotoArea } from '../scene/photo-edit.ts'
import type { Background } from './find-background.ts'
import { carryOver, soften } from './find-background.ts'
import { findFaces } from './find-faces.ts'
import { partsWhere } from './parts-where.ts'
import { shrinkPixels } from './shrink-pixels.ts'

/** Guessed at this size: finer detail comes from the picture's own pixels along the edge. */
export const guessingSide = 180
/** Distance in colour over which two neighbours stop being of one thing. */
const alike = 0.045
const rounds = 3
const sweeps = 40

/**
 * The likely subject of a photo that has no clean backdrop: what is near the middle and unlike the frame in colour, in
 * one piece along the picture's own edges. Random walks between neighbours of like colour, as in "Random Walks for Image
 * Segmentation" (Grady 2006), from what colours say. A guess: only for edits that ask for it. About 60 ms. With `around`
 * it is what is there.
 */
export function guessSubject(pixels: Pixels, around?: PhotoArea): Background | undefined {
  const small = shrinkPixels(pixels, guessingSide)
  const { width, height } = small
  if (Math.min(width, height) < 12) return undefined
  const lab = labOf(small)
  const links = linksOf(lab, width, height)
  const bins = binsOf(lab)
  const prior = around ? priorAround(around, width, height) : priorOf(width, height)
  if (!around) for (const face of findFaces(small)) addPerson(prior, face, width, height)
  let share: Float32Array = prior
  for (let round = 0; round < rounds; round++) {
    const wanted = askColors(bins, share, prior, round === 0 ? 1 : 0.55)
    share = walk(wanted, links, width, height)
  }
  const subject = inOnePiece(share, width, height)
  const count = subject.reduce((sum, value) => sum + value, 0) / subject.length
  if (count < (around ? 0.004 : 0.04) || count > 0.88) return undefined
  const backdrop = subject.map((value) => 1 - value)
  return {
    mask: soften(soften(subject, width, height), width, height),
    behind: carryOver(small, backdrop),
    before: carryOver(small, subject),
  }
}

function labOf({ width, height, data }: Pixels): Float32Array {
  const lab = new Float32Array(width * height * 3)
  for (let index = 0; index < width * height; index++) {
    const { l, a, b } = oklabOf(data[index * 4]!, data[index * 4 + 1]!, data[index * 4 + 2]!)
    lab.set([l, 2 * a, 2 * b], index * 3)
  }
  return lab
}

/** How strongly each pixel holds to the one at its right, and to the one below. */
function linksOf(lab: Float32Array, width: number, height: number): { right: Float32Array; down: Float32Array } {
  const link = (one: number, other: number): number => {
    const l = lab[one * 3]! - lab[other * 3]!
    const a = lab[one * 3 + 1]! - lab[other * 3 + 1]!
    const b = lab[one * 3 + 2]! - lab[other * 3 + 2]!
    return Math.exp(-(l * l + a * a + b * b) / (2 * alike * alike)) + 0.002
  }
  const right = new Float32Array(width * height)
  const down = new Float32Array(width * height)
  for (let index = 0; index < right.length; index++) {
    if (index % width < width - 1) right[index] = link(index, index + 1)
    if (index + width < right.length) down[index] = link(index, index + width)
  }
  return { right, down }
}

/** For each pixel which of the picture's colours it has, by boxes of OKLab. */
function binsOf(lab: Float32Array): { of: Uint16Array; count: number } {
  const of = new Uint16Array(lab.length / 3)
  const known = new Map<number, number>()
  for (let index = 0; index < of.length; index++) {
    const key =
      (Math.round(lab[index * 3]! * 11) << 12) |
      ((Math.round(lab[index * 3 + 1]! * 14) + 16) << 6) |
      (Math.round(lab[index * 3 + 2]! * 14) + 16)
    const bin = known.get(key) ?? known.size
    known.set(key, bin)
    of[index] = bin
  }
  return { of, count: known.size }
}

/** Subjects are near the middle, and often leave the picture at its foot; the upper corners are background. */
function priorOf(width: number, height: number): Float32Array {
  const prior = new Float32Array(width * height)
  for (let index = 0; index < prior.length; index++) {
    const x = ((index % width) + 0.5) / width
    const y = (Math.floor(index / width) + 0.5) / height
    const low = Math.max(0, y - 0.5)
    const reach = 0.27 + 0.22 * low
    const across = (x - 0.5) / reach
    const along = y < 0.52 ? (y - 0.52) / 0.42 : (y - 0.52) / 0.62
    prior[index] = Math.exp(-(across * across + along * along))
    if (x < 0.04 || x > 0.96 || y < 0.04) prior[index] = 0.01
  }
  return prior
}

function priorAround({ x, y, width: wide, height: high }: PhotoArea, width: number, height: number): Float32Array {
  return new Float32Array(width * height).map((_, index) => {
    const across = (((index % width) + 0.5) / width - x - wide / 2) / (0.5 * wide)
    const along = ((Math.floor(index / width) + 0.5) / height - y - high / 2) / (0.55 * high)
    return Math.exp(-((across * across + along * along) ** 1.5))
  })
}

/** A face is of the subject, and so are its hair and what is below it. */
function addPerson(prior: Float32Array, face: PhotoArea, width: number, height: number): void {
  const middle = { x: face.x + face.width / 2, y: face.y + face.height * 0.42 }
  for (let index = 0; index < prior.length; index++) {
    const x = ((index % width) + 0.5) / width - middle.x
    const y = (Math.floor(index / width) + 0.5) / height - middle.y
    const hair = Math.hypot(x / (0.62 * face.width), y / (0.82 * face.height))
    const chest = y > 0 ? Math.abs(x) / (face.width * Math.min(1.6, 0.4 + y / face.height)) : 2
    const inside = hair < 1 ? 0.97 : chest < 1 ? 0.85 : 0
    prior[index] = Math.max(prior[index]!, inside)
  }
}

/** How likely each pixel is of the subject by its colour and its place. */
function askColors(
  { of, count }: { of: Uint16Array; count: number },
  share: Float32Array,
  prior: Float32Array,
  byPlace: number,
): Float32Array {
  // Rare colours say little.
  const inside = new Float32Array(count).fill(4)
  const outside = new Float32Array(count).fill(4)
  let [all, rest] = [4 * count, 4 * count]
  for (let index = 0; index < of.length; index++) {
    const value = share[index]!
    inside[of[index]!]! += value
    outside[of[index]!]! += 1 - value
    all += value
    rest += 1 - value
  }
  return prior.map((place, index) => {
    const color = of[index]!
    const odds = (inside[color]! / all / (outside[color]! / rest)) ** 1.1 * ((place + 0.03) / (1.03 - place)) ** byPlace
    return odds / (1 + odds)
  })
}

function walk(
  wanted: Float32Array,
  { right, down }: { right: Float32Array; down: Float32Array },
  width: number,
  height: number,
): Float32Array {
  const share = Float32Array.from(wanted)
  const hold = 0.035
  for (let sweep = 0; sweep < sweeps; sweep++) {
    // There and back, so that news travels both ways in one sweep.
    const back = sweep % 2 === 1
    for (let step = 0; step < share.length; step++) {
      const index = back ? share.length - 1 - step : step
      const x = index % width
      let sum = hold * wanted[index]!
      let weight = hold
      if (x > 0) {
        sum += right[index - 1]! * share[index - 1]!
        weight += right[index - 1]!
      }
      if (x < width - 1) {
        sum += right[index]! * share[index + 1]!
        weight += right[index]!
      }
      if (index >= width) {
        sum += down[index - width]! * share[index - width]!
        weight += down[index - width]!
      }
      if (index + width < width * height) {
        sum += down[index]! * share[index + width]!
        weight += down[index]!
      }
      share[index] = sum / weight
    }
  }
  return share
}

/** The largest part that is likelier subject than not, with its holes filled. */
function inOnePiece(share: Float32Array, width: number, height: number): Uint8Array {
  const likely = Uint8Array.from(share, (value) => (value > 0.5 ? 1 : 0))
  const parts = partsWhere(likely, 1, width, height)
  const largest = parts.reduce<number[]>((best, part) => (part.length > best.length ? part : best), [])
  const subject = new Uint8Array(share.length)
  for (const index of largest) subject[index] = 1
  // A rim broken in a pixel or two still encloses what is inside it.
  const closed = grown(grown(subject, width), width)
  for (const gap of partsWhere(closed, 0, width, height)) {
    const open = gap.some((index) => {
      const x = index % width
      return x === 0 || x === width - 1 || index < width || index >= share.length - width
    })
    if (!open && gap.length < 0.06 * share.length) for (const index of gap) closed[index] = 2
  }
  const filled = grown(
    grown(
      closed.map((value) => (value === 2 ? 1 : 0)),
      width,
    ),
    width,
  )
  for (let index = 0; index < subject.length; index++) subject[index] = Math.max(subject[index]!, filled[index]!)
  return subject
}

/** One pixel larger on every side. */
const grown = (values: Uint8Array, width: number): Uint8Array =>
  values.map((value, index) => {
    const x = index % width
    const beside = (x > 0 && values[index - 1] === 1) || (x < width - 1 && values[index + 1] === 1)
    return value === 1 || beside || values[index - width] === 1 || values[index + width] === 1 ? 1 : 0
  })
