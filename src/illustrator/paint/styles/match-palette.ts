import type { PaletteColor } from '../../references/palette-of.ts'
import type { StyleMeasure } from '../../scene/scene.ts'
import { distance, type Oklab, rgbOf } from './oklab.ts'

export interface PaletteMatch {
  /** The picture's own colours, with their shares. */
  from: readonly PaletteColor[]
  /** The colours to be moved to, most important first. */
  to: readonly Oklab[]
  /** Measures of the picture the colours came from. */
  measured?: StyleMeasure
  /** 0 keeps every shade of a colour, 1 makes each colour one flat tone. */
  flatten: number
}

/**
 * A change of colours that moves one palette onto another: each of the picture's colours gets a partner in the other
 * palette, and everything near it moves along (as in Chang et al., Palette-based Photo Recoloring, 2015). Light stays
 * lighter than dark, so the picture stays readable; brightness, contrast and saturation then move to the measured ones.
 */
export function matchPalette(match: PaletteMatch): (color: Oklab) => Oklab {
  const partners = pair(match.from, match.to, match.flatten)
  const recolor = moveAlong(match, partners)
  return match.measured ? correctTone(recolor, match, match.measured) : recolor
}

/**
 * For each colour of `from`, its partner in `to`: alike in hue and in rank of lightness, all important ones used. In a
 * poster of few inks the lightness decides, or nothing would be read; elsewhere grass stays what is greenest.
 */
function pair(from: readonly PaletteColor[], to: readonly Oklab[], flatten: number): Oklab[] {
  const hueWeight = 6 + 22 * (1 - flatten)
  const place = ranks(from)
  const seat = ranks(to)
  const cost = (one: number, other: number): number => {
    const hue = Math.hypot(from[one]!.a - to[other]!.a, from[one]!.b - to[other]!.b)
    return 1.4 * (place(from[one]!) - seat(to[other]!)) ** 2 + hueWeight * hue * hue + 0.012 * other
  }
  const chosen = from.map((_, one) => smallest(to.length, (other) => cost(one, other)))
  for (let other = 0; other < Math.min(to.length, from.length, 5); other++) {
    if (chosen.includes(other)) continue
    const spare = from.map((_, one) => one).filter((one) => chosen.filter((seat) => seat === chosen[one]).length > 1)
    if (spare.length === 0) continue
    chosen[spare[smallest(spare.length, (index) => cost(spare[index]!, other))]!] = other
  }
  return chosen.map((other) => to[other]!)
}

/** Where a lightness lies between the darkest and the lightest of a palette, 0..1. */
function ranks(palette: readonly Oklab[]): (color: Oklab) => number {
  const dark = Math.min(...palette.map((color) => color.l))
  const range = Math.max(0.05, Math.max(...palette.map((color) => color.l)) - dark)
  return (color) => (color.l - dark) / range
}

function smallest(length: number, value: (index: number) => number): number {
  let best = 0
  for (let index = 1; index < length; index++) if (value(index) < value(best)) best = index
  return best
}

function moveAlong({ from, to, flatten }: PaletteMatch, partners: readonly Oklab[]): (color: Oklab) => Oklab {
  const spread = 0.11 - 0.075 * flatten
  const range = (palette: readonly Oklab[]): number =>
    Math.max(...palette.map((color) => color.l)) - Math.min(...palette.map((color) => color.l))
  const shade = Math.min(1.3, Math.max(0.35, range(to) / Math.max(0.1, range(from)))) * (1 - 0.92 * flatten)
  const tint = 0.3 * (1 - flatten)
  return (color) => {
    const away = from.map((center) => distance(center, color) ** 2)
    const nearest = Math.min(...away)
    let total = 0
    const moved = { l: 0, a: 0, b: 0 }
    for (const [index, center] of from.entries()) {
      const weight = Math.exp((nearest - away[index]!) / (2 * spread * spread))
      if (weight < 0.001) continue
      const partner = partners[index]!
      moved.l += weight * (partner.l + (color.l - center.l) * shade)
      moved.a += weight * (partner.a + (color.a - center.a) * tint)
      moved.b += weight * (partner.b + (color.b - center.b) * tint)
      total += weight
    }
    return { l: moved.l / total, a: moved.a / total, b: moved.b / total }
  }
}

/** Moves the whole toward the measured brightness, contrast and saturation; less so in a poster, whose colours are exact. */
function correctTone(
  recolor: (color: Oklab) => Oklab,
  { from, flatten }: PaletteMatch,
  measured: StyleMeasure,
): (color: Oklab) => Oklab {
  const shares = from.map((color) => color.share)
  const moved = from.map(recolor)
  const mean = (values: readonly number[]): number => values.reduce((sum, value, at) => sum + value * shares[at]!, 0)
  const luma = moved.map((color) => {
    const [red, green, blue] = rgbOf(color)
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
  })
  const brightness = mean(luma)
  const contrast = 2 * Math.sqrt(mean(luma.map((value) => (value - brightness) ** 2)))
  const saturation = mean(moved.map((color) => Math.hypot(color.a, color.b))) / 0.18
  const trust = 0.8 * (1 - 0.7 * flatten)
  const toward = (factor: number, least: number, most: number): number =>
    1 + (Math.min(most, Math.max(least, factor)) - 1) * trust
  const steeper = toward(measured.contrast / Math.max(0.08, contrast), 0.6, 1.6)
  const vivid = toward(measured.saturation / Math.max(0.04, saturation), 0.7, 1.5)
  const lift = Math.min(0.3, Math.max(-0.3, measured.brightness - brightness)) * trust
  const middle = mean(moved.map((color) => color.l))
  return (color) => {
    const { l, a, b } = recolor(color)
    const tone = (l - middle) * steeper + middle + lift
    return { l: shoulder(tone), a: a * vivid, b: b * vivid }
  }
}

/** Keeps tones inside 0.04..0.99 by bending them there rather than cutting them off. */
function shoulder(tone: number): number {
  if (tone > 0.9) return 0.9 + 0.09 * Math.tanh((tone - 0.9) / 0.09)
  if (tone < 0.14) return 0.14 + 0.1 * Math.tanh((tone - 0.14) / 0.1)
  return tone
}
