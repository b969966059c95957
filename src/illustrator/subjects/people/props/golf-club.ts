import type { PropBrush } from './prop-brush.ts'

/** Leant on the ground beside the right foot. */
export function paintGolfClub({ block, rod, skeleton }: PropBrush): void {
  const [x, y] = skeleton.right.end
  const foot = skeleton.rightLeg.end[1] + 0.2
  const low = x + 0.22
  rod(
    [
      [x - 0.02, y - 0.06],
      [(x + low) / 2, (y + foot) / 2],
      [low, foot],
    ],
    0.05,
    '#b9c0c6',
    1,
  )
  rod(
    [
      [x - 0.02, y - 0.12],
      [x + 0.01, y + 0.12],
      [x + 0.04, y + 0.36],
    ],
    0.075,
    '#26282f',
  )
  block(
    [
      [low - 0.04, foot - 0.06],
      [low + 0.1, foot - 0.02],
      [low + 0.16, foot + 0.08],
      [low - 0.05, foot + 0.08],
    ],
    '#8f979f',
    1,
  )
}
