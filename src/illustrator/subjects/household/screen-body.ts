import { polygon, slab } from '../craft/outlines.ts'
import type { Craft } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { paintView } from '../furnishings/view.ts'
import { sheen } from '../round-forms.ts'

export function paintScreen(
  art: Craft,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  scene: boolean,
): void {
  const pane = slab(x, y, width, height, radius)
  art.fill(pane, blend(art, [x, y], [x + width, y + height], '#1f2a3c', '#10141c'))
  art.clip(pane, () => {
    if (scene) paintView(art, x, y, width, height)
    if (art.dark > 0) glow(art, x + width / 2, y + height / 2, width * 0.7, 'rgba(140,180,255,0.35)')
    art.fill(
      polygon(
        [x + width * 0.1, y],
        [x + width * 0.4, y],
        [x + width * 0.12, y + height],
        [x, y + height],
        [x, y + height * 0.3],
      ),
      sheen(art, 0.18),
    )
  })
}
