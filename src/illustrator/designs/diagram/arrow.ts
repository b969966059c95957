import type { Box } from '../../paint/stage.ts'
import type { Mark } from '../design.ts'
import { inset } from '../layout.ts'

export interface Point {
  x: number
  y: number
}

const isIn = ({ x, y }: Point, box: Box): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height

const tell = (value: number): string => value.toFixed(1)

/** The longest piece of a way that lies outside of the boxes. */
function outside(way: readonly Point[], boxes: readonly Box[]): Point[] {
  let best: Point[] = []
  let run: Point[] = []
  for (const point of way) {
    run = boxes.some((box) => isIn(point, box)) ? [] : [...run, point]
    if (run.length > best.length) best = run
  }
  return best
}

/** An arrow along a way, drawn only where it is clear of the boxes by a margin. */
export function arrowAlong(way: readonly Point[], boxes: readonly Box[], color: string, width: number): Mark[] {
  const clear = outside(
    way,
    boxes.map((box) => inset(box, -0.8 * width)),
  )
  const tip = clear.at(-1)
  if (!tip || clear.length < 2) return []
  const reach = Math.hypot(tip.x - clear[0]!.x, tip.y - clear[0]!.y)
  const size = Math.min(width * 3.6, reach * 0.8)
  const neck = clear.findLast(({ x, y }) => Math.hypot(tip.x - x, tip.y - y) >= size) ?? clear[0]!
  const length = Math.hypot(tip.x - neck.x, tip.y - neck.y) || 1
  const [dx, dy] = [(tip.x - neck.x) / length, (tip.y - neck.y) / length]
  const [bx, by] = [tip.x - dx * size, tip.y - dy * size]
  const half = size * 0.62
  const shaft = clear.slice(0, clear.indexOf(neck) + 1)
  return [
    ...(shaft.length > 1 ? [{ path: pathThrough(shaft), stroke: color, width }] : []),
    {
      path: `M ${tell(tip.x)} ${tell(tip.y)} L ${tell(bx - dy * half)} ${tell(by + dx * half)} L ${tell(bx + dy * half)} ${tell(by - dx * half)} Z`,
      fill: color,
    },
  ]
}

export const pathThrough = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'} ${tell(x)} ${tell(y)}`).join(' ')

/** Points on the straight way between two. */
export const straight = (from: Point, to: Point, count = 120): Point[] =>
  Array.from({ length: count + 1 }, (_, at) => ({
    x: from.x + ((to.x - from.x) * at) / count,
    y: from.y + ((to.y - from.y) * at) / count,
  }))
