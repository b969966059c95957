import type { Box, Context } from '../stage.ts'
import type { LetteringFont } from './fonts.ts'
import { linePieces } from './line-pieces.ts'

/** One line, ready to be painted with `fillText(text, x, y)` at left alignment and the alphabetic baseline. */
export interface FittedLine {
  text: string
  x: number
  y: number
  /** Of the ink, in pixels. */
  width: number
}

export interface FittedText {
  lines: FittedLine[]
  sizePx: number
  /** Letter spacing, in pixels. */
  trackingPx: number
  /** What the ink covers; always inside the box it was fitted to. */
  ink: Box
}

export interface FitOptions {
  align?: 'left' | 'center' | 'right'
  /** Where the block stands in a box taller than itself. */
  vertical?: 'top' | 'center' | 'bottom'
  /** Extra space between letters, in em. */
  tracking?: number
  /** Largest size, in pixels. */
  largestPx?: number
}

/** Measured at this size and scaled: Skia's advances are proportional, and hinting is off. */
const measurePx = 100
/** More lines than the text's own are tried up to here. */
const mostBreaks = 40

interface Ink {
  left: number
  right: number
  ascent: number
  descent: number
}

function inkOfRun(context: Context, text: string): Ink {
  const metrics = context.measureText(text)
  return {
    left: -metrics.actualBoundingBoxLeft,
    right: metrics.actualBoundingBoxRight,
    ascent: metrics.actualBoundingBoxAscent,
    descent: metrics.actualBoundingBoxDescent,
  }
}

/** Ink of a text of several faces: as wide as it advances, as high as its highest letter. */
function inkOfRuns(context: Context, text: string): Ink {
  const letters = [...new Set(text)].map((letter) => inkOfRun(context, letter))
  const whole = inkOfRun(context, text)
  return {
    left: Math.min(0, whole.left),
    right: Math.max(whole.right, context.measureText(text).width),
    ascent: Math.max(whole.ascent, ...letters.map(({ ascent }) => ascent)),
    descent: Math.max(whole.descent, ...letters.map(({ descent }) => descent)),
  }
}

/** Every way of parting `pieces` into `count` lines is tried in effect: the widest line is made as narrow as it can be. */
function balance(pieces: string[], count: number, widthOf: (text: string) => number): string[] {
  const fits = (limit: number): string[] | undefined => {
    const lines: string[] = []
    let line = ''
    for (const piece of pieces) {
      const longer = line + piece
      if (line && widthOf(longer) > limit) {
        lines.push(line)
        line = piece
      } else line = longer
      if (lines.length >= count) return undefined
    }
    return [...lines, line]
  }
  let low = Math.max(...pieces.map(widthOf))
  let high = widthOf(pieces.join(''))
  let best = fits(high) ?? [pieces.join('')]
  while (high - low > measurePx / 50) {
    const middle = (low + high) / 2
    const lines = fits(middle)
    if (lines) {
      best = lines
      high = middle
    } else low = middle
  }
  return (fits(low) ?? best).map((line) => line.trim())
}

/** Line breaks of the text itself are kept; the longest passages are parted further, up to `count` lines in all. */
function breakInto(passages: string[][], count: number, widthOf: (text: string) => number): string[] {
  const parts = passages.map(() => 1)
  for (let spare = count - passages.length; spare > 0; spare--) {
    const widths = passages.map((words, index) =>
      parts[index]! < words.length ? widthOf(words.join('')) / parts[index]! : 0,
    )
    const widest = widths.indexOf(Math.max(...widths))
    if (widths[widest] === 0) break
    parts[widest]!++
  }
  return passages.flatMap((words, index) => balance(words, parts[index]!, widthOf))
}

/**
 * Sets a text as large as its box allows, in as many balanced lines as make it largest. The ink lies wholly inside the
 * box: nothing is cut, whatever the text's length.
 */
