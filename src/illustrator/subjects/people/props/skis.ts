import type { PropBrush } from './prop-brush.ts'

/** Skis under both feet and poles in both hands. */
export function paintSkis({ color, rod, skeleton }: PropBrush): void {
  const { left, right, leftLeg, rightLeg, shape } = skeleton
  const side = shape.view === 'side'
  const paint = color('#d9463c')
  for (const { end } of [rightLeg, leftLeg]) {
    const y = end[1] + 0.31
    if (side)
      rod(
        [
          [end[0] - 1.15, y],
          [end[0], y + 0.01],
          [end[0] + 1.3, y],
          [end[0] + 1.6, y - 0.16],
        ],
        0.075,
        paint,
        0.8,
      )
    else
      rod(
        [
          [end[0], y + 0.02],
          [end[0], y - 0.1],
          [end[0] * 1.05, y - 0.3],
        ],
        0.2,
        paint,
        0.8,
      )
  }
  for (const { end } of [right, left]) {
    const foot: [number, number] = side ? [end[0] - 1.5, rightLeg.end[1] - 0.4] : [end[0] * 1.1, rightLeg.end[1] + 0.25]
    rod(
      [[end[0] + (side ? 0.12 : 0), end[1] - 0.12], [(end[0] + foot[0]) / 2, (end[1] + foot[1]) / 2], foot],
      0.045,
      '#3a3f4a',
      0.8,
    )
  }
}
