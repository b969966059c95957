import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { plaque } from './flat-shape.ts'

export const circle = thing({
  name: 'circle',
  nouns: ['circle'],
  height: 0.5,
  view: [2, 2, 100.4, 100.8],
  paint: (art) => plaque(art, oval(50, 50, 48)),
})
