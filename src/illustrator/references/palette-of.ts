import type { Pixels } from '../../imaging/image.ts'
import { distance, type Oklab, oklabOf } from '../paint/styles/oklab.ts'

/** One colour of a picture's palette. */
export interface PaletteColor extends Oklab {
  /** Share of the picture it covers, 0..1. */
  share: number
}

/** Enough for shares of a tenth of a percent, in two milliseconds. */
const wantedSamples = 16_000

/** Nearer than this, two colours are one with a little shading. */
const sameColor = 0.065

/**
 * The colours that make a picture, most important first: how much they cover counts less than proportionally and how
 * vivid they are counts too, so a small red sail on a grey sea is not lost. Clusters of single pixels, not of a shrunken
 * copy, which would dissolve thin coloured lines into their ground. At most `limit`; a poster of three has three.
 */
export function paletteOf(pixels: Pixels, limit = 8): PaletteColor[] {
  const bins = fillBins(pixels)
  const total = bins.reduce((sum, bin) => sum + bin.share, 0)
  if (total === 0) return []
  for (const bin of bins) bin.share /= total
  const clusters = merge(settle(seeds(bins, limit), bins))
  return clusters.filter((color, index) => index === 0 || matters(color)).sort((a, b) => importance(b) - importance(a))
}

function importance(color: PaletteColor): number {
  return color.share ** 0.55 * (0.35 + Math.min(1, chroma(color) / 0.2))
}

function matters(color: PaletteColor): boolean {
  return color.share > (chroma(color) > 0.1 ? 0.002 : 0.008)
}

function chroma(color: Oklab): number {
  return Math.hypot(color.a, color.b)
}

/** Colours in small boxes of OKLab, so that clustering handles some hundred of them and not every pixel. */
function fillBins({ width, height, data }: Pixels): PaletteColor[] {
  const step = Math.max(1, Math.floor(Math.sqrt((width * height) / wantedSamples)))
  const bins = new Map<number, PaletteColor>()
  for (let y = step >> 1; y < height; y += step) {
    for (let x = step >> 1; x < width; x += step) {
      const at = (y * width + x) * 4
      const alpha = data[at + 3]! / 255
      if (alpha < 0.5) continue
      const color = oklabOf(data[at]!, data[at + 1]!, data[at + 2]!)
      const key =
        (Math.round(color.l * 20) << 12) | ((Math.round(color.a * 30) + 32) << 6) | (Math.round(color.b * 30) + 32)
      const bin = bins.get(key)
      if (bin) {
        bin.l += color.l
        bin.a += color.a
        bin.b += color.b
        bin.share++
      } else bins.set(key, { ...color, share: 1 })
    }
  }
  for (const bin of bins.values()) {
    bin.l /= bin.share
    bin.a /= bin.share
    bin.b /= bin.share
  }
  return [...bins.values()]
}

/** The largest bin, then again and again the one that is both large and unlike those chosen. */
function seeds(bins: readonly PaletteColor[], limit: number): PaletteColor[] {
  const chosen = [bins.reduce((largest, bin) => (bin.share > largest.share ? bin : largest))]
  while (chosen.length < limit) {
    let best: PaletteColor | undefined
    let bestScore = 0
    for (const bin of bins) {
      const apart = Math.min(...chosen.map((color) => distance(color, bin)))
      const score = apart < sameColor || bin.share < 0.0008 ? 0 : Math.sqrt(bin.share) * Math.min(apart, 0.4)
      if (score > bestScore) {
        best = bin
        bestScore = score
      }
    }
    if (!best) break
    chosen.push(best)
  }
  return chosen
}

/** k-means over the bins. */
function settle(start: readonly PaletteColor[], bins: readonly PaletteColor[]): PaletteColor[] {
  let centers = start.map((color) => ({ ...color }))
  for (let round = 0; round < 8; round++) {
    const sums = centers.map(() => ({ l: 0, a: 0, b: 0, share: 0 }))
    for (const bin of bins) {
      let nearest = 0
      let apart = Number.POSITIVE_INFINITY
      for (const [index, center] of centers.entries()) {
        const away = distance(center, bin)
        if (away < apart) {
          apart = away
          nearest = index
        }
      }
      const sum = sums[nearest]!
      sum.l += bin.l * bin.share
      sum.a += bin.a * bin.share
      sum.b += bin.b * bin.share
      sum.share += bin.share
    }
    centers = sums
      .filter((sum) => sum.share > 0)
      .map((sum) => ({ l: sum.l / sum.share, a: sum.a / sum.share, b: sum.b / sum.share, share: sum.share }))
  }
  return centers
}

function merge(clusters: PaletteColor[]): PaletteColor[] {
  const merged: PaletteColor[] = []
  for (const color of [...clusters].sort((a, b) => b.share - a.share)) {
    const twin = merged.find((other) => distance(other, color) < sameColor)
    if (!twin) {
      merged.push(color)
      continue
    }
    const share = twin.share + color.share
    for (const axis of ['l', 'a', 'b'] as const) {
      twin[axis] = (twin[axis] * twin.share + color[axis] * color.share) / share
    }
    twin.share = share
  }
  return merged
}
