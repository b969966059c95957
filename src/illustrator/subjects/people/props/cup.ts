import type { PropBrush } from './prop-brush.ts'

export function paintCup(brush: PropBrush): void {
  const { block } = brush
  const [rx, ry] = brush.skeleton.right.end
  const x = rx - 0.03
  const y = ry - 0.16
  block(
    [
      [x - 0.15, y - 0.18, 1],
      [x + 0.15, y - 0.18, 1],
      [x + 0.115, y + 0.2, 1],
      [x - 0.115, y + 0.2, 1],
    ],
    '#f0ebe0',
    0.5,
  )
  block(
    [
      [x - 0.165, y - 0.22, 1],
      [x + 0.165, y - 0.22, 1],
      [x + 0.16, y - 0.16, 1],
      [x - 0.16, y - 0.16, 1],
    ],
    '#5b3f2e',
    0.5,
  )
  block(
    [
      [x - 0.138, y - 0.06, 1],
      [x + 0.138, y - 0.06, 1],
      [x + 0.122, y + 0.11, 1],
      [x - 0.122, y + 0.11, 1],
    ],
    '#b07f4f',
    0.2,
  )
}
