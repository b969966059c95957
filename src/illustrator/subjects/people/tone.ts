import { clampRgb, formatHex, modeLrgb, modeOklab, modeOklch, modeRgb, useMode } from 'culori/fn'
import type { Light } from '../../paint/stage.ts'

useMode(modeRgb)
useMode(modeLrgb)
const toOklab = useMode(modeOklab)
const toOklch = useMode(modeOklch)

/** The steps from the darkest fold to the highlight of one material under one light. CSS hex. */
export interface Tones {
  deep: string
  shadow: string
  base: string
  light: string
  shine: string
  /** Light from behind, on the edge away from the key. */
  rim: string
}

/** What the light of the picture does to a person: which side is lit, and by what. */
export interface Lighting {
  /** -1 when the key stands left, 1 when right. */
  side: -1 | 1
  key: string
  ambient: string
  shadow: string
  /** 0.45 (moonlight) .. 1. */
  exposure: number
  /** How much of its colour the light gives to what it falls on: 1 for plain light. */
  tint: number
}

/** Lamps with a colour, from the side of the key and from the other. */
const lamps: readonly [setup: string, key: string, ambient: string, tint: number][] = [
  ['neon', '#ff86dc', '#35c9ff', 1.7],
  ['candle', '#ffb35c', '#a8663c', 1.7],
  ['warm', '#ffc57e', '#b98a68', 1.4],
  ['cool', '#a9d2ff', '#7f9ec9', 1.5],
  ['rim', '#fff1dd', '#ffffff', 1],
]

/** The lighting of a person under the picture's light; `flip` when the person is painted mirrored. */
export function createLighting(light: Light, flip: boolean, setup: readonly string[] = []): Lighting {
  const lamp = lamps.find(([name]) => setup.includes(name))
  const side = light.from.x > 0.05 ? 1 : -1
  return {
    side: (flip ? -side : side) as -1 | 1,
    key: lamp?.[1] ?? (light.time === 'golden-hour' ? mix(light.key, '#ffb45e', 0.5) : light.key),
    ambient: lamp?.[2] ?? light.ambient,
    shadow: light.shadow,
    exposure: Math.min(1, 0.56 + 0.62 * Math.max(light.strength, lamp ? 0.55 : 0)),
    tint: lamp?.[3] ?? (light.time === 'golden-hour' ? 1.35 : 1),
  }
}

/** A colour between two, in OKLab; `share` 0 is `from`, 1 is `to`. */
export function mix(from: string, to: string, share: number): string {
  const a = toOklab(from)!
  const b = toOklab(to)!
  return formatHex(
    clampRgb({
      mode: 'oklab',
      l: a.l + (b.l - a.l) * share,
      a: a.a + (b.a - a.a) * share,
      b: a.b + (b.b - a.b) * share,
    }),
  )!
}

/** The colour with its lightness and chroma multiplied and its hue turned by degrees. */
export function shift(color: string, lightness: number, chroma = 1, hue = 0): string {
  const { l, c, h = 0 } = toOklch(color)!
  return formatHex(clampRgb({ mode: 'oklch', l: Math.min(1, l * lightness), c: c * chroma, h: h + hue }))!
}

/** 0 black .. 1 white, as seen. */
export function lightness(color: string): number {
  return toOklab(color)!.l
}

/** The colour at an opacity, as CSS. */
export function alpha(color: string, opacity: number): string {
  const value = Math.round(Math.max(0, Math.min(1, opacity)) * 255)
  return color.slice(0, 7) + value.toString(16).padStart(2, '0')
}

/** One colour multiplied by another, the second taking part by `share`. */
export function multiply(color: string, by: string, share: number): string {
  let out = '#'
  for (const at of [1, 3, 5]) {
    const factor = 1 - share + (share * Number.parseInt(by.slice(at, at + 2), 16)) / 255
    out += Math.round(Number.parseInt(color.slice(at, at + 2), 16) * factor)
      .toString(16)
      .padStart(2, '0')
  }
  return out
}

function lit(color: string, lighting: Lighting, share: number): string {
  const lost = 1 - lighting.exposure
  // Part of the darkness takes the ambient colour and part only dims, or skin turns grey at night.
  const dimmed = lost > 0 ? shift(multiply(color, lighting.ambient, lost * 0.75), 1 - lost * 0.24, 1.12) : color
  return multiply(dimmed, lighting.key, Math.min(0.6, share * lighting.tint))
}

/** Skin keeps its colour in shadow: deeper tones turn redder and more saturated, never grey. */
export function skinTones(albedo: string, lighting: Lighting): Tones {
  const dark = 1 - lightness(albedo)
  const base = lit(albedo, lighting, 0.25)
  return {
    deep: multiply(mix(shift(base, 0.58, 0.9, -12), '#8a4632', Math.max(0, 0.4 - dark * 1.3)), lighting.shadow, 0.2),
    // The palest skin has hardly a colour of its own; light that passes through it warms its shadow.
    shadow: multiply(
      mix(shift(base, 0.8 - dark * 0.04, 1.1, -8), '#c4785a', Math.max(0, 0.34 - dark * 1.3)),
      lighting.shadow,
      0.07,
    ),
    base,
    light: mix(shift(base, 1.035 + dark * 0.12, 0.98, 3), lighting.key, 0.06),
    // Dark skin reflects the sky more than it scatters the key.
    shine: mix(shift(base, 1.07 + dark * 0.24, 0.8), mix(lighting.key, '#c9d8f2', dark * 0.75), 0.2 + dark * 0.16),
    rim: mix(shift(base, 1.06 + dark * 0.25, 0.8), lighting.ambient, Math.min(0.8, 0.42 * lighting.tint)),
  }
}

/** Cloth, hair and other opaque materials; `gloss` 0 matt .. 1 satin. */
export function materialTones(albedo: string, lighting: Lighting, gloss = 0.3): Tones {
  const base = lit(albedo, lighting, 0.18)
  const dark = 1 - lightness(base)
  return {
    deep: multiply(shift(base, 0.52, 1.05), lighting.shadow, 0.3),
    shadow: multiply(shift(base, 0.78, 1.05), lighting.shadow, 0.14),
    base,
    light: mix(shift(base, 1.06 + dark * 0.12, 0.98), lighting.key, 0.05 + gloss * 0.06),
    shine: mix(shift(base, 1.1 + dark * 0.3, 0.85), lighting.key, 0.16 + gloss * 0.3),
    rim: mix(shift(base, 1.1 + dark * 0.3, 0.85), lighting.ambient, Math.min(0.8, 0.45 * lighting.tint)),
  }
}

/** The same material on a limb that lies farther back. */
export const behindTones = (tones: Tones): Tones => ({
  ...tones,
  shine: tones.light,
  light: mix(tones.base, tones.light, 0.15),
  base: mix(tones.base, tones.shadow, 0.4),
  shadow: mix(tones.shadow, tones.deep, 0.25),
})
