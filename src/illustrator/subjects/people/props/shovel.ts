import { type PropBrush, palmOf } from './prop-brush.ts'

/** Held low with both hands, the blade ahead with what is on it. */
export function paintShovel(brush: PropBrush): void {
  const { block, context, rod, skeleton } = brush
  const [rx, ry] = palmOf(skeleton.right)
  const [lx, ly] = palmOf(skeleton.left)
  const turn = Math.atan2(ly - ry, lx - rx)
  context.save()
  context.translate(lx, ly)
  context.rotate(turn)
  rod(
    [
      [-1.5, 0],
      [0, 0],
      [1.0, 0],
    ],
    0.085,
    '#9a7448',
  )
  block(
    [
      [0.94, -0.3, 1],
      [1.62, -0.27, 1],
      [1.78, 0],
      [1.62, 0.27, 1],
      [0.94, 0.3, 1],
    ],
    brush.color('#7c868e'),
    0.9,
  )
  context.restore()
}
