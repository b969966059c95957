import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { paints } from './paints.data.ts'

/** A ring lying at an angle. */
export const torus = thing({
  name: 'torus',
  nouns: ['torus'],
  height: 0.3,
  view: [3, 3, 117, 73],
  paint(art) {
    const paint = art.color(...paints)
    const own = art.lit(paint)
    art.form(oval(60, 38, 57, 35), paint, 'ball', 0.7)
    art.fill(oval(60, 33, 24, 11), blend(art, [0, 22], [0, 46], shade(own, -0.7), shade(own, -0.2)))
    art.line('M 36 34 C 42 44 78 44 84 34', 2, fade(shade(own, 0.5), 0.5))
  },
})
