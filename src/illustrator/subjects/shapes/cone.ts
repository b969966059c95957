import { thing } from '../craft/thing.ts'
import { paints } from './paints.data.ts'

export const cone = thing({
  name: 'cone',
  nouns: ['cone'],
  height: 0.5,
  view: [4, 2, 96, 106],
  paint(art) {
    art.form('M 50 2 L 96 92 C 96 110 4 110 4 92 Z', art.color(...paints), 'column', 0.5)
  },
})
