import type { PropBrush } from './prop-brush.ts'

export function paintHoe(brush: PropBrush): void {
  const { rod, skeleton } = brush
  const [rx, ry] = brush.skeleton.right.end
  rod(
    [
      [rx + 0.08, skeleton.bottom],
      [rx + 0.03, ry + 1],
      [rx + 0.0, ry - 1.35],
    ],
    0.07,
    '#9a7448',
  )
  for (const dx of [-0.18, -0.06, 0.06, 0.18])
    rod(
      [
        [rx + dx * 0.5, ry - 1.35],
        [rx + dx, ry - 1.6],
        [rx + dx, ry - 1.95],
      ],
      0.035,
      '#9aa1a6',
      1,
    )
  rod(
    [
      [rx - 0.18, ry - 1.5],
      [rx, ry - 1.42],
      [rx + 0.18, ry - 1.5],
    ],
    0.05,
    '#9aa1a6',
    1,
  )
}
