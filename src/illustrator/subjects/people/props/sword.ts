import type { PropBrush } from './prop-brush.ts'

/** A raised sword points on from the hand; otherwise it stands upright in it. */
export function paintSword(brush: PropBrush): void {
  const { block, rod, skeleton } = brush
  const turn = skeleton.shape.right.upper > 90 ? 0.5 : 0.04
  brush.inHand(skeleton.right, turn, () => {
    block(
      [
        [-0.06, -0.14, 1],
        [0.06, -0.14, 1],
        [0.055, -1.9],
        [0, -2.08, 1],
        [-0.055, -1.9],
      ],
      '#cdd4da',
      1,
    )
    block(
      [
        [-0.012, -0.2, 1],
        [0.012, -0.2, 1],
        [0.01, -1.7, 1],
        [-0.01, -1.7, 1],
      ],
      '#98a2ab',
      1,
    )
    rod(
      [
        [-0.26, -0.14],
        [0, -0.12],
        [0.26, -0.14],
      ],
      0.08,
      brush.color('#c79a3f'),
      1,
    )
    rod(
      [
        [0, -0.12],
        [0, 0.1],
        [0, 0.26],
      ],
      0.08,
      '#4a3022',
    )
    rod(
      [
        [-0.05, 0.28],
        [0, 0.3],
        [0.05, 0.28],
      ],
      0.11,
      '#c79a3f',
      1,
    )
  })
}
