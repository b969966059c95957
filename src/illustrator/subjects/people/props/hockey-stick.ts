import type { PropBrush } from './prop-brush.ts'

/** Its blade on the ice beside the right foot. */
export function paintHockeyStick({ block, rod, skeleton }: PropBrush): void {
  const [x, y] = skeleton.right.end
  const foot = skeleton.rightLeg.end[1] + 0.24
  const low = x + 0.5
  const top = y - 0.3
  rod(
    [
      [x - 0.16, top],
      [(x + low) / 2 - 0.08, (top + foot) / 2],
      [low, foot],
    ],
    0.09,
    '#c99a5b',
    1,
  )
  block(
    [
      [low - 0.06, foot - 0.05],
      [low + 0.5, foot - 0.03],
      [low + 0.54, foot + 0.1],
      [low - 0.02, foot + 0.12],
    ],
    '#26282f',
    1,
  )
}
