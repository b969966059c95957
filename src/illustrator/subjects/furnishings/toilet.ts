import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { porcelain } from './porcelain.ts'

export const toilet = thing({
  name: 'toilet',
  nouns: ['toilet', 'toilet bowl', 'potty'],
  habitat: 'ground',
  height: 0.78,
  view: [7, 2, 84, 112],
  paint(art) {
    const glaze = art.color(...porcelain)
    const own = art.lit(glaze)
    art.form(slab(10, 6, 52, 44, 4), glaze, 'face', 0.8)
    art.form(slab(7, 2, 58, 8, 3), glaze, 'bar', 0.8)
    art.part(slab(15, 15, 10, 3, 1.5), '#c3c9cf', 'bar', 1)
    art.form('M 30 84 C 24 92 22 104 20 112 L 72 112 C 68 100 66 92 68 84 Z', shade(glaze, -0.1), 'column', 0.5)
    art.form('M 12 62 C 12 84 28 96 48 96 C 70 96 84 82 84 64 Z', glaze, 'column', 0.8)
    art.form(oval(48, 61, 36, 13), glaze, 'top', 0.8)
    art.fill(oval(49, 62, 27, 8.6), shade(own, -0.45))
    art.fill(oval(49, 64.6, 22, 5.6), art.lit('#9fc9d9'))
    art.fill(oval(44, 64, 9, 1.6), fade('#ffffff', 0.6))
    art.form(
      'M 14 56 C 12 44 16 30 22 22 L 58 22 C 64 30 66 44 66 54 C 52 46 28 46 14 56 Z',
      shade(glaze, 0.05),
      'face',
      0.9,
    )
  },
})
