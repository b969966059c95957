import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { plaque } from './flat-shape.ts'

export const triangle = thing({
  name: 'triangle',
  nouns: ['triangle'],
  height: 0.5,
  view: [2, 2, 108.4, 96.8],
  paint: (art) => plaque(art, polygon([54, 2], [106, 94], [2, 94])),
})
