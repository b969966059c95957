import type { Pixels } from '../../imaging/image.ts'
import { distance, type Oklab, oklabOf } from '../paint/styles/oklab.ts'
import { claimShadeAndGaps } from './claim-backdrop.ts'
import { paletteOf } from './palette-of.ts'
import { partsWhere } from './parts-where.ts'
import { shrinkPixels } from './shrink-pixels.ts'

/** Outlines are found at this size and refined at the picture's own. */
const workingSide = 300

/** How far from the frame's colours a backdrop may wander, and by what steps between neighbours. */
const nearFrame = { reach: 0.085, step: 0.03 }
/** A studio backdrop that is lit in its middle wanders far, but smoothly. */
const smooth = { reach: 0.3, step: 0.011 }

/** A picture told apart, at a small size. */
export interface Background {
  /** 0 on the backdrop, 1 on the subject, soft between. */
  mask: Float32Array
  /** The backdrop alone, continued behind the subject's edge. */
  behind: Pixels
  /** The subject alone, continued over the backdrop's edge. */
  before: Pixels
}

/**
 * What of a picture is backdrop, grown from its frame. Undefined when there is no clean backdrop with one clear subject
 * before it.
 */
export function findBackground(pixels: Pixels): Background | undefined {
  const small = shrinkPixels(pixels, workingSide)
  const { width, height } = small
  const lab = labOf(small)
  const frame = frameColors(small)
  if (frame.length === 0 || frame.length > 6 || isDivided(frame)) return undefined
  const backdrop = grow(lab, width, height, frame)
  if (!isClean(backdrop, lab, width, height, isPlain(frame))) return undefined
  claimShadeAndGaps({ width, height, lab, backdrop })
  dropCrumbs(backdrop, width, height)
  const mask = soften(
    soften(
      backdrop.map((value) => 1 - value),
      width,
      height,
    ),
    width,
    height,
  )
  const subject = backdrop.map((value) => 1 - value)
  return { mask, behind: carryOver(small, backdrop), before: carryOver(small, subject) }
}

/** Parts smaller than this share of the largest are no things of their own. */
const leastPart = 0.035

/** What the flood missed, and what looks in at the frame, is backdrop. */
function dropCrumbs(backdrop: Uint8Array, width: number, height: number): void {
  const parts = partsWhere(backdrop, 0, width, height)
  const largest = Math.max(0, ...parts.map(({ length }) => length))
  for (const part of parts) if (part.length < leastPart * largest) for (const index of part) backdrop[index] = 1
}

/** OKLab, three numbers a pixel, hue doubled: plain distance in it is what `distance` of oklab.ts gives. */
function labOf({ width, height, data }: Pixels): Float32Array {
  const lab = new Float32Array(width * height * 3)
  for (let index = 0; index < width * height; index++) {
    const color = oklabOf(data[index * 4]!, data[index * 4 + 1]!, data[index * 4 + 2]!)
    lab[index * 3] = color.l
    lab[index * 3 + 1] = 2 * color.a
    lab[index * 3 + 2] = 2 * color.b
  }
  return lab
}

function apart(lab: Float32Array, one: number, other: number): number {
  const l = lab[one * 3]! - lab[other * 3]!
  const a = lab[one * 3 + 1]! - lab[other * 3 + 1]!
  const b = lab[one * 3 + 2]! - lab[other * 3 + 2]!
  return Math.sqrt(l * l + a * a + b * b)
}

/** The colours of the top, left and right edges; subjects often leave a picture at its foot. */
function frameColors({ width, height, data }: Pixels): Oklab[] {
  const depth = Math.max(2, Math.round(Math.min(width, height) * 0.02))
  const strip: number[] = []
  for (let y = 0; y < height; y++) {
    const whole = y < depth
    for (let x = 0; x < width; x++) {
      if (!whole && x >= depth && x < width - depth) continue
      const at = (y * width + x) * 4
      strip.push(data[at]!, data[at + 1]!, data[at + 2]!, 255)
    }
  }
  return paletteOf({ width: strip.length / 4, height: 1, data: Uint8ClampedArray.from(strip) }).filter(
    (color) => color.share > 0.03,
  )
}

/** True when the frame holds colours too unlike for one backdrop: sky above and ground below is a place, not a backdrop. */
function isDivided(frame: readonly Oklab[]): boolean {
  return frame.some((one) => frame.some((other) => distance(one, other) > 0.4))
}

/** True for a backdrop of one colour, where parts that do not touch are things and not what the flood missed. */
function isPlain(frame: readonly Oklab[]): boolean {
  return frame.every((one) => frame.every((other) => distance(one, other) < 0.16))
}

/** 1 where a pixel is connected to the frame by small steps through colours like the frame's. */
function grow(lab: Float32Array, width: number, height: number, frame: readonly Oklab[]): Uint8Array {
  const backdrop = new Uint8Array(width * height)
  const queue = new Int32Array(width * height)
  let end = 0
  const isWithin = (reach: number, index: number): boolean => {
    for (const color of frame) {
      const l = lab[index * 3]! - color.l
      const a = lab[index * 3 + 1]! - 2 * color.a
      const b = lab[index * 3 + 2]! - 2 * color.b
      if (l * l + a * a + b * b < reach * reach) return true
    }
    return false
  }
  const add = (index: number): void => {
    backdrop[index] = 1
    queue[end++] = index
  }
  for (let index = 0; index < backdrop.length; index++) {
    const x = index % width
    const y = (index - x) / width
    if ((x === 0 || y === 0 || x === width - 1 || y === height - 1) && isWithin(nearFrame.reach, index)) add(index)
  }
  for (let next = 0; next < end; next++) {
    const index = queue[next]!
    const x = index % width
    for (let side = 0; side < 4; side++) {
      const other = neighbour(index, side, x, width, backdrop.length)
      if (other < 0 || backdrop[other] === 1) continue
      const step = apart(lab, index, other)
      if (
        step < smooth.step ? isWithin(smooth.reach, other) : step < nearFrame.step && isWithin(nearFrame.reach, other)
      )
        add(other)
    }
  }
  return backdrop
}

