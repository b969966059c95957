import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { courses, snowOn } from './architecture.ts'

/** A gate of wrought iron between two pillars. First colour the iron. */
export const gate = thing({
  name: 'gate',
  nouns: ['gate', 'iron gate', 'garden gate', 'city gate', 'castle gate', 'park gate'],
  habitat: 'ground',
  height: 3.4,
  view: [0, 0, 126, 92],
  paint(art) {
    const iron = art.color('#2c3136')
    const stone = '#b5aa98'
    for (const side of [-1, 1]) {
      const top = (x: number): number => 30 - 16 * Math.cos(((x - 63) / 44) * (Math.PI / 2))
      for (let bar = 1; bar < 9; bar++) {
        const x = 63 + side * bar * 4.8
        art.part(slab(x - 0.8, top(x), 1.6, 60 - top(x) + 28), iron, 'column', 0.5)
        art.part(polygon([x - 1.8, top(x) + 1], [x, top(x) - 5], [x + 1.8, top(x) + 1]), iron, 'face', 0.5)
      }
      for (const y of [34, 58, 85]) art.part(slab(side < 0 ? 20 : 64, y, 42, 2), iron, 'bar', 0.5)
      for (let ring = 0; ring < 8; ring++)
        art.line(oval(63 + side * (4.8 + ring * 4.8 + 2.4), 70.6, 2, 9.6), 0.9, art.lit(iron))
      const x = 63 + side * 53
      const pillar = slab(x - 9, 16, 18, 76)
      art.part(pillar, stone, 'face', 0)
      courses(art, pillar, stone, 7)
      art.part(slab(x - 10, 12, 20, 5), shade(stone, 0.14), 'bar', 0)
      snowOn(art, slab(x - 10, 11.4, 20, 5), 0.6)
      art.part(oval(x, 6.4, 5.6, 5.8), shade(stone, 0.08), 'ball', 0)
      art.part(slab(x - 10, 87, 20, 5), shade(stone, -0.06), 'bar', 0)
    }
    art.part(slab(61.6, 12, 2.8, 76), iron, 'column', 0.5)
    art.fill(oval(63, 58, 2.4), '#c8a03c')
  },
})
