import type { Raster } from './raster.ts'

/** Wet paint, from its top down: opaque where it is done, clear where nothing was laid; and how high it stands, from 128. */
export interface OilPaint extends Raster {
  relief: Uint8Array
}

/** What a brush is like across its width. */
export interface Brush {
  /** How much lighter or darker, and how high its hairs lay the paint, from 128. */
  tones: Float32Array
  heights: Uint8Array
}

/** Samples across a brush. */
const grain = 64

/** Streaks within a stroke: how far aside of its middle, in widths, and how much lighter or higher. */
export type Streaks = readonly (readonly [aside: number, amount: number])[]

export function createBrush(hairs: Streaks, ridges: Streaks, lift: number): Brush {
  const tones = new Float32Array(grain)
  const heights = new Uint8Array(grain).fill(128)
  for (let index = 0; index < grain; index++) {
    const aside = (index + 0.5) / grain - 0.5
    for (const [middle, tone] of hairs) if (Math.abs(aside - middle) < 0.1) tones[index] = tone
    for (const [middle, rise] of ridges)
      if (Math.abs(aside - middle) < 0.12) heights[index] = Math.round(128 + 360 * lift * rise)
  }
  return { tones, heights }
}

/** One touch of a brush, in pixels and radians. */
export interface Stroke {
  x: number
  y: number
  angle: number
  /** How far its middle swings out, in lengths. */
  bend: number
  length: number
  width: number
  color: readonly [number, number, number]
}

/** Paint this opaque needs none under it. */
const done = 250

/**
 * Lays a stroke with round ends under those laid before: the last brush stroke comes first, and what it hides costs next to
 * nothing. By hand, since Skia takes 6 µs a line whatever its size, a stroke is up to six lines, and eleven lie on each other.
 */
export function layStroke(paint: OilPaint, stroke: Stroke, { tones, heights }: Brush): void {
  const { width, height, data, relief } = paint
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const laid = mixColors(stroke.color, tones)
  const cos = Math.cos(stroke.angle)
  const sin = Math.sin(stroke.angle)
  const half = stroke.length / 2
  const reach = stroke.width / 2
  const swing = half * stroke.bend
  const curve = swing / (half * half)
  const long = half + reach + 1
  const broad = reach + Math.abs(swing) + 1
  const tall = Math.abs(sin) * long + Math.abs(cos) * broad
  // A direction of exactly 0 would divide by it; nothing is lost by a hair's turn.
  const overCos = 1 / (Math.abs(cos) < 1e-6 ? 1e-6 : cos)
  const overSin = 1 / (Math.abs(sin) < 1e-6 ? 1e-6 : sin)
  const longOverCos = Math.abs(long * overCos)
  const broadOverSin = Math.abs(broad * overSin)
  const samples = grain / stroke.width
  const bottom = Math.min(height - 1, Math.floor(stroke.y + tall))
  for (let y = Math.max(0, Math.ceil(stroke.y - tall)); y <= bottom; y++) {
    const down = y - stroke.y
    // Between the two ends of the stroke's box, which is turned, and between its two sides.
    const alongRow = down * sin
    const acrossRow = down * cos
    const first = Math.max(
      0,
      Math.ceil(stroke.x + Math.max(-alongRow * overCos - longOverCos, acrossRow * overSin - broadOverSin)),
    )
    const last = Math.min(
      width - 1,
      Math.floor(stroke.x + Math.min(-alongRow * overCos + longOverCos, acrossRow * overSin + broadOverSin)),
    )
    let along = (first - stroke.x) * cos + alongRow
    let across = acrossRow - (first - stroke.x) * sin
    for (let x = first; x <= last; x++, along += cos, across -= sin) {
      const index = y * width + x
      const at = index * 4
      const opacity = data[at + 3]!
      if (opacity >= done) continue
      const beyond = Math.abs(along) - half
      const aside = beyond > 0 ? across : across - swing + curve * along * along
      const away = beyond > 0 ? Math.sqrt(beyond * beyond + aside * aside) : Math.abs(aside)
      const cover = Math.min(1, reach - away + 0.5)
      if (cover <= 0) continue
      const sample = Math.min(grain - 1, Math.max(0, Math.floor((aside + reach) * samples)))
      if (beyond < 0 && cover > 0.5) relief[index] = heights[sample]!
      const color = laid[sample]!
      if (cover === 1 && opacity === 0) pixels[index] = color
      else {
        const share = cover * (1 - opacity / 255)
        data[at] = data[at]! + (color & 255) * share
        data[at + 1] = data[at + 1]! + ((color >> 8) & 255) * share
        data[at + 2] = data[at + 2]! + ((color >> 16) & 255) * share
        data[at + 3] = opacity + 255 * share
      }
    }
  }
}

/** Fills what the strokes left bare with the picture under them. */
export function fillGaps({ data }: OilPaint, under: Raster): void {
  for (let at = 0; at < data.length; at += 4) {
    const bare = 1 - data[at + 3]! / 255
    if (bare === 0) continue
    data[at] = data[at]! + under.data[at]! * bare
    data[at + 1] = data[at + 1]! + under.data[at + 1]! * bare
    data[at + 2] = data[at + 2]! + under.data[at + 2]! * bare
    data[at + 3] = 255
  }
}

/** The colours of a stroke across its width, as pixels: red in the lowest byte. */
function mixColors([red, green, blue]: Stroke['color'], tones: Float32Array): Uint32Array {
  const byte = (value: number): number => Math.max(0, Math.min(255, Math.round(value)))
  const laid = new Uint32Array(grain)
  for (let sample = 0; sample < grain; sample++) {
    const tone = tones[sample]!
    laid[sample] = (255 << 24) | (byte(blue + tone) << 16) | (byte(green + tone) << 8) | byte(red + tone)
  }
  return laid
}

/** Shades the ridges, lit from the upper left: what rises against the paint `step` pixels nearer the light, and what falls. */
export function shadeRelief({ width, height, relief }: OilPaint, step: number): Raster {
  const shading = { width, height, data: new Uint8ClampedArray(width * height * 4) }
  for (let y = step; y < height; y++) {
    for (let x = step; x < width; x++) {
      const index = y * width + x
      const slope = relief[index]! - relief[index - step * width - step]!
      if (slope === 0) continue
      const at = index * 4
      const tone = slope > 0 ? 255 : 0
      shading.data[at] = tone
      shading.data[at + 1] = tone
      shading.data[at + 2] = tone
      shading.data[at + 3] = Math.min(110, Math.abs(slope) * 1.5)
    }
  }
  return shading
}