export function fitText(context: Context, font: LetteringFont, box: Box, options: FitOptions = {}): FittedText {
  const { align = 'center', vertical = 'center', largestPx = Number.POSITIVE_INFINITY } = options
  const tracking = font.joined ? 0 : (options.tracking ?? 0)
  context.save()
  context.font = font.at(measurePx)
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
  context.direction = font.rightToLeft ? 'rtl' : 'ltr'
  context.letterSpacing = `${tracking * measurePx}px`
  const known = new Map<string, Ink>()
  const inkOf = (text: string): Ink => {
    const measured = known.get(text)
    if (measured) return measured
    const ink = font.mixed ? inkOfRuns(context, text) : inkOfRun(context, text)
    known.set(text, ink)
    return ink
  }
  const widthOf = (text: string): number => {
    const { right, left } = inkOf(text.trimEnd())
    return right - left
  }
  const passages = font.text
    .split('\n')
    .map((line) => linePieces(line.trim()).filter(Boolean))
    .filter((words) => words.length > 0)
  const most = passages.reduce((sum, words) => sum + words.length, 0)
  let chosen: { lines: string[]; size: number } | undefined
  let worse = 0
  for (let count = passages.length; count <= Math.min(most, passages.length + mostBreaks) && worse < 3; count++) {
    const lines = breakInto(passages, count, widthOf)
    const inks = lines.map(inkOf)
    const width = Math.max(...inks.map((ink) => ink.right - ink.left))
    const height = inks[0]!.ascent + inks.at(-1)!.descent + (lines.length - 1) * font.lineHeight * measurePx
    // A hundredth is kept back for rounding of glyph positions.
    const size = Math.min((box.width * 0.99) / width, (box.height * 0.99) / height) * measurePx
    // Another line must earn its place.
    if (!chosen || size > chosen.size * 1.06) {
      chosen = { lines, size }
      worse = 0
    } else worse++
  }
  context.restore()
  if (!chosen) return { lines: [], sizePx: 0, trackingPx: 0, ink: { ...box, width: 0, height: 0 } }

  const sizePx = Math.min(chosen.size, largestPx)
  const scale = sizePx / measurePx
  const inks = chosen.lines.map(inkOf)
  const step = font.lineHeight * sizePx
  const height = (inks[0]!.ascent + inks.at(-1)!.descent) * scale + (inks.length - 1) * step
  const room = box.height - height
  const top = box.y + room * (vertical === 'top' ? 0 : vertical === 'bottom' ? 1 : 0.5)
  const leftOf = (width: number): number =>
    box.x + (box.width - width) * (align === 'left' ? 0 : align === 'right' ? 1 : 0.5)
  const lines = inks.map((ink, index) => {
    const width = (ink.right - ink.left) * scale
    const left = leftOf(width)
    return {
      text: chosen.lines[index]!,
      x: left - ink.left * scale,
      y: top + inks[0]!.ascent * scale + index * step,
      width,
    }
  })
  const width = Math.max(...lines.map((line) => line.width))
  const x = leftOf(width)
  return { lines, sizePx, trackingPx: tracking * sizePx, ink: { x, y: top, width, height } }
}

/** Paints fitted lines in the current fill style. */
export function fillFitted(context: Context, font: LetteringFont, fitted: FittedText): void {
  withFitted(context, font, fitted, (line) => context.fillText(line.text, line.x, line.y))
}

/** Strokes their outlines in the current stroke style. */
export function strokeFitted(context: Context, font: LetteringFont, fitted: FittedText): void {
  withFitted(context, font, fitted, (line) => context.strokeText(line.text, line.x, line.y))
}

function withFitted(
  context: Context,
  font: LetteringFont,
  fitted: FittedText,
  paint: (line: FittedLine) => void,
): void {
  context.save()
  context.font = font.at(fitted.sizePx)
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
  context.direction = font.rightToLeft ? 'rtl' : 'ltr'
  context.letterSpacing = `${fitted.trackingPx}px`
  for (const line of fitted.lines) paint(line)
  context.restore()
}
