import type { Box } from '../../paint/stage.ts'
import { inset } from '../layout.ts'
import type { Point } from './arrow.ts'

/** Cells of one size on an ellipse, from its top clockwise, and the way from each to the next. */
export interface Ring {
  cells: Box[]
  ways: Point[][]
}

const steps = 720

/** How much an ellipse is a rounded box: its corners hold cells that an ellipse would leave no room for. */
const squareness = 0.66

/** Points of a rounded outline at equal distances along it, from its top clockwise. */
function around({ x, y, width, height }: Box): Point[] {
  const bent = (value: number): number => Math.sign(value) * Math.abs(value) ** squareness
  const fine = Array.from({ length: steps + 1 }, (_, at) => {
    const angle = (at / steps) * 2 * Math.PI - Math.PI / 2
    return {
      x: x + width / 2 + (bent(Math.cos(angle)) * width) / 2,
      y: y + height / 2 + (bent(Math.sin(angle)) * height) / 2,
    }
  })
  const lengths = [0]
  for (let at = 1; at <= steps; at++)
    lengths.push(lengths[at - 1]! + Math.hypot(fine[at]!.x - fine[at - 1]!.x, fine[at]!.y - fine[at - 1]!.y))
  const total = lengths[steps]! || 1
  let from = 0
  return Array.from({ length: steps }, (_, at) => {
    while (from < steps && lengths[from + 1]! < (at / steps) * total) from++
    return fine[from]!
  })
}

const gapBetween = (one: Box, other: Box): number =>
  Math.max(
    Math.max(one.x, other.x) - Math.min(one.x + one.width, other.x + other.width),
    Math.max(one.y, other.y) - Math.min(one.y + one.height, other.y + other.height),
  )

/** How much larger cells must come out where the first is not on top. */
const worthTurning = 1.3

/** The largest cells of an aspect (width over height) that keep a gap between them, and to what is in the middle. */
export function ringIn(room: Box, count: number, aspect: number, gap: number, middle?: Box): Ring {
  const upright = turnedRing(room, count, aspect, gap, 0, middle)
  const turned = turnedRing(room, count, aspect, gap, 0.5, middle)
  const widthOf = ({ cells }: Ring): number => cells[0]?.width ?? 0
  return widthOf(turned) > worthTurning * widthOf(upright) ? turned : upright
}

/** The first cell stands so many steps before the top. */
function turnedRing(room: Box, count: number, aspect: number, gap: number, turn: number, middle?: Box): Ring {
  const most = Math.min(room.width * 0.6, room.height * 0.6 * aspect)
  for (let width = most; ; width *= 0.97) {
    const path = around(inset(room, width / 2, width / aspect / 2))
    const start = (at: number): number => Math.round(((at - turn) / Math.max(1, count)) * steps)
    const pointAt = (at: number): Point => path[((at % steps) + steps) % steps]!
    const cells = Array.from({ length: count }, (_, at) => {
      const { x, y } = pointAt(start(at))
      return { x: x - width / 2, y: y - width / aspect / 2, width, height: width / aspect }
    })
    const all = middle ? [...cells, middle] : cells
    const fits = all.every((one, at) => all.slice(at + 1).every((other) => gapBetween(one, other) >= gap))
    if (!fits && width > most * 0.12) continue
    const ways = cells.map((_, at) =>
      Array.from({ length: start(at + 1) - start(at) + 1 }, (_step, on) => pointAt(start(at) + on)),
    )
    return { cells, ways }
  }
}