/** The pixel to the left, right, above or below; -1 outside. */
function neighbour(index: number, side: number, x: number, width: number, length: number): number {
  if (side === 0) return x > 0 ? index - 1 : -1
  if (side === 1) return x < width - 1 ? index + 1 : -1
  const other = side === 2 ? index - width : index + width
  return other < length ? other : -1
}

/** A few compact things, clear of most of the frame, that stand out from the backdrop along their outlines. */
function isClean(backdrop: Uint8Array, lab: Float32Array, width: number, height: number, plain: boolean): boolean {
  const share = backdrop.reduce((sum, value) => sum + value, 0) / backdrop.length
  if (share < 0.18 || share > 0.97) return false

  let frame = 0
  let framed = 0
  for (let index = 0; index < backdrop.length; index++) {
    const x = index % width
    if (index >= width && x !== 0 && x !== width - 1) continue
    frame++
    framed += backdrop[index]!
  }
  if (framed / frame < 0.9) return false
  const { largest, compact } = partsOf(backdrop, width, 0.03 * (1 - share))
  // Several equal parts are a design, not a thing with something beside it.
  const subject = (1 - share) * backdrop.length
  if (largest < (plain ? 0.42 : 0.82) * subject || compact < 0.88 * subject) return false

  let outline = 0
  let steps = 0
  for (let y = 2; y < height - 3; y++) {
    for (let x = 2; x < width - 3; x++) {
      const index = y * width + x
      for (const along of [1, width]) {
        if (backdrop[index] === backdrop[index + along]) continue
        outline++
        if (apart(lab, index - along, index + 2 * along) > 0.08) steps++
      }
    }
  }
  return outline > 0 && steps / outline > 0.72
}

/** Pixels of the largest connected part of the subject, and of all that are no smaller than a share of the picture: the rest is noise. */
function partsOf(backdrop: Uint8Array, width: number, least: number): { largest: number; compact: number } {
  const seen = Uint8Array.from(backdrop)
  const queue = new Int32Array(backdrop.length)
  let largest = 0
  let compact = 0
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1) continue
    let end = 0
    queue[end++] = start
    seen[start] = 1
    for (let next = 0; next < end; next++) {
      const index = queue[next]!
      const x = index % width
      for (let side = 0; side < 4; side++) {
        const other = neighbour(index, side, x, width, seen.length)
        if (other < 0 || seen[other] === 1) continue
        seen[other] = 1
        queue[end++] = other
      }
    }
    largest = Math.max(largest, end)
    if (end >= least * backdrop.length) compact += end
  }
  return { largest, compact }
}

/** The mean of three by three: a sharp mask gets an edge, and single missed pixels vanish. */
export function soften(mask: ArrayLike<number>, width: number, height: number): Float32Array {
  const soft = new Float32Array(mask.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0
      let count = 0
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          sum += mask[row * width + column]!
          count++
        }
      }
      soft[y * width + x] = sum / count
    }
  }
  return soft
}

/** The colours of one side carried a few pixels over to the other, so that what is mixed in an edge can be told. */
export function carryOver(small: Pixels, side: Uint8Array): Pixels {
  const { width, height } = small
  const data = Uint8ClampedArray.from(small.data)
  // The outermost pixels of a side are mixed themselves.
  let filled = erode(side, width)
  for (let round = 0; round < 6; round++) {
    const next = Uint8Array.from(filled)
    for (let index = 0; index < filled.length; index++) {
      if (filled[index] === 1) continue
      const x = index % width
      if (!touches(filled, index, x, width)) continue
      let count = 0
      const sum = [0, 0, 0]
      for (let step = 0; step < 4; step++) {
        const other = neighbour(index, step, x, width, filled.length)
        if (other < 0 || filled[other] === 0) continue
        count++
        for (let channel = 0; channel < 3; channel++) sum[channel] = sum[channel]! + data[other * 4 + channel]!
      }
      if (count === 0) continue
      for (let channel = 0; channel < 3; channel++) data[index * 4 + channel] = sum[channel]! / count
      next[index] = 1
    }
    filled = next
  }
  return { width, height, data }
}

function touches(filled: Uint8Array, index: number, x: number, width: number): boolean {
  return (
    (x > 0 && filled[index - 1] === 1) ||
    (x < width - 1 && filled[index + 1] === 1) ||
    filled[index - width] === 1 ||
    filled[index + width] === 1
  )
}

function erode(side: Uint8Array, width: number): Uint8Array {
  return side.map((value, index) => {
    const x = index % width
    for (let step = 0; step < 4; step++) {
      const other = neighbour(index, step, x, width, side.length)
      if (other >= 0 && side[other] === 0) return 0
    }
    return value
  })
}
