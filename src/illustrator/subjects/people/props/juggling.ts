import type { PropBrush } from './prop-brush.ts'
import { dotTones } from './prop-dot.ts'

const colors = ['#d0463c', '#e2b83b', '#3f7fb5', '#4f9a5a', '#8f5ab0'] as const

/** Balls in an arc over the head, from hand to hand. */
export function paintJuggling(brush: PropBrush): void {
  const { skeleton } = brush
  const [left, right] = [skeleton.left.end, skeleton.right.end]
  const middle = (left[0] + right[0]) / 2
  const reach = Math.abs(right[0] - left[0]) / 2
  const low = Math.min(left[1], right[1]) - 0.34
  const high = skeleton.head[1] - 0.95
  for (const [index, color] of colors.entries()) {
    const angle = Math.PI * (0.06 + (0.88 * index) / (colors.length - 1))
    const x = middle - Math.cos(angle) * reach
    const y = low + (high - low) * Math.sin(angle) ** 0.8
    dotTones(brush, x, y, 0.17, color)
  }
}
