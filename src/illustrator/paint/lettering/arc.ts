import type { DesignText } from '../../designs/design.ts'
import type { Box, Context } from '../stage.ts'
import type { LetteringFont } from './fonts.ts'

/** One letter on an arc: where its baseline's middle stands, and how it is turned. */
interface ArcLetter {
  text: string
  x: number
  y: number
  turn: number
}

export interface ArcText {
  letters: ArcLetter[]
  sizePx: number
}

/** Measured at this size and scaled. */
const measurePx = 100
/** How far the arc spans, in radians: long texts bend more. */
const widest = 2

/**
 * A text bent upward into an arc that its box holds; undefined for joined scripts and for texts of several lines, which are
 * set straight.
 */
export function fitArc(context: Context, font: LetteringFont, box: Box): ArcText | undefined {
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(font.text)].map(
    ({ segment }) => segment,
  )
  if (font.joined || font.rightToLeft || font.text.includes('\n') || letters.length < 3 || letters.length > 40)
    return undefined
  context.save()
  context.font = font.at(measurePx)
  context.letterSpacing = '0px'
  // Kerning is kept: a letter's place is the advance of the text up to it.
  const advances = letters.map((_, at) => context.measureText(letters.slice(0, at + 1).join('')).width)
  context.restore()
  const total = advances.at(-1)!
  const span = Math.min(widest, 0.35 + letters.length * 0.075)
  const ascent = 0.8
  const descent = 0.26
  // Radius in units of the letters' size; the arc's chord and rise then give the size that fits.
  const radius = total / measurePx / span
  const width = 2 * (radius + ascent) * Math.sin(span / 2)
  const height = radius + ascent - (radius - descent) * Math.cos(span / 2)
  const sizePx = Math.min(box.width / width, box.height / height) * 0.97
  const r = radius * sizePx
  const centre = { x: box.x + box.width / 2, y: box.y + (box.height - height * sizePx) / 2 + ascent * sizePx + r }
  return {
    sizePx,
    letters: letters.map((text, at) => {
      const before = at === 0 ? 0 : advances[at - 1]!
      const middle = (before + advances[at]!) / 2
      const turn = (middle / total - 0.5) * span
      return { text, x: centre.x + r * Math.sin(turn), y: centre.y - r * Math.cos(turn), turn }
    }),
  }
}

/** Share of a circle that a text may take. */
const longest = 0.62 * 2 * Math.PI

/** A text along a circle: over its top, or upright along its foot. Undefined for what cannot be cut into letters. */
export function fitRing(
  context: Context,
  font: LetteringFont,
  { x, y, radius, height, below = false }: NonNullable<DesignText['ring']>,
  tracking: number,
): ArcText | undefined {
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(font.text)].map(
    ({ segment }) => segment,
  )
  if (font.joined || font.rightToLeft || font.text.includes('\n') || letters.length === 0) return undefined
  context.save()
  context.font = font.at(measurePx)
  context.letterSpacing = '0px'
  const gap = tracking * measurePx
  const advances = letters.map((_, at) => context.measureText(letters.slice(0, at + 1).join('')).width + gap * (at + 1))
  context.restore()
  const total = advances.at(-1)!
  const sizePx = Math.min(height / 0.95, (longest * (below ? 0.72 : 1) * radius * measurePx) / total)
  const scale = sizePx / measurePx / radius
  // Capitals are some 0.72 em high: their middle is on the circle.
  const base = radius + (below ? 0.36 : -0.36) * sizePx
  return {
    sizePx,
    letters: letters.map((text, at) => {
      const middle = ((at === 0 ? 0 : advances[at - 1]!) + advances[at]! - gap) / 2
      const turn = (middle - total / 2) * scale
      return below
        ? { text, x: x + base * Math.sin(turn), y: y + base * Math.cos(turn), turn: -turn }
        : { text, x: x + base * Math.sin(turn), y: y - base * Math.cos(turn), turn }
    }),
  }
}

/** Paints it in the current fill style. */
export function fillArc(context: Context, font: LetteringFont, { letters, sizePx }: ArcText): void {
  context.save()
  context.font = font.at(sizePx)
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  for (const { text, x, y, turn } of letters) {
    context.save()
    context.translate(x, y)
    context.rotate(turn)
    context.fillText(text, 0, 0)
    context.restore()
  }
  context.restore()
}
