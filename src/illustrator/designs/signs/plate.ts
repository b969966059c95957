import { mix } from '../../paint/color.ts'
import type { Box } from '../../paint/stage.ts'
import type { Brief, DesignPicture, DesignText, Line, Mark } from '../design.ts'
import { inset, set, split } from '../layout.ts'

export const red = '#c5202b'
export const black = '#17181c'
export const white = '#fbfbf8'

export interface Drawn {
  marks: Mark[]
  texts: DesignText[]
  panel?: DesignPicture
  over?: Mark[]
  /** The lowest it reaches, in the middle: where its pole begins. */
  foot: number
}

export type Plate = (brief: Brief, room: Box, lines: readonly Line[], said: string) => Drawn

/** The largest box of these proportions in the middle of a room. */
export function fitIn(room: Box, aspect: number): Box {
  const width = Math.min(room.width, room.height * aspect)
  const height = width / aspect
  return { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width, height }
}

/** A plate of metal with a pale rim. */
export function plate(box: Box, color: string, rim: string): Mark[] {
  const u = Math.min(box.width, box.height) / 100
  return [
    { box, fill: [mix(color, '#ffffff', 0.06), mix(color, '#000000', 0.06)], radius: 7 * u, raised: true },
    { box: inset(box, 3 * u), stroke: rim, width: 1.6 * u, radius: 5 * u },
  ]
}

export const bold = (color: string): Pick<DesignText, 'type' | 'bold' | 'color'> => ({
  type: 'sans',
  bold: true,
  color,
})

/** Lines one below the other, all in one size. */
export function stack(
  lines: readonly Line[],
  box: Box,
  color: string,
  group: string,
  largestPx?: number,
): DesignText[] {
  return split(box, Math.max(1, lines.length), box.height * 0.05, true).flatMap((row, at) =>
    lines[at] ? [set(lines[at], row, { ...bold(color), group, ...(largestPx ? { largestPx } : {}) })] : [],
  )
}
