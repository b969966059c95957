import { line } from '../curve.ts'
import { alpha } from '../tone.ts'
import { type PropBrush, palmOf } from './prop-brush.ts'

/** Held in both hands, rising ahead, with a line that falls to the float. */
export function paintFishingRod(brush: PropBrush): void {
  const { context, rod, skeleton } = brush
  const [x, y] = palmOf(skeleton.right)
  const [tx, ty] = [x + 1.7, y - 1.9]
  rod(
    [
      [x - 0.5, y + 0.34],
      [x + 0.7, y - 0.9],
      [tx, ty],
    ],
    0.06,
    '#7a5436',
  )
  context.strokeStyle = alpha('#f4f6f8', 0.9)
  context.lineWidth = 0.022
  context.stroke(
    line([
      [tx, ty],
      [tx + 0.1, ty + 1.6],
      [tx + 0.12, skeleton.bottom - 0.3],
    ]),
  )
  context.fillStyle = '#d8473c'
  context.beginPath()
  context.arc(tx + 0.12, skeleton.bottom - 0.22, 0.09, 0, Math.PI * 2)
  context.fill()
}
