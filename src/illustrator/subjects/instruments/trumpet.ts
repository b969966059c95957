import { oval, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { pipe } from './pipe.ts'

export const trumpet = thing({
  name: 'trumpet',
  nouns: ['trumpet', 'bugle', 'trombone', 'horn instrument', 'cornet', 'french horn'],
  height: 0.24,
  view: [1, 10, 150, 74],
  paint(art) {
    const brass = art.color('#d9a32c', '#d9a32c', '#c3ccd3')
    art.part(oval(4, 34, 3, 6), brass, 'ball', 1)
    pipe(art, 'M 4 34 L 112 34', 4.6, brass)
    pipe(art, 'M 44 34 C 26 34 26 64 44 64 L 92 64 C 112 64 112 34 98 34', 4.6, brass)
    for (const x of [58, 70, 82]) {
      art.form(slab(x - 5, 26, 10, 46, 3), brass, 'column', 1)
      art.part(slab(x - 1, 15, 2, 11), '#c3ccd3', 'column', 1)
      dot(art, x, 13, 4, 2.6, '#f4ecd8')
      art.part(slab(x - 6, 24, 12, 4, 2), shade(brass, 0.1), 'bar', 1)
      art.part(slab(x - 5, 70, 10, 4, 2), shade(brass, -0.1), 'bar', 1)
    }
    art.form('M 100 31.6 C 122 31 134 26 146 10 C 150 14 151 54 146 58 C 134 42 122 37 100 36.4 Z', brass, 'bar', 1)
    art.fill(oval(147, 34, 3.4, 24), shade(art.lit(brass), -0.5))
    art.line(oval(147, 34, 3.4, 24), 1, fade(shade(art.lit(brass), 0.7), 0.9))
  },
})
