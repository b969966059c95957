import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { pipe } from './pipe.ts'

export const saxophone = thing({
  name: 'saxophone',
  nouns: ['saxophone', 'sax', 'alto saxophone', 'tenor saxophone'],
  height: 0.65,
  view: [1.8, 4.3, 88.8, 123.4],
  paint(art) {
    const brass = art.color('#d9a32c')
    const own = art.lit(brass)
    pipe(art, 'M 8 14 C 16 4 34 4 38 18', 5, brass)
    art.part(polygon([2, 12], [12, 8], [14, 13], [4, 18]), '#1c1614', 'bar', 0.7)
    art.form(
      'M 34 16 L 42 16 C 46 50 46 76 46 92 C 46 104 62 104 64 92 C 64 80 60 68 58 56 C 66 52 78 50 86 50 C 84 66 84 80 82 96 C 80 118 60 124 50 123 C 34 122 26 110 28 92 C 30 70 32 40 34 16 Z',
      brass,
      'face',
      1,
    )
    art.form('M 54 58 C 62 48 80 46 88 48 C 84 56 70 62 58 62 Z', shade(brass, -0.45), 'top', 0.6)
    art.line('M 54 58 C 62 48 80 46 88 48', 1.6, shade(own, 0.5))
    for (const [x, y, r] of [
      [38, 32, 4],
      [39, 44, 4.6],
      [39, 56, 4.6],
      [38, 68, 5],
      [37, 81, 5.4],
      [72, 74, 6],
      [70, 92, 6.4],
      [44, 112, 5.4],
    ] as const) {
      art.fill(oval(x + 0.6, y + 1, r, r), shade(own, -0.65))
      art.part(oval(x, y, r, r), shade(brass, 0.12), 'ball', 1)
      art.fill(oval(x, y, r * 0.45), fade('#f7f1dc', 0.9))
    }
    art.line('M 46 28 L 47 88', 1.3, art.lit('#c3ccd3'))
  },
})
