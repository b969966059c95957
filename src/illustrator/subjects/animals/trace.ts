import type { Point } from '../people/curve.ts'

/** Outline points written as `x y, x y`; a corner ends in `!`. */
export function trace(text: string): Point[] {
  return text.split(',').map((pair): Point => {
    const [x, y] = pair.replace('!', '').trim().split(/\s+/).map(Number)
    return pair.includes('!') ? [x!, y!, 1] : [x!, y!]
  })
}

/** A bone line written as `x y width, x y width`. */
export function traceBones(text: string): (readonly [x: number, y: number, width: number])[] {
  return text.split(',').map((triple) => {
    const [x, y, width] = triple.trim().split(/\s+/).map(Number)
    return [x!, y!, width!] as const
  })
}
