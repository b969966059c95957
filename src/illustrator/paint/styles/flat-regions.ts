import type { Canvas } from '@napi-rs/canvas'
import { throwIfCancelled } from '../../../errors/index.ts'
import { paletteOf } from '../../references/palette-of.ts'
import { sumColumns, sumRows } from './box-sums.ts'
import { distance, type Oklab, oklabOf } from './oklab.ts'
import type { Plane } from './planes.ts'
import { type Raster, readRaster, unitOf } from './raster.ts'

/** A picture in a few flat regions with smooth outlines. */
export interface FlatRegions {
  width: number
  height: number
  /** The colours, lightest first. */
  colors: Oklab[]
  /** Which colour each pixel has. */
  labels: Uint8Array
  /** How far inside its region each pixel lies: 1 well inside, about a half on an outline. */
  inside: Plane
}

/** Regions are found at this size; their outlines are then drawn finer, up to `finestSide`. */
const workingSide = 520
const finestSide = 2200

/**
 * Divides a picture into regions of the given colours, or of at most so many of its own; parts much smaller than `smooth`
 * units melt into their surroundings.
 */
export function flatRegions(
  canvas: Canvas,
  palette: number | readonly Oklab[],
  smooth: number,
  signal?: AbortSignal,
): FlatRegions {
  const raster = readRaster(canvas, workingSide)
  const chosen: readonly Oklab[] = typeof palette === 'number' ? paletteOf(raster, palette) : palette
  const colors = [...chosen].sort((a, b) => b.l - a.l)
  const rough = nearestLabels(raster, colors)
  const radius = Math.max(1, Math.round(smooth * unitOf(raster)))
  const shares = blurLabels(rough, colors.length, raster, radius)
  // Half as fine again as a small picture, so that shrinking it softens the outlines.
  const side = Math.max(canvas.width, canvas.height)
  const scale = Math.min(finestSide, Math.max(1.25 * side, 2 * workingSide)) / side
  const width = Math.round(canvas.width * scale)
  const height = Math.round(canvas.height * scale)
  return { width, height, colors, ...strongestLabels(shares, raster, { width, height }, signal) }
}

function nearestLabels({ data }: Raster, colors: readonly Oklab[]): Uint8Array {
  const labels = new Uint8Array(data.length / 4)
  /** One more than the label of every colour met so far, by its upper six bits a channel. */
  const known = new Uint8Array(1 << 18)
  for (let index = 0, at = 0; index < labels.length; index++, at += 4) {
    const key = ((data[at]! >> 2) << 12) | ((data[at + 1]! >> 2) << 6) | (data[at + 2]! >> 2)
    if (known[key] === 0) {
      const color = oklabOf(data[at]!, data[at + 1]!, data[at + 2]!)
      const away = colors.map((next) => distance(next, color))
      known[key] = 1 + away.indexOf(Math.min(...away))
    }
    labels[index] = known[key]! - 1
  }
  return labels
}

/** How much of what surrounds each pixel has each label. */
interface Shares {
  /** Several labels to a number, each in bits of its own: whole numbers are added with all their labels at once. */
  planes: readonly Int32Array[]
  /** Where a label is found. */
  planeOf: Uint8Array
  shiftOf: Uint8Array
  mask: number
  /** The number that is all of the surroundings. */
  whole: number
  /** A bit for each label that has a share. */
  present: Int32Array
}

/** Means of a square, twice, as `blurPlane` takes them. */
function blurLabels(labels: Uint8Array, count: number, { width, height }: Raster, radius: number): Shares {
  const whole = (2 * radius + 1) ** 4
  const bits = Math.ceil(Math.log2(whole + 1))
  const perPlane = Math.floor(31 / bits)
  const mask = 2 ** bits - 1
  const planeOf = Uint8Array.from({ length: count }, (_, label) => Math.floor(label / perPlane))
  const shiftOf = Uint8Array.from({ length: count }, (_, label) => (label % perPlane) * bits)
  const planes = Array.from({ length: Math.ceil(count / perPlane) }, () => new Int32Array(labels.length))
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index]!
    planes[planeOf[label]!]![index] = 1 << shiftOf[label]!
  }
  const present = new Int32Array(labels.length)
  const spare = new Int32Array(labels.length)
  for (const [plane, sums] of planes.entries()) {
    sumRows(sums, spare, width, height, radius)
    sumRows(spare, sums, width, height, radius)
    sumColumns(sums, spare, width, height, radius)
    sumColumns(spare, sums, width, height, radius)
    const first = plane * perPlane
    const last = Math.min(count, first + perPlane)
    for (let index = 0; index < sums.length; index++) {
      let rest = sums[index]!
      for (let label = first; rest !== 0 && label < last; label++, rest >>>= bits)
        if ((rest & mask) !== 0) present[index] = present[index]! | (1 << label)
    }
  }
  return { planes, planeOf, shiftOf, mask, whole, present }
}

/** For each pixel of the larger frame the label with the largest share there, shares read between the small pixels. */
function strongestLabels(
  { planes, planeOf, shiftOf, mask, whole, present }: Shares,
  small: Raster,
  { width, height }: { width: number; height: number },
  signal: AbortSignal | undefined,
): Pick<FlatRegions, 'labels' | 'inside'> {
  const labels = new Uint8Array(width * height)
  const inside = new Float32Array(width * height)
  const cells = new Int32Array(small.width)
  const lefts = new Int32Array(width)
  const parts = new Float32Array(width)
  for (let x = 0; x < width; x++) {
    const exact = Math.min(small.width - 1.001, Math.max(0, ((x + 0.5) * small.width) / width - 0.5))
    lefts[x] = Math.floor(exact)
    parts[x] = exact - lefts[x]!
  }
  for (let y = 0; y < height; y++) {
    throwIfCancelled(signal)
    const exact = Math.min(small.height - 1.001, Math.max(0, ((y + 0.5) * small.height) / height - 0.5))
    const upper = Math.floor(exact) * small.width
    const lower = upper + small.width
    const down = exact % 1
    for (let x = 0; x < small.width - 1; x++)
      cells[x] = present[upper + x]! | present[upper + x + 1]! | present[lower + x]! | present[lower + x + 1]!
    for (let x = 0, index = y * width; x < width; x++, index++) {
      const left = lefts[x]!
      let candidates = cells[left]!
      // Most pixels are well inside of one region.
      if ((candidates & (candidates - 1)) === 0) {
        labels[index] = 31 - Math.clz32(candidates)
        inside[index] = 1
        continue
      }
      let best = 0
      let strongest = 0
      for (; candidates !== 0; candidates &= candidates - 1) {
        const label = 31 - Math.clz32(candidates & -candidates)
        const sums = planes[planeOf[label]!]!
        const shift = shiftOf[label]!
        const before =
          ((sums[upper + left]! >> shift) & mask) * (1 - down) + ((sums[lower + left]! >> shift) & mask) * down
        const after =
          ((sums[upper + left + 1]! >> shift) & mask) * (1 - down) + ((sums[lower + left + 1]! >> shift) & mask) * down
        const value = before + (after - before) * parts[x]!
        if (value > best) {
          best = value
          strongest = label
        }
      }
      labels[index] = strongest
      inside[index] = best / whole
    }
  }
  return { labels, inside }
}
