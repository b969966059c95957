import { modeOklab, modeOklch, modeRgb, parse, useMode } from 'culori/fn'

/** Red, green, blue, each 0 .. 1 in sRGB. */
export type Rgb = readonly [red: number, green: number, blue: number]

const toRgb = useMode(modeRgb)
useMode(modeOklab)
const toOklch = useMode(modeOklch)
const known = new Map<string, Rgb>()

/** A CSS colour as numbers; an unreadable one is mid grey. */
export function rgbOf(color: string): Rgb {
  const seen = known.get(color)
  if (seen) return seen
  const parsed = parse(color)
  const rgb = parsed ? toRgb(parsed) : undefined
  const value: Rgb = rgb ? [rgb.r, rgb.g, rgb.b] : [0.5, 0.5, 0.5]
  if (known.size > 4000) known.clear()
  known.set(color, value)
  return value
}

function hexOf(red: number, green: number, blue: number): string {
  const part = (value: number): string =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${part(red)}${part(green)}${part(blue)}`
}

/** From `first` (0) to `second` (1). */
export function mix(first: string, second: string, share: number): string {
  const [r, g, b] = rgbOf(first)
  const [r2, g2, b2] = rgbOf(second)
  return hexOf(r + (r2 - r) * share, g + (g2 - g) * share, b + (b2 - b) * share)
}

/** The colour with an opacity, as CSS. */
export function fade(color: string, opacity: number): string {
  const [r, g, b] = rgbOf(color)
  return `rgba(${Math.round(r * 255)},${Math.round(g * 255)},${Math.round(b * 255)},${opacity})`
}

/**
 * The same paint under more (`step` > 0) or less (`step` < 0) light, -1 .. 1: shadows gain chroma and cool a little, and
 * lights warm, as an illustrator would mix them.
 */
export function shade(color: string, step: number): string {
  const { l, c, h = 0 } = toOklch({ mode: 'rgb', ...named(rgbOf(color)) })
  const lightness = step < 0 ? l * (1 + step * 0.85) : l + (1 - l) * step * 0.85
  const chroma = c * (step < 0 ? 1 + step * 0.25 : 1 - step * 0.45)
  const turned = h + (c > 0.02 ? Math.sign(step) * Math.min(1, Math.abs(step)) * (h > 20 && h < 200 ? 8 : -8) : 0)
  const { r, g, b } = toRgb({ mode: 'oklch', l: lightness, c: chroma, h: turned })
  return hexOf(r, g, b)
}

function named([r, g, b]: Rgb): { r: number; g: number; b: number } {
  return { r, g, b }
}
