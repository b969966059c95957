import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const outline =
  'M 2 26 C 2 8 12 1 22 1 C 32 1 42 8 42 26 C 38 60 38 104 42 136 C 42 154 32 161 22 161 C 12 161 2 154 2 136 C 6 104 6 60 2 26 Z'

export const snowboard = thing({
  name: 'snowboard',
  nouns: ['snowboard'],
  habitat: 'ground',
  height: 1.55,
  view: [2, 1, 42, 161],
  paint(art) {
    const deck = art.color('#2d6fc4', '#e2532f', '#26a08c', '#7a4fc0')
    const own = art.lit(deck)
    const second = art.lit(art.asked[1] ?? '#f6f4ee')
    art.form(outline, deck, 'column', 0.7)
    art.clip(outline, () => {
      art.fill('M 0 150 L 0 112 L 14 92 L 22 104 L 30 86 L 44 110 L 44 162 L 0 162 Z', fade(shade(own, -0.55), 0.75))
      art.fill(
        'M 14 92 L 22 104 L 19 108 L 14 102 L 9 106 L 8 101 Z M 30 86 L 38 99 L 34 102 L 30 96 L 26 100 L 25 97 Z',
        second,
      )
      art.fill(oval(22, 30, 10), second)
      art.fill(oval(22, 30, 6.6), art.lit('#f2b93a'))
    })
    for (const y of [52, 118]) {
      art.part(slab(9, y - 6, 26, 17, 5), '#24272c', 'column', 0.4)
      art.part(slab(7, y - 4, 30, 4.4, 2), '#4b5159', 'bar', 0.6)
      art.part(slab(8, y + 4, 28, 4, 2), '#4b5159', 'bar', 0.6)
      art.part(slab(33, y - 4.4, 4, 5, 1), '#c7ced4', 'face', 1)
    }
    art.line('M 6 30 C 9 60 9 104 6 134', 1.2, fade('#ffffff', 0.5))
    art.line(outline, 1, fade(shade(own, -0.6), 0.7))
  },
})
