/** Floor units to pixels: x runs to the right and down, y to the left and down, z up; none of them shrinks with distance. */
export interface Projection {
  /** Pixels of one unit along any axis. */
  scale: number
  point(x: number, y: number, z: number): readonly [x: number, y: number]
}

const across = Math.cos(Math.PI / 6)
const down = Math.sin(Math.PI / 6)

/** Half the width and half the height of a floor circle of radius 1, in units. */
export const circleWidth = Math.sqrt(1.5)
export const circleHeight = Math.sqrt(0.5)

/** A projection whose floor corner (0, 0), the farthest, is at `corner`. */
export function createProjection(scale: number, corner: readonly [x: number, y: number]): Projection {
  return {
    scale,
    point: (x, y, z) => [corner[0] + (x - y) * across * scale, corner[1] + ((x + y) * down - z) * scale],
  }
}

/** Width and height in units of what stands on a floor of `side` by `side` and rises `tall` above it, `deep` below. */
export function extentOf(side: number, tall: number, deep: number): { width: number; height: number } {
  return { width: 2 * side * across, height: 2 * side * down + tall + deep }
}
