import { materialTones } from '../tone.ts'
import type { PropBrush } from './prop-brush.ts'

export function paintFlower(brush: PropBrush): void {
  const { context, lighting, rod } = brush
  const [rx, ry] = brush.skeleton.right.end
  for (const [dx, dy, color] of [
    [-0.14, -0.42, '#e58aa0'],
    [0.13, -0.46, '#f2d27a'],
    [0, -0.6, '#e4616c'],
    [-0.06, -0.36, '#f4efe6'],
    [0.2, -0.3, '#c98fd0'],
  ] as const) {
    rod(
      [
        [rx, ry + 0.3],
        [rx + dx * 0.4, ry - 0.1],
        [rx + dx, ry + dy],
      ],
      0.028,
      '#5a8a4c',
    )
    context.fillStyle = materialTones(brush.color(color), lighting, 0.4).base
    for (let petal = 0; petal < 6; petal++) {
      const angle = (petal / 6) * Math.PI * 2
      context.beginPath()
      context.arc(rx + dx + Math.cos(angle) * 0.06, ry + dy + Math.sin(angle) * 0.06, 0.055, 0, Math.PI * 2)
      context.fill()
    }
    context.fillStyle = materialTones('#e9b53a', lighting, 0.4).base
    context.beginPath()
    context.arc(rx + dx, ry + dy, 0.04, 0, Math.PI * 2)
    context.fill()
  }
}
