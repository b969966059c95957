import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const outline =
  'M 18 1 C 28 1 33 12 33 24 C 33 37 25 43 20.4 50 L 23 119 C 23 131 13 131 13 119 L 15.6 50 C 11 43 3 37 3 24 C 3 12 8 1 18 1 Z'

export const spoon = thing({
  name: 'spoon',
  nouns: ['spoon', 'teaspoon', 'tablespoon', 'wooden spoon'],
  height: 0.18,
  view: [3, 1, 33, 128.4],
  paint(art) {
    const metal = art.color('#b4bdc6')
    art.form(outline, metal, 'column', 1)
    art.fill(oval(18, 23, 12, 18.4), shade(art.lit(metal), -0.34))
    art.patch(18 + art.lightX * 3, 31, 10, 11, shade(art.lit(metal), 0.6), 0.9)
    art.patch(18 - art.lightX * 4, 13, 7, 8, '#1c2228', 0.4)
    art.line('M 16.6 56 L 15.4 118', 1, fade('#ffffff', 0.75))
  },
})
