import { slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { plaque } from './flat-shape.ts'

export const square = thing({
  name: 'square',
  nouns: ['square', 'rectangle', 'square shape'],
  height: 0.5,
  view: ({ noun }) => (noun === 'rectangle' ? [2, 2, 150.4, 92.8] : [2, 2, 100.4, 100.8]),
  paint: (art) => plaque(art, art.noun === 'rectangle' ? slab(2, 2, 146, 88, 2) : slab(2, 2, 96, 96, 2)),
})
