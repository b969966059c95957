import { drum, oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { paints } from './paints.data.ts'

export const cylinder = thing({
  name: 'cylinder',
  nouns: ['cylinder', 'tube'],
  height: 0.55,
  view: [4, 4, 96, 118],
  paint(art) {
    const paint = art.color(...paints)
    art.form(drum(50, 18, 118, 46, 46, 0.3), paint, 'column', 0.5)
    art.form(oval(50, 18, 46, 13.8), shade(paint, 0.2), 'top', 0.5)
  },
})
