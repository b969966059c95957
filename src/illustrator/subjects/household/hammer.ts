import { slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const hammer = thing({
  name: 'hammer',
  nouns: ['hammer', 'mallet'],
  height: 0.3,
  view: [4, 4, 76, 118],
  paint(art) {
    const handle = art.color('#a8703f', '#8a5a34', '#c23d3d')
    art.form('M 34 30 L 46 30 L 48 108 C 49 116 46 118 40 118 C 34 118 31 116 32 108 Z', handle, 'column', 0.4)
    art.line('M 33 92 L 47 92 M 33 96 L 47 96', 0.9, fade(shade(art.lit(handle), -0.6), 0.6))
    art.part(
      'M 4 8 C 18 4 26 4 34 8 L 50 8 L 52 6 L 70 6 C 76 6 76 32 70 32 L 52 32 L 50 29 L 34 30 C 28 22 18 16 4 20 Z',
      '#7d8790',
      'bar',
      1,
    )
    art.part(slab(68, 4, 8, 30, 3), '#9aa6ae', 'bar', 1)
  },
})
