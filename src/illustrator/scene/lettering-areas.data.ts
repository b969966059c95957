import type { Box } from '../paint/stage.ts'

const area = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })

/** Where things have room for a text, as shares of their box, by what draws them. Measured on the drawings. */
export const letteringAreas: readonly (readonly [drawn: RegExp, area: Box])[] = [
  [/^sign$/, area(0.11, 0.13, 0.78, 0.37)],
  [/^poster$/, area(0.12, 0.1, 0.76, 0.46)],
  [/^book$/, area(0.17, 0.15, 0.46, 0.34)],
  [/^bottle$/, area(0.09, 0.58, 0.82, 0.21)],
  [/^mug$/, area(0.12, 0.42, 0.5, 0.42)],
  [/^box$/, area(0.09, 0.5, 0.42, 0.3)],
  [/^cake$/, area(0.2, 0.68, 0.6, 0.14)],
  [/^t-shirt$/, area(0.29, 0.28, 0.42, 0.34)],
  [/^phone$/, area(0.14, 0.14, 0.72, 0.34)],
  [/^laptop$/, area(0.22, 0.1, 0.56, 0.56)],
  [/^bus$/, area(0.12, 0.5, 0.62, 0.16)],
  [/^hot-air-balloon$/, area(0.16, 0.16, 0.68, 0.3)],
  [/^icon:headstone$/, area(0.27, 0.3, 0.46, 0.28)],
  [/^handbag$/, area(0.14, 0.72, 0.72, 0.18)],
  [/^hat$/, area(0.4, 0.36, 0.46, 0.32)],
  [/^television$/, area(0.08, 0.1, 0.84, 0.62)],
  [/^icon:desktop-computer$/, area(0.12, 0.1, 0.76, 0.5)],
  [/^icon:(?:speech|thought)/, area(0.14, 0.2, 0.72, 0.42)],
  [/^stop-sign$/, area(0.12, 0.32, 0.76, 0.08)],
  [/^newspaper$/, area(0.07, 0.05, 0.83, 0.1)],
  [/^balloon$/, area(0.14, 0.14, 0.72, 0.22)],
  [/^icon:shopping-bags$/, area(0.24, 0.5, 0.46, 0.3)],
]

/** Drawings that say these words by themselves. */
export const saysItself: ReadonlyMap<string, RegExp> = new Map([['stop-sign', /^stop[.!]?$/i]])

/** Where a shirt shows on somebody: close to, and seen from head to foot. */
export const chest = { bust: area(0.24, 0.76, 0.52, 0.18), figure: area(0.36, 0.22, 0.28, 0.1) } as const

/** Attribute of a sign in somebody's hand, and the room on it. */
export const heldSign = 'hand-held'
export const heldSignArea = area(0.08, 0.035, 0.84, 0.285)
/** All of a neon sign's board. */
export const neonSignArea = area(0.1, 0.16, 0.8, 0.62)
