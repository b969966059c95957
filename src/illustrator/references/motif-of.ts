import type { Pixels } from '../../imaging/image.ts'
import { type Oklab, oklabOf } from '../paint/styles/oklab.ts'
import type { StyleMeasure } from '../scene/scene.ts'
import type { PaletteColor } from './palette-of.ts'
import { shrinkPixels } from './shrink-pixels.ts'

/** What a band of the picture's height is like. */
interface Band extends Oklab {
  chroma: number
  /** Degrees in OKLab: red 30, yellow 110, green 145, cyan 195, blue 260, purple 310. */
  hue: number
  /** Share of its pixels on contours. */
  busy: number
}

/**
 * The name of a setting that suits a picture nobody can name the things of: what its upper and lower parts look like
 * decides, sky over water or grass or sand, so that a picture like it is a picture of something like it.
 */
export function motifOf(pixels: Pixels, palette: readonly PaletteColor[], measure: StyleMeasure): string {
  const small = shrinkPixels(pixels, 96)
  const top = bandOf(small, 0, 0.34)
  const middle = bandOf(small, 0.36, 0.66)
  const foot = bandOf(small, 0.68, 1)
  if (isPattern(small, top, middle, foot, measure, palette)) return 'abstract'
  if (measure.saturation < 0.1 || isOneHue(palette)) return ofGreys(top, middle, foot, measure)
  if (measure.brightness < 0.32) return ofTheDark(top, middle, foot)
  const name = hueName(foot)
  if (name === 'green') return hueName(top) === 'green' ? 'forest' : middle.busy > 0.16 ? 'village' : 'meadow'
  if (name === 'blue' || name === 'cyan') return hueName(top) === 'warm' || middle.busy < 0.1 ? 'sea' : 'lake'
  if (name === 'warm' || name === 'yellow') {
    if (hueName(top) === 'warm' || hueName(top) === 'yellow') return top.busy > 0.16 ? 'forest' : 'desert'
    return 'beach'
  }
  if (name === 'purple') return 'mountains'
  return foot.l > 0.8 && hueName(top) === 'blue' ? 'snow' : ofGreys(top, middle, foot, measure)
}

function bandOf({ width, height, data }: Pixels, from: number, to: number): Band {
  const sum = { l: 0, a: 0, b: 0 }
  let count = 0
  let busy = 0
  let before = 0
  for (let y = Math.floor(from * height); y < Math.max(Math.floor(from * height) + 1, Math.floor(to * height)); y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      const color = oklabOf(data[at]!, data[at + 1]!, data[at + 2]!)
      sum.l += color.l
      sum.a += color.a
      sum.b += color.b
      if (x > 0 && Math.abs(color.l - before) > 0.07) busy++
      before = color.l
      count++
    }
  }
  const [l, a, b] = [sum.l / count, sum.a / count, sum.b / count]
  const hue = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
  return { l, a, b, chroma: Math.hypot(a, b), hue, busy: busy / count }
}

function hueName({ chroma, hue }: Band): 'grey' | 'warm' | 'yellow' | 'green' | 'cyan' | 'blue' | 'purple' {
  if (chroma < 0.022) return 'grey'
  if (hue < 80 || hue > 345) return 'warm'
  if (hue < 108) return 'yellow'
  if (hue < 170) return 'green'
  if (hue < 225) return 'cyan'
  return hue < 290 ? 'blue' : 'purple'
}

/** Nothing above or below, and the same all over: a design, not a view. */
function isPattern(
  { width, height, data }: Pixels,
  top: Band,
  middle: Band,
  foot: Band,
  { flatness, saturation, brightness }: StyleMeasure,
  palette: readonly PaletteColor[],
): boolean {
  const apart = (one: Band, other: Band): number =>
    Math.hypot(one.l - other.l, 2 * (one.a - other.a), 2 * (one.b - other.b))
  const even = Math.max(apart(top, foot), apart(top, middle), apart(middle, foot)) < 0.1
  if (!even || saturation < 0.25 || brightness < 0.3 || palette.length < 3) return false
  // A face or a thing on a ground is even too, but its ground fills the edges.
  const corner = (x: number, y: number): Oklab => {
    const at = (Math.floor(y * (height - 1)) * width + Math.floor(x * (width - 1))) * 4
    return oklabOf(data[at]!, data[at + 1]!, data[at + 2]!)
  }
  const spots = [0.02, 0.27, 0.52, 0.77, 0.98].flatMap((share) => [corner(share, 0.03), corner(0.03, share)])
  const colors = new Set(spots.map(({ l, a, b }) => [l * 8, a * 14, b * 14].map(Math.round).join(',')))
  return colors.size > 3 && flatness > 0.25
}

function isOneHue(palette: readonly PaletteColor[]): boolean {
  const all = palette.reduce((sum, { a, b, share }) => sum + share * Math.hypot(a, b), 0)
  const a = palette.reduce((sum, color) => sum + color.share * color.a, 0)
  const b = palette.reduce((sum, color) => sum + color.share * color.b, 0)
  return all > 0 && Math.hypot(a, b) / all > 0.96 && all < 0.09
}

/** Without hues only light and detail are left: things in the middle of a calm place are houses. */
function ofGreys(top: Band, middle: Band, foot: Band, { brightness }: StyleMeasure): string {
  if (brightness < 0.32) return 'city'
  if (middle.busy > 1.35 * top.busy && middle.busy > 0.05) return 'village'
  return foot.l > top.l + 0.12 && foot.busy < 0.05 ? 'sea' : 'mountains'
}

function ofTheDark(top: Band, middle: Band, foot: Band): string {
  if (hueName(foot) === 'green') return 'forest'
  if (middle.busy > 0.06 || hueName(foot) === 'purple') return 'city'
  return top.l < foot.l ? 'sea' : 'mountains'
}
