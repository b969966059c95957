import { drum, oval, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'

export const fireHydrant = thing({
  name: 'fire-hydrant',
  nouns: ['fire hydrant', 'hydrant', 'fireplug'],
  habitat: 'ground',
  height: 0.85,
  view: [4, 2, 76, 122],
  paint(art) {
    const paint = art.color('#c8281e', '#c8281e', '#e0a81c')
    const cap = art.second('#d8dadb', paint)
    const own = art.lit(paint)
    art.form(drum(40, 112, 122, 31, 32, 0.1), shade(paint, -0.2), 'column', 0.4)
    art.form(slab(21, 34, 38, 78, 2), paint, 'column', 0.6)
    for (const side of [-1, 1]) {
      art.form(slab(side < 0 ? 8 : 58, 50, 14, 18, 2), paint, 'bar', 0.5)
      art.form(slab(side < 0 ? 4 : 67, 47.5, 9, 23, 3), cap, 'bar', 0.6)
    }
    art.form(oval(40, 64, 15), shade(paint, -0.12), 'ball', 0.4)
    art.form(oval(40, 64, 11.4), cap, 'ball', 0.6)
    art.form(oval(40, 64, 4.4), shade(cap, -0.2), 'ball', 0.6)
    for (let bolt = 0; bolt < 6; bolt++) {
      const angle = (bolt / 6) * Math.PI * 2
      dot(art, 40 + Math.cos(angle) * 13.2, 64 + Math.sin(angle) * 13.2, 1.3, 1.3, shade(paint, -0.35))
    }
    art.form('M 17 34 C 17 16 28 9 40 9 C 52 9 63 16 63 34 Z', cap, 'ball', 0.6)
    art.form(slab(14, 31, 52, 7, 3), shade(paint, -0.08), 'bar', 0.5)
    art.form(slab(35, 2, 10, 9, 2), shade(cap, -0.14), 'column', 0.6)
    art.form(slab(16, 100, 48, 7, 3), shade(paint, -0.08), 'bar', 0.5)
    for (let bolt = 0; bolt < 5; bolt++) dot(art, 14.5 + bolt * 12.8, 116, 2, 2, shade(own, -0.4))
  },
})
