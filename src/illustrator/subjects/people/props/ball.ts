import { type Point, shape } from '../curve.ts'
import { materialTones, mix } from '../tone.ts'
import type { PropBrush } from './prop-brush.ts'

export function paintBall(brush: PropBrush): void {
  const { context, lighting, traits } = brush
  const [rx, ry] = brush.skeleton.right.end
  const r = 0.36
  const x = rx - 0.08
  const y = ry + 0.3
  const tones = materialTones(mix('#f2efe8', traits.color, 0.1), lighting, 0.5)
  const fill = context.createRadialGradient(x + lighting.side * r * 0.4, y - r * 0.4, 0, x, y, r)
  fill.addColorStop(0, tones.shine)
  fill.addColorStop(0.6, tones.base)
  fill.addColorStop(1, tones.shadow)
  context.fillStyle = fill
  context.beginPath()
  context.arc(x, y, r, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = '#2b2d33'
  for (const [dx, dy] of [
    [0, 0],
    [-0.24, -0.16],
    [0.23, -0.18],
    [-0.2, 0.22],
    [0.2, 0.22],
  ] as const) {
    const path: Point[] = []
    for (let corner = 0; corner < 5; corner++) {
      const angle = (corner / 5) * Math.PI * 2 - Math.PI / 2
      const size = dx ? 0.075 : 0.1
      path.push([x + dx + Math.cos(angle) * size * (dx ? 0.8 : 1), y + dy + Math.sin(angle) * size, 1])
    }
    context.fill(shape(path))
  }
}
