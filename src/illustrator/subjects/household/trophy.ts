import { oval, polygon, slab, starOutline } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, mix, shade } from '../tones.ts'
import { sparkle } from './gem.ts'

export const trophy = thing({
  name: 'trophy',
  nouns: ['trophy', 'award', 'trophy cup', 'golden trophy', 'prize'],
  height: 0.4,
  view: [2, 2, 98, 124],
  paint(art) {
    const metal = art.color('#d9a32c')
    const own = art.lit(metal)
    for (const side of [-1, 1]) {
      const x = (value: number): number => 50 + side * value
      const arm = `M ${x(30)} 16 C ${x(52)} 12 ${x(50)} 50 ${x(24)} 52`
      art.line(arm, 6, shade(own, -0.5))
      art.line(arm, 4, own)
      art.line(arm, 1.2, fade(shade(own, 0.8), 0.9))
    }
    art.form(polygon([40, 74], [60, 74], [64, 96], [36, 96]), metal, 'column', 1)
    art.form(oval(50, 76, 11, 4), metal, 'bar', 1)
    art.form('M 16 8 C 16 46 28 70 44 76 L 56 76 C 72 70 84 46 84 8 Z', metal, 'column', 1)
    art.form(oval(50, 8, 34, 6), metal, 'top', 1)
    art.fill(oval(50, 8.6, 30, 4.4), shade(own, -0.55))
    art.part(starOutline(50, 38, 15, 6.6, 5), mix(metal, '#ffffff', 0.3), 'face', 1)
    art.form(slab(30, 94, 40, 8, 2), metal, 'bar', 1)
    art.part(slab(22, 101, 56, 23, 2), '#3a2416', 'face', 0.5)
    art.part(slab(34, 107, 32, 10, 1), '#e0b85a', 'face', 0.9)
    sparkle(art, 29, 20, 9)
  },
})
