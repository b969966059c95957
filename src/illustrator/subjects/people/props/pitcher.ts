import { type PropBrush, palmOf } from './prop-brush.ts'

/** A steel jug tipped over a cup, the milk between them. */
export function paintPitcher(brush: PropBrush): void {
  const { block, context, rod, skeleton } = brush
  const [cx, cy] = palmOf(skeleton.left)
  const [jx, jy] = palmOf(skeleton.right)
  block(
    [
      [cx - 0.2, cy - 0.3, 1],
      [cx + 0.22, cy - 0.3, 1],
      [cx + 0.14, cy + 0.02, 1],
      [cx - 0.12, cy + 0.02, 1],
    ],
    '#f4efe6',
    0.6,
  )
  context.fillStyle = '#8a5a36'
  context.beginPath()
  context.ellipse(cx + 0.01, cy - 0.3, 0.2, 0.045, 0, 0, Math.PI * 2)
  context.fill()
  const lip = [cx + 0.08, jy - 0.2] as const
  rod(
    [
      [lip[0], lip[1]],
      [cx + 0.02, (lip[1] + cy) / 2 - 0.1],
      [cx + 0.02, cy - 0.3],
    ],
    0.04,
    '#fbf7ee',
  )
  context.save()
  context.translate((jx + lip[0]) / 2, jy - 0.16)
  context.rotate(-0.95)
  block(
    [
      [-0.17, -0.3, 1],
      [0.2, -0.3, 1],
      [0.26, 0.26, 1],
      [-0.24, 0.26, 1],
    ],
    brush.color('#c3cad0'),
    1,
  )
  context.restore()
}
