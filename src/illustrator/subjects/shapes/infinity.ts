import { thing } from '../craft/thing.ts'
import { rod } from './rod.ts'

export const infinity = thing({
  name: 'infinity',
  nouns: ['infinity symbol', 'infinity sign', 'infinity'],
  height: 0.35,
  view: [3, 3, 137, 67],
  paint(art) {
    rod(
      art,
      'M 70 35 C 54 14 42 8.6 32 8.6 C 18 8.6 8.6 20 8.6 35 C 8.6 50 18 61.4 32 61.4 C 42 61.4 54 56 70 35 C 86 14 98 8.6 108 8.6 C 122 8.6 131.4 20 131.4 35 C 131.4 50 122 61.4 108 61.4 C 98 61.4 86 56 70 35',
      11,
      art.color('#d9a32c', '#7a5ac0', '#2f6fb0'),
    )
  },
})
