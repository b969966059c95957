import { forearmTurn, type PropBrush } from './prop-brush.ts'

export function paintDrumsticks({ inHand, rod, skeleton }: PropBrush): void {
  for (const arm of [skeleton.left, skeleton.right])
    inHand(arm, forearmTurn(arm) + (arm === skeleton.left ? -0.4 : -0.3), () =>
      rod(
        [
          [0, 0.16],
          [0, -0.4],
          [0, -0.85],
        ],
        0.05,
        '#c9a067',
      ),
    )
}
