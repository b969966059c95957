import { converter, formatHex, formatHex8, modeOklab, modeRgb, useMode } from 'culori/fn'

useMode(modeRgb)
useMode(modeOklab)

const toOklab = converter('oklab')
const toRgb = converter('rgb')

function oklabOf(color: string): { l: number; a: number; b: number } {
  const parsed = toOklab(parseHex(color))
  return { l: parsed.l, a: parsed.a, b: parsed.b }
}

function parseHex(color: string): { mode: 'rgb'; r: number; g: number; b: number } {
  const digits = color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color
  const value = Number.parseInt(digits.slice(1, 7), 16)
  if (Number.isNaN(value)) return { mode: 'rgb', r: 0.5, g: 0.5, b: 0.5 }
  return { mode: 'rgb', r: ((value >> 16) & 255) / 255, g: ((value >> 8) & 255) / 255, b: (value & 255) / 255 }
}

function hexOf(l: number, a: number, b: number): string {
  return formatHex({ mode: 'oklab', l: Math.min(1, Math.max(0, l)), a, b })
}

/** `from` moved toward `to` by 0..1, in OKLab, so that the way between two colours stays clean. */
export function mix(from: string, to: string, amount: number): string {
  const start = oklabOf(from)
  const end = oklabOf(to)
  const share = Math.min(1, Math.max(0, amount))
  return hexOf(
    start.l + (end.l - start.l) * share,
    start.a + (end.a - start.a) * share,
    start.b + (end.b - start.b) * share,
  )
}

/** Lighter by a share (0..1) of what is missing to white; keeps its hue. */
export function lighten(color: string, amount: number): string {
  const { l, a, b } = oklabOf(color)
  return hexOf(l + (1 - l) * amount, a * (1 - amount * 0.5), b * (1 - amount * 0.5))
}

/** Darker by a share (0..1) of its lightness; keeps its hue. */
export function darken(color: string, amount: number): string {
  const { l, a, b } = oklabOf(color)
  return hexOf(l * (1 - amount), a * (1 - amount * 0.4), b * (1 - amount * 0.4))
}

/** Chroma times `factor`: 0 is grey, 1 unchanged. */
export function saturate(color: string, factor: number): string {
  const { l, a, b } = oklabOf(color)
  return hexOf(l, a * factor, b * factor)
}

/** OKLab lightness, 0 black .. 1 white. */
export function lightness(color: string): number {
  return oklabOf(color).l
}

/** The colour at 0..1 of opacity, as `#rrggbbaa`. */
export function alpha(color: string, opacity: number): string {
  return formatHex8({ ...parseHex(color), alpha: Math.min(1, Math.max(0, opacity)) })
}

/** What a surface of colour `local` looks like under a light of colour `light`: channels multiplied. */
export function multiply(local: string, light: string): string {
  const surface = toRgb(parseHex(local))
  const shine = toRgb(parseHex(light))
  return formatHex({ mode: 'rgb', r: surface.r * shine.r, g: surface.g * shine.g, b: surface.b * shine.b })
}
