import type { Point } from '../curve.ts'
import type { PropBrush } from './prop-brush.ts'

/** Under the feet of who surfs, upright behind who stands. */
export function paintSurfboard({ block, color, rod, skeleton }: PropBrush): void {
  const { leftLeg, rightLeg, right, bottom, shape } = skeleton
  const paint = color('#f2c14e')
  if (shape.view === 'side') {
    const y = Math.max(leftLeg.end[1], rightLeg.end[1]) + 0.21
    const middle = (leftLeg.end[0] + rightLeg.end[0]) / 2
    const board: Point[] = [
      [middle - 2.0, y - 0.02],
      [middle - 1.2, y - 0.07],
      [middle + 1.2, y - 0.07],
      [middle + 2.1, y - 0.22],
      [middle + 1.3, y + 0.08],
      [middle - 1.3, y + 0.08],
    ]
    block(board, paint, 0.8)
    return
  }
  const x = right.end[0] + 0.1
  block(
    [
      [x, bottom - 6.4],
      [x + 0.42, bottom - 5.2],
      [x + 0.5, bottom - 2.6],
      [x + 0.28, bottom - 0.12],
      [x - 0.28, bottom - 0.12],
      [x - 0.5, bottom - 2.6],
      [x - 0.42, bottom - 5.2],
    ],
    paint,
    0.8,
  )
  rod(
    [
      [x, bottom - 6.2],
      [x, bottom - 3],
      [x, bottom - 0.2],
    ],
    0.06,
    '#d9533a',
  )
}
