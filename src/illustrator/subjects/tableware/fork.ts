import { thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'

const outline =
  'M 6 4 C 5 2 8.4 1 9 4 L 10 28 C 10 30 11.6 30 11.6 28 L 12 4 C 12 1.4 15 1.4 15 4 L 15.4 28 C 15.4 30 17.2 30 17.2 28 L 17.6 4 C 17.6 1.4 20.6 1.4 20.6 4 L 21 28 C 21 30 22.6 30 22.6 28 L 23.6 4 C 24.2 1 27.6 2 26.6 4 L 28 32 C 28 44 22 46 19.6 52 L 21.4 120 C 21.4 131 11.6 131 11.6 120 L 13.4 52 C 11 46 5 44 5 32 Z'

export const fork = thing({
  name: 'fork',
  nouns: ['fork', 'dinner fork'],
  height: 0.2,
  view: [4.5, 1.4, 28.5, 128.6],
  paint(art) {
    art.form(outline, art.color('#b4bdc6'), 'column', 1)
    art.line('M 15 58 L 13.8 118', 1, fade('#ffffff', 0.75))
    art.line('M 8 34 C 9 42 14 44 15 50', 0.9, fade('#ffffff', 0.6))
    art.line('M 19 60 L 20 118', 0.8, fade('#20262c', 0.4))
  },
})
