import { materialTones } from '../tone.ts'
import { type PropBrush, palmOf } from './prop-brush.ts'

/** Two needles crossed over a piece of knitting that hangs to the lap. */
export function paintKnitting(brush: PropBrush): void {
  const { block, context, lighting, rod, skeleton } = brush
  const [[lx, ly], [rx, ry]] = [palmOf(skeleton.left), palmOf(skeleton.right)]
  const [x, y] = [(lx + rx) / 2, (ly + ry) / 2]
  const wool = brush.color('#c4587a')
  block(
    [
      [x - 0.34, y - 0.02, 1],
      [x + 0.34, y - 0.02, 1],
      [x + 0.38, y + 0.5],
      [x + 0.28, y + 0.84, 1],
      [x - 0.32, y + 0.8, 1],
      [x - 0.38, y + 0.4],
    ],
    wool,
    0.1,
  )
  context.strokeStyle = materialTones(wool, lighting, 0.1).deep
  context.lineWidth = 0.022
  context.beginPath()
  for (let row = 1; row < 7; row++) {
    context.moveTo(x - 0.33, y + row * 0.11)
    context.lineTo(x + 0.34, y + row * 0.115)
  }
  context.stroke()
  for (const side of [-1, 1])
    rod(
      [
        [x + side * 0.62, y + 0.1],
        [x, y - 0.12],
        [x - side * 0.42, y - 0.3],
      ],
      0.045,
      '#b08a55',
      0.7,
    )
}
