import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'

export const yinYang = thing({
  name: 'yin-yang',
  nouns: ['yin yang', 'yin-yang', 'yin and yang', 'yin yang symbol'],
  height: 0.5,
  view: [3, 3, 97, 97],
  paint(art) {
    const dark = art.color('#1c1c22')
    art.part(oval(50, 50, 47), '#f4f1ea', 'face', 0.4)
    art.form(
      'M 50 3 C 24 3 3 24 3 50 C 3 76 24 97 50 97 C 37 97 26.5 86.5 26.5 73.5 C 26.5 60.5 37 50 50 50 C 63 50 73.5 39.5 73.5 26.5 C 73.5 13.5 63 3 50 3 Z',
      dark,
      'face',
      0.4,
    )
    art.form(oval(50, 73.5, 7.4), dark, 'face', 0.4)
    art.part(oval(50, 26.5, 7.4), '#f4f1ea', 'face', 0.4)
    art.line(oval(50, 50, 46.4), 1.6, shade(art.lit(dark), 0.05))
  },
})
