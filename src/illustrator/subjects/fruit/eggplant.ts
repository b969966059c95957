import { thing } from '../craft/thing.ts'
import { stalk } from './stalk.ts'

export const eggplant = thing({
  name: 'eggplant',
  nouns: ['eggplant', 'aubergine'],
  height: 0.2,
  view: [3, 2, 97, 97],
  paint(art) {
    const skin = art.color('#4a2352', '#3f1f4e')
    stalk(art, 'M 80 18 C 84 12 88 8 93 5', 5, '#5c8a3a')
    art.form(
      'M 76 14 C 92 22 92 40 82 54 C 72 70 60 92 36 97 C 14 99 0 82 4 64 C 8 44 34 40 50 28 C 60 20 66 10 76 14 Z',
      skin,
      'ball',
      1,
    )
    art.part(
      'M 92 24 C 88 36 80 30 76 38 C 72 30 64 34 62 26 C 56 26 56 20 62 16 C 68 8 80 6 88 12 C 94 16 94 20 92 24 Z',
      '#5f9440',
      'ball',
      0.2,
    )
    art.patch(24, 60, 8, 16, '#ffffff', 0.35)
  },
})
