import { colorsNamed, converter, formatHex } from 'culori'
import { colorNames, colorsThatAreThings, neverPlainColors } from './colors.data.ts'
import type { Word } from './words.ts'

const toOklch = converter('oklch')

/** How a word before a colour moves it: lightness and chroma. */
const shades: Record<string, (color: { l: number; c: number }) => { l: number; c: number }> = {
  dark: ({ l, c }) => ({ l: l * 0.62, c: c * 0.9 }),
  deep: ({ l, c }) => ({ l: l * 0.72, c: c * 1.05 }),
  light: ({ l, c }) => ({ l: l + (1 - l) * 0.55, c: c * 0.6 }),
  pale: ({ l, c }) => ({ l: l + (1 - l) * 0.68, c: c * 0.38 }),
  pastel: ({ l, c }) => ({ l: l + (1 - l) * 0.6, c: c * 0.45 }),
  soft: ({ l, c }) => ({ l: l + (1 - l) * 0.35, c: c * 0.6 }),
  bright: ({ l, c }) => ({ l: l + (1 - l) * 0.12, c: c * 1.25 }),
  vivid: ({ l, c }) => ({ l, c: c * 1.3 }),
  neon: ({ l, c }) => ({ l: Math.max(l, 0.78), c: Math.max(c, 0.24) }),
  electric: ({ l, c }) => ({ l: Math.max(l, 0.65), c: Math.max(c, 0.24) }),
  muted: ({ l, c }) => ({ l, c: c * 0.5 }),
  dusty: ({ l, c }) => ({ l: l + (1 - l) * 0.2, c: c * 0.45 }),
}

function shaded(hex: string, shade: string): string {
  const color = toOklch(hex)
  if (!color) return hex
  return formatHex({ ...color, ...shades[shade]!(color) }) ?? hex
}

function named(name: string): string | undefined {
  if (Object.hasOwn(colorNames, name)) return colorNames[name]
  const joined = name.replaceAll(' ', '')
  const css = (colorsNamed as Record<string, number>)[joined]
  return css === undefined ? undefined : `#${css.toString(16).padStart(6, '0')}`
}

/** The colour a name stands for, as CSS hex: `dark red`, `tomato`, `#ff8800`. */
export function colorOf(name: string): string | undefined {
  const key = name.trim().toLowerCase()
  if (/^#(?:[\da-f]{3}|[\da-f]{6})$/.test(key)) return formatHex(key)
  const known = named(key) ?? named(key.replaceAll('-', ' '))
  if (known) return known
  const [first = '', ...rest] = key.split(/[ -]/)
  if (rest.length === 0 || !Object.hasOwn(shades, first)) {
    const plain = /^(.+)[ -]colou?red$/.exec(key)?.[1] ?? /^(\w+?)d?ish$/.exec(key)?.[1]
    const base = plain && (named(plain) ?? named(`${plain}e`))
    return base && (plain.length > 3 || key.endsWith('ish')) ? base : undefined
  }
  const base = colorOf(rest.join(' '))
  return base && shaded(base, first)
}

/**
 * The colour words that begin at `start`, longest first. Words that are things too (`orange`, `chocolate`) count only
 * where `before` says that a noun follows.
 */
export function matchColor(
  words: readonly Word[],
  start: number,
  nounFollows: (end: number) => boolean,
): { length: number; hex: string; name: string } | undefined {
  for (let length = Math.min(3, words.length - start); length > 0; length--) {
    const name = words
      .slice(start, start + length)
      .map((word) => word.text)
      .join(' ')
    const hex = colorOf(name)
    if (!hex) continue
    if (colorsThatAreThings.has(name) && !nounFollows(start + length)) continue
    if (neverPlainColors.has(name)) continue
    return { length, hex, name }
  }
  return undefined
}
