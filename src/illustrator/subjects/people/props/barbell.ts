import { box, type PropBrush, palmOf } from './prop-brush.ts'

/** A bar through both raised hands. */
export function paintBarbell({ block, rod, skeleton }: PropBrush): void {
  const [lx, ly] = palmOf(skeleton.left)
  const [rx, ry] = palmOf(skeleton.right)
  const y = (ly + ry) / 2
  rod(
    [
      [lx - 0.75, y],
      [0, y],
      [rx + 0.75, y],
    ],
    0.08,
    '#b9c0c6',
    1,
  )
  for (const [x, side] of [
    [lx, -1],
    [rx, 1],
  ] as const) {
    block(box(x + side * 0.42, y, 0.07, 0.5), '#2e3238', 0.7)
    block(box(x + side * 0.58, y, 0.06, 0.36), '#a8332d', 0.7)
  }
}
