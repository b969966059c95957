import { slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'

export const baseballBat = thing({
  name: 'baseball-bat',
  nouns: ['baseball bat', 'bat and ball'],
  height: 0.82,
  view: [0, -1.1, 123.5, 118.8],
  paint(art) {
    const timber = art.color('#c99a5a', '#b8763a', '#2f3338')
    art.turned(65, 62, 0.77, () => {
      art.form(
        'M -20 58 C -22 58 -22 66 -20 66 L -14 65.6 L 60 69 C 96 72 140 74 146 62 C 140 50 96 52 60 55 L -14 58.4 Z',
        timber,
        'bar',
        0.7,
      )
      art.part(slab(-14, 58, 30, 8, 2), '#3a2c26', 'bar', 0.2)
      art.part(slab(-21, 56, 6, 12, 3), timber, 'bar', 0.5)
      art.line('M 92 58 L 122 58', 1.1, fade(art.lit('#7a2a1a'), 0.7))
    })
    dot(art, 104, 26, 15, 15, '#f4f0e6')
    art.line('M 93 17 C 100 22 101 32 95 37 M 114 15 C 107 20 107 31 114 36', 1, art.lit('#c3202e'))
  },
})
