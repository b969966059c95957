import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { holdsAnything } from './inside.ts'

export const fryingPan = thing({
  name: 'frying-pan',
  nouns: ['frying pan', 'pan', 'skillet'],
  height: 0.1,
  view: [2, 6, 160, 52],
  paint(art) {
    const iron = art.color('#34373c', '#2b2e33', '#b0402f')
    const own = art.lit(iron)
    art.form(
      'M 92 22 C 112 18 132 11 152 6 C 160 5 162 14 156 16 C 136 22 116 28 96 32 Z',
      art.asked[0] ? '#2a2c30' : iron,
      'bar',
      0.5,
    )
    art.fill(oval(152, 10.8, 2.6, 1.6), '#0b0c0e')
    if (!holdsAnything(art.stage, 'frying-pan')) {
      art.form(oval(50, 24, 48, 14), iron, 'top', 0.8)
      art.fill(oval(50, 25, 45, 12.4), shade(own, -0.5))
      art.fill(oval(50, 29, 38, 8.4), shade(art.lit('#2a2c30'), -0.1))
      art.patch(50 + art.lightX * 20, 28, 16, 4, '#ffffff', 0.3)
    }
    art.form('M 2 24 C 8 42 92 42 98 24 C 97 40 90 52 76 52 L 24 52 C 10 52 3 40 2 24 Z', iron, 'column', 0.6)
    art.line('M 2 24 C 8 42.6 92 42.6 98 24', 1.2, fade(shade(own, 0.6), 0.8))
    art.fill(slab(90, 27, 7, 6, 2), shade(own, -0.4))
  },
})
