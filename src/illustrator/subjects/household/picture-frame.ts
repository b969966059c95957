import { polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { paintView } from '../furnishings/view.ts'
import { fade, shade } from '../tones.ts'

/** A framed landscape. */
export const pictureFrame = thing({
  name: 'picture-frame',
  nouns: ['picture frame', 'frame', 'framed picture', 'framed painting', 'framed photo', 'photo frame'],
  habitat: 'wall',
  height: 0.7,
  view: [0, 0, 120, 92],
  paint(art) {
    const wood = art.color('#b8862f', '#5a3a22', '#2c2a2a')
    const own = art.lit(wood)
    for (const [side, tone] of [
      [polygon([0, 0], [120, 0], [108, 12], [12, 12]), 0.16],
      [polygon([0, 0], [12, 12], [12, 80], [0, 92]), art.lightX < 0 ? 0.08 : -0.2],
      [polygon([120, 0], [108, 12], [108, 80], [120, 92]), art.lightX < 0 ? -0.2 : 0.08],
      [polygon([0, 92], [12, 80], [108, 80], [120, 92]), -0.28],
    ] as const)
      art.form(side, shade(wood, tone), 'face', 0.6)
    art.line(slab(4, 4, 112, 84), 1, fade(shade(own, 0.6), 0.7))
    art.fill(slab(12, 12, 96, 68), art.lit('#f2ecdf'))
    art.fill(slab(12, 12, 96, 3), 'rgba(20,10,8,0.3)')
    art.clip(slab(21, 20, 78, 52), () => paintView(art, 21, 20, 78, 52))
    art.line(slab(21, 20, 78, 52), 0.7, fade('#3a2a1a', 0.5))
  },
})
