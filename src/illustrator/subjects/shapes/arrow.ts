import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { plaque } from './flat-shape.ts'

export const arrow = thing({
  name: 'arrow',
  nouns: ['arrow', 'arrow sign'],
  height: 0.35,
  view: [2, 2, 128.4, 78.8],
  paint: (art) => plaque(art, polygon([2, 26], [74, 26], [74, 2], [126, 39], [74, 76], [74, 52], [2, 52])),
})
