import type { PropBrush } from './prop-brush.ts'

export function paintLadle(brush: PropBrush): void {
  const { block, rod } = brush
  const [rx, ry] = brush.skeleton.right.end
  rod(
    [
      [rx - 0.05, ry + 0.15],
      [rx - 0.02, ry - 0.45],
      [rx + 0.02, ry - 0.95],
    ],
    0.055,
    '#b9c0c6',
    1,
  )
  block(
    [
      [rx - 0.14, ry - 1.08],
      [rx + 0.16, ry - 1.08],
      [rx + 0.14, ry - 0.92],
      [rx, ry - 0.85],
      [rx - 0.12, ry - 0.92],
    ],
    '#c3cad0',
    1,
  )
}
