import { leafOutline } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A leaf with its midrib, from its stalk toward `angle`. */
export function leaf(
  art: Craft,
  x: number,
  y: number,
  length: number,
  width: number,
  angle: number,
  green = '#4f8f3a',
): void {
  const own = art.lit(green)
  art.part(leafOutline(x, y, length, width, angle), green, 'face', 0.4)
  const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length]
  art.line(`M ${x} ${y} L ${x + dx * 0.92} ${y + dy * 0.92}`, width * 0.07, fade(shade(own, 0.45), 0.8))
  for (const share of [0.25, 0.42, 0.58]) {
    const [px, py] = [x + dx * share, y + dy * share]
    for (const side of [-1, 1]) {
      const turned = angle + side * 0.75
      const reach = width * 0.62
      art.line(
        `M ${px} ${py} L ${px + Math.cos(turned) * reach} ${py + Math.sin(turned) * reach}`,
        width * 0.04,
        fade(shade(own, 0.4), 0.5),
      )
    }
  }
}

/** A woody stalk along a curve, thicker at its upper end. */
export function stalk(art: Craft, path: string, width: number, color = '#6b4a2a'): void {
  const own = art.lit(color)
  art.line(path, width, shade(own, -0.35))
  art.context.save()
  art.context.translate(-width * 0.12, -width * 0.1)
  art.line(path, width * 0.55, shade(own, 0.18))
  art.context.restore()
}
