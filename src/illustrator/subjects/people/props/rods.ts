import type { Point } from '../curve.ts'
import type { PropBrush } from './prop-brush.ts'

/** A shepherd's staff, its end bent to a hook. */
export function paintCrook({ rod, skeleton }: PropBrush): void {
  const [x, y] = skeleton.right.end
  const hook: Point[] = [
    [x + 0.02, y - 1.7],
    [x + 0.05, y - 2.02],
    [x + 0.26, y - 2.12],
    [x + 0.4, y - 1.94],
    [x + 0.33, y - 1.76],
  ]
  rod([[x + 0.05, skeleton.bottom], [x + 0.03, y], ...hook], 0.08, '#8a6238')
}

/** A conductor's baton, on from the hand. */
export function paintBaton(brush: PropBrush): void {
  const { rod, skeleton } = brush
  brush.inHand(skeleton.right, 0.5, () => {
    rod(
      [
        [0, 0.12],
        [0, -0.5],
        [0, -1.05],
      ],
      0.03,
      '#f4efe2',
      0.8,
    )
    rod(
      [
        [0, 0.16],
        [0, 0.06],
        [0, -0.04],
      ],
      0.08,
      '#6a4428',
      0.6,
    )
  })
}

/** A magician's wand: black with white ends. */
export function paintWand(brush: PropBrush): void {
  const { rod, skeleton } = brush
  brush.inHand(skeleton.right, 0.35, () => {
    for (const [from, to, color] of [
      [0.18, 0.04, '#f4f1ea'],
      [0.04, -0.72, '#1d1d24'],
      [-0.72, -0.9, '#f4f1ea'],
    ] as const)
      rod(
        [
          [0, from],
          [0, (from + to) / 2],
          [0, to],
        ],
        0.055,
        color,
        0.9,
      )
  })
}

/** A hammer, its head at the end away from the hand. */
export function paintHammer(brush: PropBrush): void {
  const { block, rod, skeleton } = brush
  brush.inHand(skeleton.right, 0.15, () => {
    rod(
      [
        [0, 0.3],
        [0, -0.3],
        [0, -0.9],
      ],
      0.075,
      '#8a5f38',
    )
    block(
      [
        [-0.3, -1.08, 1],
        [0.2, -1.08, 1],
        [0.3, -1.02],
        [0.3, -0.86],
        [0.2, -0.8, 1],
        [-0.3, -0.8, 1],
      ],
      '#7c858e',
      0.9,
    )
  })
}

/** An axe, its blade away from who swings it. */
export function paintAxe(brush: PropBrush): void {
  const { block, rod, skeleton } = brush
  brush.inHand(skeleton.right, 0.3, () => {
    rod(
      [
        [0, 0.5],
        [0.02, -0.4],
        [0, -1.4],
      ],
      0.075,
      '#9a6c40',
    )
    block(
      [
        [-0.08, -1.38, 1],
        [0.1, -1.4],
        [0.44, -1.56, 1],
        [0.5, -1.28],
        [0.44, -1, 1],
        [0.1, -1.14],
        [-0.08, -1.14, 1],
      ],
      '#8e98a2',
      0.9,
    )
  })
}
