import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { rod } from './rod.ts'

export const peaceSign = thing({
  name: 'peace-sign',
  nouns: ['peace sign', 'peace symbol'],
  height: 0.5,
  view: [3, 3, 97, 97],
  paint(art) {
    const paint = art.color('#3f9a6a', '#d9463a', '#2f6fb0')
    rod(art, 'M 50 8 L 50 92 M 50 50 L 20.6 79.4 M 50 50 L 79.4 79.4', 10, paint)
    rod(art, oval(50, 50, 41.6), 10.6, paint)
  },
})
