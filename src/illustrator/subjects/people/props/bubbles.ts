import { type PropBrush, palmOf } from './prop-brush.ts'

/** A ring on a stick before the lips, and what comes out of it. */
export function paintBubbles(brush: PropBrush): void {
  const { context, rod, skeleton } = brush
  const [px, py] = palmOf(skeleton.left)
  const [x, y] = [skeleton.head[0] + 0.62, skeleton.head[1] + 0.3]
  rod(
    [
      [px, py + 0.1],
      [(px + x) / 2, (py + y) / 2 + 0.06],
      [x, y + 0.12],
    ],
    0.05,
    brush.color('#e0527a'),
  )
  context.lineWidth = 0.045
  context.strokeStyle = brush.color('#e0527a')
  context.beginPath()
  context.ellipse(x, y, 0.07, 0.13, 0, 0, Math.PI * 2)
  context.stroke()
  for (const [dx, dy, r] of [
    [0.3, -0.06, 0.11],
    [0.62, -0.3, 0.2],
    [0.6, 0.22, 0.13],
    [1.02, -0.02, 0.26],
    [1.0, -0.68, 0.17],
    [1.5, -0.42, 0.22],
    [1.46, 0.24, 0.12],
    [1.72, -0.9, 0.13],
  ] as const) {
    const fill = context.createRadialGradient(x + dx, y + dy, r * 0.4, x + dx, y + dy, r)
    fill.addColorStop(0, 'rgba(255, 255, 255, 0.12)')
    fill.addColorStop(0.8, 'rgba(206, 230, 255, 0.42)')
    fill.addColorStop(1, 'rgba(250, 214, 246, 0.95)')
    context.fillStyle = fill
    context.beginPath()
    context.arc(x + dx, y + dy, r, 0, Math.PI * 2)
    context.fill()
    context.fillStyle = 'rgba(255, 255, 255, 0.85)'
    context.beginPath()
    context.arc(x + dx - r * 0.36, y + dy - r * 0.4, r * 0.16, 0, Math.PI * 2)
    context.fill()
  }
}
