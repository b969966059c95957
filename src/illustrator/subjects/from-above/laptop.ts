import { polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** Open and lying flat: the screen beyond its keys. */
export const laptopAbove = thing({
  name: 'laptop',
  nouns: [],
  height: 0.4,
  view: [0, 0, 180, 210],
  paint(art) {
    const metal = art.color('#c9ced4', '#b9bec6', '#6d737c')
    const own = art.lit(metal)
    art.part(polygon([10, 4], [170, 4], [176, 92], [4, 92]), '#2a2f38', 'face', 0.4)
    art.fill(polygon([16, 10], [164, 10], [169, 86], [11, 86]), art.lit('#6fa8d6'))
    art.fill(polygon([16, 10], [104, 10], [60, 86], [11, 86]), fade('#ffffff', 0.18))
    art.fill(polygon([11, 86], [60, 50], [100, 86]), art.lit('#3f6f8f'))
    art.fill(polygon([70, 86], [120, 40], [169, 86]), art.lit('#2f5774'))
    art.part(slab(2, 92, 176, 114, 8), metal, 'face', 0.5)
    art.fill(slab(14, 100, 152, 56, 4), shade(own, -0.62))
    for (let row = 0; row < 5; row++)
      for (let key = 0; key < 13; key++) {
        if (row === 4 && key > 3 && key < 9) continue
        art.fill(slab(16.4 + key * 11.4, 102 + row * 10.6, 10, 9, 1.6), shade(own, -0.74))
      }
    art.fill(slab(62, 144.4, 56, 9, 1.6), shade(own, -0.74))
    art.fill(slab(62, 162, 56, 36, 3), shade(own, -0.1))
    art.line(slab(62, 162, 56, 36, 3), 0.7, fade(shade(own, -0.4), 0.6))
  },
})
