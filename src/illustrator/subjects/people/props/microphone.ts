import type { PropBrush } from './prop-brush.ts'
import { dotTones } from './prop-dot.ts'

export function paintMicrophone(brush: PropBrush): void {
  const { rod, skeleton } = brush
  brush.inHand(skeleton.right, -0.45, () => {
    rod(
      [
        [0, 0.22],
        [0, 0],
        [0, -0.22],
      ],
      0.085,
      '#2b2d33',
      0.8,
    )
    dotTones(brush, 0, -0.3, 0.11, '#9aa1a8')
  })
}
