import type { Spine } from './scaly.ts'

/** A hidden word of what is wound about something that stands: only the turns before it are drawn. */
export const woundWord = 'wound-about'

/** Half the width of what it is wound about, in units of the drawing, and how high a turn is. */
export const woundReach = 34
const pitch = 27

/** The turns before what it is wound about, from the ground up: each sinks behind it at both ends. */
export function turnsOf(count: number, width: number): Spine[] {
  return Array.from({ length: count }, (_, index): Spine => {
    const y = -12 - index * pitch
    const w = width * (0.72 + 0.28 * Math.min(1, (index + 1) / 2))
    return [
      [-woundReach - 3, y - 3, w * 0.5],
      [-woundReach + 5, y + 6, w * 0.9],
      [-8, y + 8, w],
      [14, y + 2, w],
      [woundReach - 4, y - 9, w * 0.92],
      [woundReach + 4, y - 18, w * 0.5],
    ]
  })
}

/** Where the neck comes out from behind, `count` turns up. */
export const neckFoot = (count: number): number => -12 - count * pitch
