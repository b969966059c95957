import { alpha } from '../tone.ts'
import { type PropBrush, palmOf } from './prop-brush.ts'

/** Upright between the knees, its neck at the left shoulder, the bow drawn across. */
export function paintCello(brush: PropBrush): void {
  const { block, context, rod, skeleton } = brush
  const k = skeleton.build.length
  const wood = brush.color('#9a4f26')
  context.save()
  context.translate(0.02, -0.2 * k)
  context.rotate(0.16)
  context.scale(1, k)
  rod(
    [
      [0, 1.5],
      [0, 2.0],
      [0, 2.3],
    ],
    0.05,
    '#8d949a',
    1,
  )
  block(
    [
      [0, -0.6],
      [0.42, -0.5],
      [0.52, -0.18],
      [0.36, 0.24],
      [0.4, 0.5],
      [0.66, 0.9],
      [0.56, 1.4],
      [0, 1.62],
      [-0.56, 1.4],
      [-0.66, 0.9],
      [-0.4, 0.5],
      [-0.36, 0.24],
      [-0.52, -0.18],
      [-0.42, -0.5],
    ],
    wood,
    0.9,
  )
  for (const side of [-1, 1])
    rod(
      [
        [side * 0.22, 0.22],
        [side * 0.27, 0.45],
        [side * 0.22, 0.68],
      ],
      0.045,
      '#2a1610',
    )
  rod(
    [
      [0, 0.2],
      [0, -1],
      [0, -2.0],
    ],
    0.12,
    '#2a1c16',
  )
  context.strokeStyle = alpha('#f5efe0', 0.75)
  context.lineWidth = 0.012
  for (const string of [-0.03, 0, 0.03]) {
    context.beginPath()
    context.moveTo(string, -1.9)
    context.lineTo(string * 1.6, 1.2)
    context.stroke()
  }
  block(
    [
      [-0.2, 1.0, 1],
      [0.2, 1.0, 1],
      [0.1, 1.3, 1],
      [-0.1, 1.3, 1],
    ],
    '#2a1c16',
  )
  context.restore()
  const [bx, by] = palmOf(skeleton.left)
  rod(
    [
      [bx - 0.16, by + 0.02],
      [bx + 0.8, by - 0.12],
      [bx + 1.7, by - 0.26],
    ],
    0.045,
    '#6b4428',
  )
}
