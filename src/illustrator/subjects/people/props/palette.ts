import { materialTones } from '../tone.ts'
import { forearmTurn, type PropBrush } from './prop-brush.ts'

export function paintPalette(brush: PropBrush): void {
  const { block, context, lighting, rod } = brush
  const [lx, ly] = brush.skeleton.left.end
  const x = lx + 0.02
  const y = ly - 0.1
  block(
    [
      [x - 0.5, y + 0.02],
      [x - 0.3, y - 0.28],
      [x + 0.15, y - 0.32],
      [x + 0.42, y - 0.1],
      [x + 0.3, y + 0.12],
      [x + 0.05, y + 0.1],
      [x - 0.1, y + 0.25],
      [x - 0.38, y + 0.22],
    ],
    '#c99a63',
  )
  for (const [index, color] of ['#d8473c', '#e9b53a', '#3f86c4', '#4f9a5a', '#f2efe6'].entries()) {
    context.fillStyle = materialTones(color, lighting, 0.8).base
    context.beginPath()
    context.ellipse(x - 0.32 + index * 0.145, y - 0.1 - Math.sin(index * 0.8) * 0.09, 0.06, 0.045, 0, 0, Math.PI * 2)
    context.fill()
  }
  const arm = brush.skeleton.right
  brush.inHand(arm, forearmTurn(arm) - 0.5, () => {
    rod(
      [
        [0, 0.26],
        [0, -0.2],
        [0, -0.6],
      ],
      0.035,
      '#8a5a34',
    )
    rod(
      [
        [0, -0.6],
        [0, -0.68],
        [0, -0.78],
      ],
      0.055,
      '#d8473c',
    )
  })
}
