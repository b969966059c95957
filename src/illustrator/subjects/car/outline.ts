import type { Line } from './car-shape.ts'

/** Points along SVG path data (absolute M, L, C, Z), close enough to read heights off. */
function flatten(path: string): [number, number][] {
  const points: [number, number][] = []
  let [px, py] = [0, 0]
  for (const [, command, rest] of path.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const numbers = (rest!.match(/-?[\d.]+/g) ?? []).map(Number)
    const step = command === 'C' ? 6 : 2
    for (let at = 0; at + step <= numbers.length; at += step) {
      const part = numbers.slice(at, at + step)
      const [x, y] = [part.at(-2)!, part.at(-1)!]
      if (command === 'C') {
        for (let index = 1; index < 24; index++) {
          const t = index / 24
          const u = 1 - t
          const blend = (from: number, one: number, two: number, to: number): number =>
            u * u * u * from + 3 * u * u * t * one + 3 * u * t * t * two + t * t * t * to
          points.push([blend(px, part[0]!, part[2]!, x), blend(py, part[1]!, part[3]!, y)])
        }
      } else if (command === 'L') {
        for (let index = 1; index < 8; index++) points.push([px + ((x - px) * index) / 8, py + ((y - py) * index) / 8])
      }
      points.push([x, y])
      px = x
      py = y
    }
  }
  return points
}

/** The highest y of the paths at each of `columns` columns from 0 to `length`. */
export function topEdge(paths: readonly string[], length: number, columns: number): Float64Array {
  const top = new Float64Array(columns).fill(-1)
  for (const path of paths) {
    const points = flatten(path)
    for (let index = 1; index < points.length; index++) {
      const [ax, ay] = points[index - 1]!
      const [bx, by] = points[index]!
      const left = Math.max(0, Math.ceil((Math.min(ax, bx) / length) * columns - 0.5))
      const right = Math.min(columns - 1, Math.floor((Math.max(ax, bx) / length) * columns - 0.5))
      for (let column = left; column <= right; column++) {
        const x = ((column + 0.5) / columns) * length
        const share = bx === ax ? 0 : Math.min(1, Math.max(0, (x - ax) / (bx - ax)))
        top[column] = Math.max(top[column]!, ay + (by - ay) * share)
      }
    }
  }
  for (let column = 1; column < columns; column++) if (top[column]! < 0) top[column] = top[column - 1]!
  for (let column = columns - 2; column >= 0; column--) if (top[column]! < 0) top[column] = top[column + 1]!
  return top
}

/** The height of a line at x, smoothed between its points (Catmull-Rom), level beyond its ends. */
export function heightAt(line: Line, x: number): number {
  const last = line.length - 1
  if (x <= line[0]![0]) return line[0]![1]
  if (x >= line[last]![0]) return line[last]![1]
  let index = 0
  while (line[index + 1]![0] < x) index++
  const [x1, y1] = line[index]!
  const [x2, y2] = line[index + 1]!
  const y0 = (line[index - 1] ?? line[index]!)[1]
  const y3 = (line[index + 2] ?? line[index + 1]!)[1]
  const t = (x - x1) / (x2 - x1)
  return (
    0.5 * (2 * y1 + (y2 - y0) * t + (2 * y0 - 5 * y1 + 4 * y2 - y3) * t * t + (3 * y1 - y0 - 3 * y2 + y3) * t * t * t)
  )
}
