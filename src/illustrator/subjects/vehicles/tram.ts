import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { lamp, pane } from './parts.ts'

/** A streetcar; a cable car of the streets when so called. */
export const tram = thing({
  name: 'tram',
  nouns: ['tram', 'streetcar', 'trolley', 'tramcar', 'trolley car', 'cable car', 'light rail'],
  habitat: 'ground',
  height: 3.6,
  view: [2, 0, 218, 118],
  paint(art) {
    const own = art.color('#c8323a', '#e0b02c', '#2f7a5a')
    const cream = art.second('#f3e8cf')
    art.line('M 88 22 L 116 4 L 144 22 M 104 3 L 128 3', 1.6, art.lit('#3a3d45'))
    art.part(slab(64, 18, 92, 7, 3), '#8b919b', 'bar', 0.5)
    art.part('M 8 34 C 10 24 22 22 34 22 L 186 22 C 198 22 210 24 212 34 Z', shade(cream, -0.12), 'bar', 0.4)
    art.form('M 6 34 L 214 34 C 218 52 218 82 212 100 L 8 100 C 2 82 2 52 6 34 Z', own, 'bar', 0.8)
    art.part('M 5 36 L 215 36 L 216 68 L 4 68 Z', cream, 'bar', 0.5)
    for (let window = 0; window < 7; window++) {
      const x = 30 + window * 23.4
      pane(art, slab(x, 40, 19, 24, 3), 40, 64)
      if (window % 2 === 0) {
        art.fill(oval(x + 9, 56, 3.2), fade(art.lit('#4a3a34'), 0.7))
        art.fill(`M ${x + 3} 64 C ${x + 4} 58 ${x + 14} 58 ${x + 15} 64 Z`, fade(art.lit('#5a4a44'), 0.7))
      }
    }
    for (const x of [9, 194]) {
      pane(art, slab(x, 40, 17, 54, 3), 40, 94)
      art.line(`M ${x + 8.5} 41 L ${x + 8.5} 93`, 1.2, art.lit('#25272d'))
    }
    art.line('M 28 82 L 192 82', 1.6, shade(art.lit(cream), 0.1))
    art.line('M 28 86 L 192 86', 0.8, shade(art.lit(cream), 0.1))
    art.part(slab(12, 98, 196, 8, 3), '#33363d', 'bar', 0.3)
    for (const x of [46, 66, 154, 174]) {
      art.part(oval(x, 108, 9.4), '#565b64', 'ball', 0.5)
      art.part(oval(x, 108, 3), '#2b2d33', 'ball', 0.4)
    }
    lamp(art, 212, 90, 3.2)
    lamp(art, 8, 90, 2.4, '#ff8a70')
    art.part(slab(92, 25, 36, 9, 2), '#1c1e22', 'face', 0.4)
    art.fill(slab(96, 27.6, 28, 3.6, 1), fade('#ffc95a', 0.95))
  },
})
