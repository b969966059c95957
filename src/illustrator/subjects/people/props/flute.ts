import { type PropBrush, palmOf } from './prop-brush.ts'

/** From the lips out over both hands. */
export function paintFlute(brush: PropBrush): void {
  const { rod, skeleton } = brush
  const [x, y] = [skeleton.head[0], skeleton.head[1] + 0.36]
  const [rx, ry] = palmOf(skeleton.right)
  const reach = 1.5
  const length = Math.hypot(rx - x, ry - y) || 1
  const [tx, ty] = [x + ((rx - x) / length) * reach, y + ((ry - y) / length) * reach]
  rod(
    [
      [x - 0.08, y],
      [(x + tx) / 2, (y + ty) / 2],
      [tx, ty],
    ],
    0.085,
    brush.color('#c9ced4'),
    1,
  )
}
