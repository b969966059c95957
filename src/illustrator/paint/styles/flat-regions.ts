import type { Canvas } from '@napi-rs/canvas'
import { paletteOf } from '../../references/palette-of.ts'
import { distance, type Oklab, oklabOf } from './oklab.ts'
import { blurInPlace, type Plane } from './planes.ts'
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
export function flatRegions(canvas: Canvas, palette: number | readonly Oklab[], smooth: number): FlatRegions {
  const raster = readRaster(canvas, workingSide)
  const chosen: readonly Oklab[] = typeof palette === 'number' ? paletteOf(raster, palette) : palette
  const colors = [...chosen].sort((a, b) => b.l - a.l)
  const rough = nearestLabels(raster, colors)
  const radius = Math.max(1, Math.round(smooth * unitOf(raster)))
  const shares = colors.map(() => new Float32Array(rough.length))
  for (let index = 0; index < rough.length; index++) shares[rough[index]!]![index] = 1
  const spare = new Float32Array(rough.length)
  for (const share of shares) blurInPlace(share, spare, raster.width, raster.height, radius)
  // Half as fine again as a small picture, so that shrinking it softens the outlines.
  const side = Math.max(canvas.width, canvas.height)
  const scale = Math.min(finestSide, Math.max(1.25 * side, 2 * workingSide)) / side
  const width = Math.round(canvas.width * scale)
  const height = Math.round(canvas.height * scale)
  return { width, height, colors, ...strongestLabels(shares, raster, width, height) }
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

/** For each pixel of the larger frame the label with the largest share there, shares read between the small pixels. */
function strongestLabels(
  shares: readonly Plane[],
  small: Raster,
  width: number,
  height: number,
): Pick<FlatRegions, 'labels' | 'inside'> {
  const labels = new Uint8Array(width * height)
  const inside = new Float32Array(width * height)
  const row = new Float32Array(small.width)
  const lefts = new Int32Array(width)
  const parts = new Float32Array(width)
  for (let x = 0; x < width; x++) {
    const exact = Math.min(small.width - 1.001, Math.max(0, ((x + 0.5) * small.width) / width - 0.5))
    lefts[x] = Math.floor(exact)
    parts[x] = exact - lefts[x]!
  }
  for (let y = 0; y < height; y++) {
    const exact = Math.min(small.height - 1.001, Math.max(0, ((y + 0.5) * small.height) / height - 0.5))
    const upper = Math.floor(exact) * small.width
    const down = exact % 1
    const best = inside.subarray(y * width, (y + 1) * width)
    const strongest = labels.subarray(y * width, (y + 1) * width)
    for (let label = 0; label < shares.length; label++) {
      const share = shares[label]!
      // Most colours lie along a part of the row only.
      let first = small.width
      let last = -1
      for (let x = 0; x < small.width; x++) {
        const value = share[upper + x]! * (1 - down) + share[upper + small.width + x]! * down
        row[x] = value
        if (value > 0) {
          if (last < 0) first = x
          last = x
        }
      }
      if (last < 0) continue
      const to = Math.min(width, Math.ceil(((last + 2) * width) / small.width))
      for (let x = Math.max(0, Math.floor(((first - 1) * width) / small.width)); x < to; x++) {
        const left = lefts[x]!
        const value = row[left]! + (row[left + 1]! - row[left]!) * parts[x]!
        if (value > best[x]!) {
          best[x] = value
          strongest[x] = label
        }
      }
    }
  }
  return { labels, inside }
}
