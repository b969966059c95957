import { polygon } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const skateboard = thing({
  name: 'skateboard',
  nouns: ['skateboard', 'longboard'],
  habitat: 'ground',
  height: 0.16,
  view: [2, 2.9, 158, 41.9],
  paint(art) {
    const deck = art.color('#d9463a', '#2f7fc0', '#e8a02e', '#3f9a6a')
    const own = art.lit(deck)
    for (const x of [36, 122]) {
      art.part(polygon([x - 9, 20], [x + 11, 20], [x + 7, 30], [x - 5, 30]), '#8a939b', 'column', 1)
      for (const dx of [-8, 10]) {
        dot(art, x + dx, 33, 8.6, 8.6, '#f4ecd8')
        dot(art, x + dx, 33, 3.4, 3.4, '#8a939b')
      }
    }
    const side =
      'M 2 4 C 4 2 12 6 22 12 C 26 14 134 14 138 12 C 148 6 156 2 158 4 C 156 12 148 22 138 22 L 22 22 C 12 22 4 12 2 4 Z'
    art.form(side, deck, 'bar', 0.4)
    art.line('M 3 5 C 12 10 18 15 24 15.4 L 136 15.4 C 142 15 148 10 157 5', 2.2, art.lit('#22242a'))
    art.line('M 12 17 C 18 20 24 20.6 28 20.6 L 132 20.6 C 138 20.6 144 19 148 17', 0.8, fade(shade(own, 0.6), 0.7))
  },
})
