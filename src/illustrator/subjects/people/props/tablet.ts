import { alpha } from '../tone.ts'
import type { PropBrush } from './prop-brush.ts'

export function paintTablet({ block, context, skeleton }: PropBrush): void {
  const [rx, ry] = skeleton.right.end
  const [lx, ly] = skeleton.left.end
  const [x, y] = [(lx + rx) / 2 + 0.02, (ly + ry) / 2 - 0.14]
  block(
    [
      [x - 0.36, y - 0.32, 1],
      [x + 0.36, y - 0.36, 1],
      [x + 0.38, y + 0.2, 1],
      [x - 0.34, y + 0.24, 1],
    ],
    '#2a2e36',
    0.6,
  )
  context.fillStyle = alpha('#ffffff', 0.5)
  context.beginPath()
  context.arc(x, y - 0.06, 0.035, 0, Math.PI * 2)
  context.fill()
}
