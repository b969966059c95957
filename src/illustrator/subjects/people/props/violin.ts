import { alpha } from '../tone.ts'
import { type PropBrush, palmOf } from './prop-brush.ts'

/** From the chin to the right hand, with the bow in the left. */
export function paintViolin(brush: PropBrush): void {
  const { block, context, rod, skeleton } = brush
  const [hx, hy] = palmOf(skeleton.right)
  const [x, y] = [skeleton.head[0] + 0.06, skeleton.head[1] + 0.62]
  const length = Math.hypot(hx - x, hy - y)
  context.save()
  context.translate(x, y)
  context.rotate(Math.atan2(hy - y, hx - x))
  const wood = brush.color('#a4572a')
  block(
    [
      [0, 0],
      [0.1, -0.21],
      [0.3, -0.17],
      [0.42, -0.15],
      [0.58, -0.18],
      [0.7, 0],
      [0.58, 0.18],
      [0.42, 0.15],
      [0.3, 0.17],
      [0.1, 0.21],
    ],
    wood,
    0.9,
  )
  const end = Math.max(length + 0.14, 0.95)
  rod(
    [
      [0.4, 0],
      [0.8, 0],
      [end, 0],
    ],
    0.065,
    '#2a1c16',
  )
  context.strokeStyle = alpha('#f5efe0', 0.7)
  context.lineWidth = 0.01
  for (const out of [-0.015, 0.015]) {
    context.beginPath()
    context.moveTo(0.1, out)
    context.lineTo(end, out)
    context.stroke()
  }
  context.restore()
  const [bx, by] = palmOf(skeleton.left)
  const [tx, ty] = [x + 0.62, y - 0.28]
  rod(
    [
      [bx - 0.1, by + 0.02],
      [(bx + tx) / 2, (by + ty) / 2],
      [tx, ty],
    ],
    0.035,
    '#6b4428',
  )
}
