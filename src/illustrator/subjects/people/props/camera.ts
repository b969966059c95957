import { alpha, materialTones } from '../tone.ts'
import { box, type PropBrush } from './prop-brush.ts'

export function paintCamera(brush: PropBrush): void {
  const { block, context, lighting } = brush
  const [rx, ry] = brush.skeleton.right.end
  const [lx, ly] = brush.skeleton.left.end
  const x = (lx + rx) / 2
  const y = (ly + ry) / 2 - 0.1
  block(box(x, y, 0.3, 0.19), '#2b2d33', 0.6)
  block(box(x, y - 0.22, 0.12, 0.06), '#2b2d33', 0.6)
  for (const [r, color] of [
    [0.16, '#4a4d55'],
    [0.125, '#16171b'],
    [0.08, '#34415c'],
  ] as const) {
    context.fillStyle = materialTones(color, lighting, 1).base
    context.beginPath()
    context.arc(x, y + 0.01, r, 0, Math.PI * 2)
    context.fill()
  }
  context.fillStyle = alpha('#ffffff', 0.6)
  context.beginPath()
  context.arc(x + lighting.side * 0.03, y - 0.025, 0.022, 0, Math.PI * 2)
  context.fill()
}
