import { lightness, mix } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import type { Brief, DesignText, Line, Mark } from './design.ts'

export function inset(box: Box, by: number, down = by): Box {
  return { x: box.x + by, y: box.y + down, width: box.width - 2 * by, height: box.height - 2 * down }
}

/** A part of a box, in shares of it. */
export function part(box: Box, x: number, y: number, width: number, height: number): Box {
  return { x: box.x + x * box.width, y: box.y + y * box.height, width: width * box.width, height: height * box.height }
}

/** `count` boxes side by side, or one below the other. */
export function split(box: Box, count: number, gap: number, down = false): Box[] {
  const size = ((down ? box.height : box.width) - gap * (count - 1)) / count
  return Array.from({ length: count }, (_, at) =>
    down
      ? { ...box, y: box.y + at * (size + gap), height: size }
      : { ...box, x: box.x + at * (size + gap), width: size },
  )
}

/** `count` boxes in rows and columns, each as near as can be to `aspect` (width over height); a short last row stands in the middle. */
export function gridIn(box: Box, count: number, aspect: number, gap: number): Box[] {
  const offness = (columns: number): number => {
    const rows = Math.ceil(count / columns)
    const cell = ((box.width - gap * (columns - 1)) / columns / Math.max(1, box.height - gap * (rows - 1))) * rows
    return Math.abs(Math.log(cell / aspect)) + 0.12 * (rows * columns - count)
  }
  const columns =
    Array.from({ length: count }, (_, at) => at + 1).sort((one, other) => offness(one) - offness(other))[0] ?? 1
  const rows = Math.ceil(count / columns)
  return split(box, rows, gap, true).flatMap((row, at) => {
    const cells = split(row, columns, gap)
    const empty = columns * (at + 1) - count
    const shift = empty > 0 ? (empty * (cells[0]!.width + gap)) / 2 : 0
    return cells.slice(0, Math.min(columns, count - at * columns)).map((cell) => ({ ...cell, x: cell.x + shift }))
  })
}

export const whole = ({ frame }: Brief): Box => ({ x: 0, y: 0, width: frame.width, height: frame.height })

/** A sheet of paper in the frame: all of it where the frame is about its shape, else as large as fits, on a desk. */
export function sheetIn(brief: Brief, least: number, most: number): { sheet: Box; behind: Mark[]; unit: number } {
  const { frame, palette } = brief
  const aspect = frame.width / frame.height
  const page = whole(brief)
  if (aspect >= least && aspect <= most)
    return { sheet: page, behind: [{ box: page, fill: palette.paper }], unit: brief.unit }
  const own = Math.min(most, Math.max(least, aspect))
  const room = inset(page, frame.width * 0.07, frame.height * 0.07)
  const width = Math.min(room.width, room.height * own)
  const height = width / own
  const sheet = { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height }
  const desk = mix(palette.accent, lightness(palette.paper) > 0.6 ? '#e9e4dc' : '#2a2830', 0.72)
  return {
    sheet,
    behind: [
      { box: page, fill: [mix(desk, '#ffffff', 0.16), mix(desk, '#000000', 0.12)] },
      { box: sheet, fill: palette.paper, raised: true },
    ],
    unit: Math.min(width, height) / 100,
  }
}

type Manner = Omit<DesignText, 'text' | 'box' | 'lettering'>

/** A line set in a box in the layout's manner, but in the type, colour and weight that words ask for. */
export function set(line: Line, box: Box, manner: Manner): DesignText {
  const { lettering } = line
  const text: DesignText = { text: line.text, box, ...manner }
  if (!lettering) return text
  text.lettering = lettering
  if (lettering.typeAsked) {
    text.type = lettering.type
    text.bold = lettering.bold
  }
  if (lettering.bold) text.bold = true
  if (lettering.italic) text.italic = true
  if (lettering.color) text.color = lettering.color
  if (lettering.curved) text.curved = true
  if (lettering.effect) text.effect = lettering.effect
  return text
}

/** Ink that shows on a colour. */
export function inkOver(color: string, dark = '#1d2030', pale = '#fffaf0'): string {
  return lightness(color) > 0.66 ? dark : pale
}

const round = (value: number): string => value.toFixed(1)

export function circlePath(x: number, y: number, radius: number): string {
  // Twice the rounded radius: a chord that is shorter than that makes two bulging arcs.
  const r = Number(round(radius))
  const across = round(2 * r)
  return `M ${round(x - r)} ${round(y)} a ${r} ${r} 0 1 1 ${across} 0 a ${r} ${r} 0 1 1 -${across} 0 Z`
}

/** A piece of a ring, angles in turns from the top. */
export function ringPath(x: number, y: number, outer: number, inner: number, from: number, to: number): string {
  const at = (turn: number, radius: number): string => {
    const angle = (turn - 0.25) * 2 * Math.PI
    return `${round(x + radius * Math.cos(angle))} ${round(y + radius * Math.sin(angle))}`
  }
  const large = to - from > 0.5 ? 1 : 0
  const end = Math.min(to, from + 0.9999)
  return inner > 0
    ? `M ${at(from, outer)} A ${round(outer)} ${round(outer)} 0 ${large} 1 ${at(end, outer)} L ${at(end, inner)} A ${round(inner)} ${round(inner)} 0 ${large} 0 ${at(from, inner)} Z`
    : `M ${round(x)} ${round(y)} L ${at(from, outer)} A ${round(outer)} ${round(outer)} 0 ${large} 1 ${at(end, outer)} Z`
}

/** Greyed lines where running text would stand. */
export function textLines(box: Box, count: number, color: string, thickness: number): Mark[] {
  return split(box, count, thickness * 0.9, true).map((row, at) => ({
    box: { ...row, width: row.width * (at === count - 1 ? 0.62 : 1), height: Math.min(row.height, thickness) },
    fill: color,
    radius: thickness / 2,
  }))
}

export const titleCase = (text: string): string =>
  text.replace(/(^|[\s-])(\p{Ll})/gu, (_, gap, letter) => gap + letter.toUpperCase())
