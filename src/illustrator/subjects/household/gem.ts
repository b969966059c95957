import { polygon, starOutline } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

/** A brilliant seen from the side, `x` its middle, its girdle at `y`. */
export function paintGem(art: Craft, x: number, y: number, rx: number, color: string): void {
  const own = art.lit(color)
  const [top, foot] = [y - rx * 0.42, y + rx * 1.05]
  const tones = [0.55, 0.2, 0.75, -0.05, 0.4, -0.25]
  const crown = [-1, -0.56, -0.2, 0.2, 0.56, 1]
  const table = [-0.6, -0.6, -0.2, 0.2, 0.6, 0.6]
  for (let facet = 0; facet < 5; facet++) {
    art.fill(
      polygon(
        [x + crown[facet]! * rx, y],
        [x + table[facet]! * rx, top],
        [x + table[facet + 1]! * rx, top],
        [x + crown[facet + 1]! * rx, y],
      ),
      shade(own, tones[(facet * 2) % 6]!),
    )
    art.fill(
      polygon([x + crown[facet]! * rx, y], [x + crown[facet + 1]! * rx, y], [x, foot]),
      shade(own, tones[(facet * 2 + 3) % 6]! - 0.12),
    )
  }
  const outline = polygon([x - rx, y], [x - rx * 0.6, top], [x + rx * 0.6, top], [x + rx, y], [x, foot])
  art.fill(polygon([x - rx * 0.56, y], [x - rx * 0.2, top], [x + rx * 0.2, top], [x - rx * 0.1, y]), sheen(art, 0.55))
  art.line(outline, rx * 0.025, fade(shade(own, 0.7), 0.9))
  art.line(`M ${x - rx} ${y} L ${x + rx} ${y}`, rx * 0.02, fade(shade(own, 0.8), 0.8))
}

export function sparkle(art: Craft, x: number, y: number, size: number): void {
  art.fill(starOutline(x, y, size, size * 0.14, 4), sheen(art, 1))
}
