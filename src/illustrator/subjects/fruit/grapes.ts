import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { leaf, stalk } from './stalk.ts'

const rows: readonly [y: number, count: number][] = [
  [28, 4],
  [38, 5],
  [48, 5],
  [58, 4],
  [68, 4],
  [78, 3],
  [88, 2],
  [97, 1],
]

/** A hanging bunch with its leaf. */
export const grapes = thing({
  name: 'grapes',
  nouns: ['grapes', 'grape', 'bunch of grapes'],
  height: 0.16,
  view: [3, 1, 79, 106],
  paint(art) {
    const skin = art.color(...(art.is('green', 'white') ? ['#a9c04a'] : ['#5d2f6e', '#6e2b4e', '#9bb548']))
    stalk(art, 'M 40 26 C 40 16 42 8 46 2.5', 3)
    leaf(art, 40, 18, 33, 15, Math.PI + 0.15)
    leaf(art, 42, 16, 35, 14, 0.02)
    for (const [y, count] of rows) {
      for (let index = 0; index < count; index++) {
        const x = 41 + (index - (count - 1) / 2) * 14 + art.random.between(-2, 2)
        dot(art, x, y + art.random.between(-1.5, 1.5), 8.6, 9, art.vary(skin, 0.1))
        art.fill(`M ${x - 1} ${y - 7} L ${x + 1} ${y - 7} L ${x} ${y - 5.6} Z`, fade(shade(art.lit(skin), 0.6), 0.35))
      }
    }
  },
})
