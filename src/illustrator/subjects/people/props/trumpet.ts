import { type PropBrush, palmOf } from './prop-brush.ts'

/** From the lips over both hands to a bell that opens ahead. */
export function paintTrumpet(brush: PropBrush): void {
  const { block, context, rod, skeleton } = brush
  const [hx, hy] = skeleton.head
  const [px, py] = palmOf(skeleton.right)
  const [x, y] = [hx + 0.34, hy + 0.3]
  const brass = brush.color('#d9a32c')
  context.save()
  context.translate(x, y)
  context.rotate(Math.atan2(py - y, px - x) * 0.6)
  rod(
    [
      [-0.04, 0],
      [0.7, 0],
      [1.3, 0],
    ],
    0.075,
    brass,
    1,
  )
  for (const at of [0.46, 0.6, 0.74])
    rod(
      [
        [at, -0.2],
        [at, 0.06],
        [at, 0.3],
      ],
      0.1,
      brass,
      1,
    )
  rod(
    [
      [0.34, 0.22],
      [0.7, 0.24],
      [1.02, 0.22],
    ],
    0.06,
    brass,
    1,
  )
  block(
    [
      [1.2, -0.05, 1],
      [1.42, -0.1],
      [1.6, -0.3, 1],
      [1.66, 0, 0],
      [1.6, 0.3, 1],
      [1.42, 0.1],
      [1.2, 0.05, 1],
    ],
    brass,
    1,
  )
  context.restore()
}
