import { Path2D } from '@napi-rs/canvas'

/** x, y, and 1 where the curve turns sharply instead of flowing through. */
export type Point = readonly [x: number, y: number, corner?: 0 | 1]

/** Appends a smooth curve through `points`; handles follow the neighbours, so uneven spacing does not overshoot. */
export function trace(path: Path2D, points: readonly Point[], closed: boolean, join = false): Path2D {
  const count = points.length
  const direction = (index: number): [number, number] => {
    const point = points[index]!
    if (point[2]) return [0, 0]
    const before = closed ? points[(index - 1 + count) % count]! : points[Math.max(0, index - 1)]!
    const after = closed ? points[(index + 1) % count]! : points[Math.min(count - 1, index + 1)]!
    const x = after[0] - before[0]
    const y = after[1] - before[1]
    const length = Math.hypot(x, y) || 1
    return [x / length, y / length]
  }
  const [first] = points
  if (!first) return path
  if (join) path.lineTo(first[0], first[1])
  else path.moveTo(first[0], first[1])
  const last = closed ? count : count - 1
  for (let index = 0; index < last; index++) {
    const from = points[index]!
    const to = points[(index + 1) % count]!
    const reach = Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.36
    const out = direction(index)
    const into = direction((index + 1) % count)
    path.bezierCurveTo(
      from[0] + out[0] * reach,
      from[1] + out[1] * reach,
      to[0] - into[0] * reach,
      to[1] - into[1] * reach,
      to[0],
      to[1],
    )
  }
  if (closed) path.closePath()
  return path
}

/** A closed smooth shape. */
export const shape = (points: readonly Point[]): Path2D => trace(new Path2D(), points, true)

/** An open smooth line. */
export const line = (points: readonly Point[]): Path2D => trace(new Path2D(), points, false)

/** The points of the right half followed by their mirror images, bottom to top. */
export function mirrored(points: readonly Point[]): Point[] {
  const back = points
    .filter(([x]) => Math.abs(x) > 1e-6)
    .map(([x, y, corner]): Point => [-x, y, corner])
    .reverse()
  return [...points, ...back]
}

/** A brush stroke: a spine with a width that swells and tapers. `widths` are shares of `width` along it. */
export function stroke(
  path: Path2D,
  spine: readonly Point[],
  width: number,
  widths: readonly number[] = [0, 0.8, 1, 0.7, 0],
): Path2D {
  const left: Point[] = []
  const right: Point[] = []
  const count = spine.length
  for (let index = 0; index < count; index++) {
    const before = spine[Math.max(0, index - 1)]!
    const after = spine[Math.min(count - 1, index + 1)]!
    const x = after[0] - before[0]
    const y = after[1] - before[1]
    const length = Math.hypot(x, y) || 1
    const along = (index / (count - 1)) * (widths.length - 1)
    const low = Math.floor(along)
    const high = Math.min(widths.length - 1, low + 1)
    const half = (width * (widths[low]! + (widths[high]! - widths[low]!) * (along - low))) / 2
    const [px, py] = spine[index]!
    left.push([px - (y / length) * half, py + (x / length) * half])
    right.push([px + (y / length) * half, py - (x / length) * half])
  }
  trace(path, left, false)
  trace(path, right.reverse(), false, true)
  path.closePath()
  return path
}

/** Points sampled on a cubic Bézier. */
export function bezier(from: Point, one: Point, two: Point, to: Point, steps: number): Point[] {
  const points: Point[] = []
  for (let index = 0; index <= steps; index++) {
    const t = index / steps
    const s = 1 - t
    points.push([
      s * s * s * from[0] + 3 * s * s * t * one[0] + 3 * s * t * t * two[0] + t * t * t * to[0],
      s * s * s * from[1] + 3 * s * s * t * one[1] + 3 * s * t * t * two[1] + t * t * t * to[1],
    ])
  }
  return points
}

/** A point between two. */
export const between = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
]
