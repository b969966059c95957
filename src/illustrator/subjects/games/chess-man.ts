import { oval } from '../craft/outlines.ts'
import { type Craft, dot } from '../craft/thing.ts'
import { shade } from '../tones.ts'

export type Man = 'pawn' | 'rook' | 'knight' | 'bishop' | 'queen' | 'king'

export const tallness: Readonly<Record<Man, number>> = {
  pawn: 0.6,
  rook: 0.72,
  knight: 0.8,
  bishop: 0.86,
  queen: 0.96,
  king: 1.06,
}

/** A chess piece, its foot's middle at (x, y), a king `size` high. */
export function paintMan(art: Craft, man: Man, x: number, y: number, size: number, color: string): void {
  const height = size * tallness[man]
  const half = size * 0.21 * (man === 'pawn' ? 0.86 : 1)
  const at = (dx: number, up: number): string => `${x + dx * half} ${y - up * height}`
  const paint = (path: string, turn: 'column' | 'ball' | 'bar' = 'column'): void => art.form(path, color, turn, 0.8)
  if (man === 'knight') {
    paint(
      `M ${at(-0.8, 0.14)} C ${at(-0.9, 0.4)} ${at(-0.2, 0.46)} ${at(-0.1, 0.56)} C ${at(-0.4, 0.5)} ${at(-1, 0.54)} ${at(-1.1, 0.46)} C ${at(-1.3, 0.54)} ${at(-1, 0.7)} ${at(-0.5, 0.82)} C ${at(-0.4, 0.9)} ${at(-0.2, 0.92)} ${at(-0.1, 1)} C ${at(0.1, 0.96)} ${at(0.2, 0.92)} ${at(0.2, 0.9)} C ${at(0.9, 0.8)} ${at(1.1, 0.4)} ${at(0.8, 0.14)} Z`,
    )
    art.fill(oval(x - half * 0.4, y - height * 0.74, half * 0.09), shade(art.lit(color), -0.8))
  } else {
    const waist = man === 'rook' ? 0.62 : 0.36
    const shoulder = man === 'pawn' ? 0.58 : 0.7
    paint(
      `M ${at(-0.86, 0.12)} C ${at(-0.5, 0.26)} ${at(-waist, 0.36)} ${at(-waist, shoulder)} L ${at(waist, shoulder)} C ${at(waist, 0.36)} ${at(0.5, 0.26)} ${at(0.86, 0.12)} Z`,
    )
    if (man !== 'rook') paint(oval(x, y - height * shoulder, half * 0.62, height * 0.03), 'bar')
    if (man === 'pawn') paint(oval(x, y - height * 0.79, half * 0.56, half * 0.56), 'ball')
    if (man === 'rook') {
      paint(
        `M ${at(-0.8, 0.72)} L ${at(-0.8, 1)} L ${at(-0.42, 1)} L ${at(-0.42, 0.92)} L ${at(-0.2, 0.92)} L ${at(-0.2, 1)} L ${at(0.2, 1)} L ${at(0.2, 0.92)} L ${at(0.42, 0.92)} L ${at(0.42, 1)} L ${at(0.8, 1)} L ${at(0.8, 0.72)} Z`,
      )
    }
    if (man === 'bishop') {
      paint(
        `M ${at(0, 0.97)} C ${at(0.7, 0.86)} ${at(0.6, 0.76)} ${at(0.4, 0.7)} L ${at(-0.4, 0.7)} C ${at(-0.6, 0.76)} ${at(-0.7, 0.86)} ${at(0, 0.97)} Z`,
        'ball',
      )
      art.line(`M ${at(0.1, 0.88)} L ${at(0.4, 0.8)}`, size * 0.02, shade(art.lit(color), -0.75))
    }
    if (man === 'queen' || man === 'king')
      paint(
        `M ${at(-0.34, 0.7)} C ${at(-0.5, 0.8)} ${at(-0.7, 0.86)} ${at(-0.74, 0.92)} L ${at(0.74, 0.92)} C ${at(0.7, 0.86)} ${at(0.5, 0.8)} ${at(0.34, 0.7)} Z`,
      )
    if (man === 'queen')
      for (const dx of [-0.7, -0.35, 0, 0.35, 0.7])
        dot(art, x + dx * half, y - height * 0.95, half * 0.16, half * 0.16, color)
    if (man === 'king')
      art.line(
        `M ${at(0, 0.9)} L ${at(0, 1.02)} M ${at(-0.26, 0.97)} L ${at(0.26, 0.97)}`,
        size * 0.045,
        shade(art.lit(color), 0.1),
      )
    if (man === 'bishop') dot(art, x, y - height * 0.98, half * 0.14, half * 0.14, color)
  }
  paint(oval(x, y - height * 0.13, half * 0.94, height * 0.05), 'bar')
  paint(
    `M ${x - half} ${y - height * 0.07} C ${x - half} ${y - height * 0.13} ${x + half} ${y - height * 0.13} ${x + half} ${y - height * 0.07} L ${x + half} ${y - height * 0.01} C ${x + half} ${y + height * 0.05} ${x - half} ${y + height * 0.05} ${x - half} ${y - height * 0.01} Z`,
  )
}
