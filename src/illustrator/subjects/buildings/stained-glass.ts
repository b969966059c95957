import { slab } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { fade } from '../tones.ts'
import { archway, glass } from './architecture.ts'

/** A window of coloured panes. */
export function stainedGlass(art: Craft, x: number, base: number, width: number, height: number): void {
  const path = archway(x, base, width, height, 0.9)
  art.fill(archway(x, base + 0.8, width + 1.8, height + 1.8, 0.9), art.lit('#efe6d6'))
  glass(art, path, true)
  const hues = ['#c8363c', '#2f6fc0', '#e0a92c', '#3a9a5a', '#8a4aa0']
  art.clip(path, () => {
    for (let pane = 0; pane < 8; pane++)
      art.fill(
        slab(
          x - width / 2 + (pane % 2) * (width / 2),
          base - height + (Math.floor(pane / 2) * height) / 4,
          width / 2,
          height / 4,
        ),
        fade(hues[pane % 5]!, art.dark > 0.4 ? 0.5 : 0.4),
      )
  })
  art.line(`M ${x} ${base} L ${x} ${base - height}`, 0.5, fade('#1a1420', 0.6))
}
