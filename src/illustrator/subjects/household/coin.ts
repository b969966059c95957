import { oval, starOutline } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { sparkle } from './gem.ts'

export const coin = thing({
  name: 'coin',
  nouns: ['coin', 'gold coin', 'penny', 'medallion'],
  height: 0.035,
  view: [3, 3, 97, 97],
  paint(art) {
    const metal = art.color('#d9a32c', '#c9953a')
    const own = art.lit(metal)
    art.form(oval(50, 50, 47), shade(metal, -0.25), 'face', 1)
    art.form(oval(49.4, 49, 45), metal, 'face', 1)
    for (let notch = 0; notch < 48; notch++) {
      const angle = (notch / 48) * 6.2832
      art.line(
        `M ${49.4 + Math.cos(angle) * 42} ${49 + Math.sin(angle) * 42} L ${49.4 + Math.cos(angle) * 44.6} ${49 + Math.sin(angle) * 44.6}`,
        1,
        fade(shade(own, -0.6), 0.5),
      )
    }
    art.line(oval(49.4, 49, 38), 1.4, fade(shade(own, -0.55), 0.8))
    art.line(oval(49.4, 50, 38), 0.9, fade(shade(own, 0.7), 0.8))
    art.fill(starOutline(50.4, 50.4, 25, 11, 5), shade(own, -0.5))
    art.part(starOutline(49.4, 49, 25, 11, 5), shade(metal, 0.16), 'face', 1)
    sparkle(art, 27, 25, 9)
  },
})
