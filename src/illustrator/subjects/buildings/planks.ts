import { slab } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export function planks(
  art: Craft,
  path: string,
  left: number,
  right: number,
  top: number,
  bottom: number,
  color: string,
  step = 3.6,
): void {
  art.clip(path, () => {
    for (let x = left; x < right; x += step) {
      art.line(`M ${x} ${top} L ${x} ${bottom}`, 0.4, fade(shade(art.lit(color), -0.6), 0.4))
      if (art.random.chance(0.4))
        art.fill(
          slab(x, top, step, bottom - top),
          fade(shade(art.lit(color), art.random.chance(0.5) ? -0.3 : 0.3), 0.12),
        )
    }
  })
}
