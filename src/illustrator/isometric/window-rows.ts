import type { Blocks } from './blocks.ts'

/** Windows in rows on the two visible sides of a wall of `width` by `depth`. */
export function windows(
  { front, side, random, dark }: Blocks,
  [width, depth, height]: readonly [number, number, number],
  from: number,
  step: number,
): void {
  const glass = (): string => (dark > 0.4 && random.chance(0.6) ? '#ffd98c' : dark > 0.4 ? '#46587a' : '#bfe3ef')
  for (let z = from; z + step * 0.6 < height; z += step) {
    for (let x = step * 0.3; x + step * 0.5 < width; x += step)
      front(depth + 0.01, [x, z], [x + step * 0.5, z + step * 0.6], glass())
    for (let y = step * 0.3; y + step * 0.5 < depth; y += step)
      side(width + 0.01, [y, z], [y + step * 0.5, z + step * 0.6], glass())
  }
}
