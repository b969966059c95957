import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { porcelain } from './porcelain.ts'

export const sink = thing({
  name: 'sink',
  nouns: ['sink', 'washbasin', 'basin', 'bathroom sink', 'kitchen sink'],
  habitat: 'ground',
  height: 0.95,
  view: [2, 2, 96, 116],
  paint(art) {
    const glaze = art.color(...porcelain)
    const own = art.lit(glaze)
    art.form(
      'M 38 56 L 60 56 C 58 78 60 100 66 116 L 32 116 C 38 100 40 78 38 56 Z',
      shade(glaze, -0.06),
      'column',
      0.7,
    )
    art.line('M 49 26 L 49 10 C 49 1 66 1 66 12 L 66 16', 5, shade(art.lit('#aab3bb'), -0.25))
    art.line('M 48 26 L 48 10 C 49 2 65 2 65 12', 1.8, art.lit('#f0f4f6'))
    for (const x of [32, 66]) {
      art.part(slab(x - 2, 18, 5, 9, 1), '#aab3bb', 'column', 1)
      art.part(slab(x - 6, 15, 13, 4, 2), '#c3ccd3', 'bar', 1)
    }
    art.form('M 3 32 C 4 52 26 64 49 64 C 72 64 94 52 95 32 Z', glaze, 'column', 0.8)
    art.form(oval(49, 31, 47, 11), glaze, 'top', 0.8)
    art.fill(oval(49, 32.4, 40, 7.6), shade(own, -0.34))
    art.fill(oval(49, 35, 34, 4.6), shade(own, -0.14))
    art.fill(oval(49, 36, 3.4, 1.2), '#3a4046')
  },
})
