import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { snowOn } from './architecture.ts'

/** A picket fence; rails or iron when the words say so. First colour the pickets. */
export const fence = thing({
  name: 'fence',
  nouns: ['fence', 'picket fence', 'wooden fence', 'garden fence', 'rail fence', 'iron fence', 'railing'],
  habitat: 'ground',
  height: 1.2,
  view: [0, 0, 168, 50],
  paint(art) {
    const iron = art.is('iron', 'metal', 'wrought', 'railing')
    const rails = art.is('rail', 'ranch', 'farm', 'split')
    const color = art.color(
      iron ? '#2f3438' : rails ? '#8f6c4a' : art.is('wooden', 'brown', 'old') ? '#a07a52' : '#f3f0e8',
    )
    if (rails) {
      for (const y of [10, 24, 38])
        art.part(polygon([0, y], [168, y - 1.6], [168, y + 2.6], [0, y + 4]), color, 'bar', 0.1)
      for (const x of [3, 44, 85, 126, 163]) art.part(slab(x - 3, 1, 6, 49, 1), shade(color, 0.04), 'column', 0.1)
      for (const x of [3, 44, 85, 126, 163]) snowOn(art, slab(x - 3, 0.6, 6, 6), 0.4)
      return
    }
    for (const y of [14, 36]) art.part(slab(0, y, 168, iron ? 2 : 4), shade(color, -0.08), 'bar', iron ? 0.4 : 0)
    const step = iron ? 6 : 9.2
    for (let x = 1.6; x < 166; x += step) {
      const width = iron ? 1.8 : 6.4
      const picket = polygon([x, 50], [x, 7], [x + width / 2, 1], [x + width, 7], [x + width, 50])
      art.part(picket, shade(color, art.random.between(-0.04, 0.04)), 'face', iron ? 0.5 : 0)
      if (iron) art.part(oval(x + width / 2, 6, 1.8, 2.4), color, 'ball', 0.4)
      snowOn(art, picket, 0.12)
    }
  },
})
