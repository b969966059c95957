import { polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { snowOn } from './architecture.ts'

/** A mailbox on its post, with the flag up; red and round when it is a post box. First colour the box. */
export const mailbox = thing({
  name: 'mailbox',
  nouns: ['mailbox', 'mail box', 'post box', 'postbox', 'letter box', 'letterbox'],
  habitat: 'ground',
  height: 1.3,
  view: ({ noun }) => (/^(post|letter)/.test(noun) ? [0, 0, 42, 96] : [0, 0, 62, 92]),
  paint(art) {
    if (/^(post|letter)/.test(art.noun)) {
      const red = art.color('#c8282c')
      art.form(slab(5, 14, 32, 74), red, 'column', 0.5)
      art.part('M 3 16 C 3 -2 39 -2 39 16 L 39 19 L 3 19 Z', red, 'ball', 0.5)
      art.part(slab(2, 86, 38, 10, 1), '#22252a', 'column', 0.3)
      art.fill(slab(12, 28, 18, 3.4, 1.4), '#1a1216')
      art.part(slab(13, 38, 16, 16, 1), '#f4f0e6', 'face', 0.2)
      for (const y of [42, 45.4, 48.8]) art.line(`M 15.6 ${y} L 26.4 ${y}`, 0.7, '#5a5450')
      snowOn(art, 'M 3 16 C 3 -2 39 -2 39 16 Z', 0.5)
      return
    }
    const box = art.color('#3a6fa8', '#c8363c', '#d9dcde')
    art.part(slab(27, 34, 7, 58), '#8a6242', 'column', 0.1)
    art.part(polygon([34, 60], [34, 54], [50, 37], [54, 40]), '#7a5638', 'face', 0.1)
    art.form('M 16 36 L 16 16 C 16 2 34 1 34 1 L 50 1 C 58 1 61 9 61 16 L 61 36 Z', box, 'bar', 0.5)
    art.form('M 2 37 L 2 16 C 2 -4 32 -4 32 16 L 32 37 Z', shade(box, 0.08), 'face', 0.4)
    art.line('M 5 34 L 5 16 C 5 1 29 1 29 16 L 29 34 Z', 0.8, fade(shade(art.lit(box), -0.5), 0.6))
    art.fill(slab(13, 8, 8, 2.6, 1.2), shade(art.lit(box), -0.5))
    art.part(slab(50, 8, 2.4, 18), '#c8282c', 'face', 0.3)
    art.part(slab(50, 6, 9, 6), '#d8352c', 'face', 0.3)
    snowOn(art, 'M 16 16 C 16 2 34 1 34 1 L 50 1 C 58 1 61 9 61 16 Z', 0.6)
  },
})
