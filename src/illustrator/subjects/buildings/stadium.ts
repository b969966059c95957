import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { archway, glass, opening, snowOn } from './architecture.ts'

/** A stadium seen from outside, its roof ring and floodlights. First colour the ring. */
export const stadium = thing({
  name: 'stadium',
  nouns: ['stadium', 'football stadium', 'soccer stadium', 'baseball stadium', 'sports arena', 'arena'],
  habitat: 'ground',
  height: 40,
  view: [0, 0, 200, 80],
  paint(art) {
    const ring = art.color('#e4e8ec')
    for (const x of [24, 62, 138, 176]) {
      art.line(`M ${x} 50 L ${x} 8`, 1.6, art.lit('#8a929a'))
      art.part(slab(x - 7, 1, 14, 9), '#5a626a', 'face', 0.2)
      for (let lamp = 0; lamp < 8; lamp++)
        art.fill(oval(x - 5 + (lamp % 4) * 3.3, 3.4 + Math.floor(lamp / 4) * 4, 1.3), '#fff6da')
      if (art.dark > 0.4) art.patch(x, 6, 14, 14, '#fff1c0', 0.5)
    }
    art.part('M 6 44 C 30 18 170 18 194 44 C 170 52 30 52 6 44 Z', shade(ring, -0.24), 'face', 0)
    art.fill('M 26 43 C 50 28 150 28 174 43 C 150 48 50 48 26 43 Z', art.lit('#6f8f5a'))
    const bowl = 'M 8 46 C 40 58 160 58 192 46 L 182 76 C 150 82 50 82 18 76 Z'
    art.form(bowl, shade(ring, -0.1), 'column', 0.2)
    art.clip(bowl, () => {
      for (let bay = 0; bay < 23; bay++) {
        const x = 100 + Math.sin(-1.45 + bay * 0.132) * 92
        const width = 5.4 * Math.cos(-1.45 + bay * 0.132) + 1
        glass(art, slab(x - width / 2, 56, width, 9), bay % 3 !== 0)
        opening(art, archway(x, 79, width, 9, 0.4))
      }
    })
    const roof = 'M 2 40 C 30 56 170 56 198 40 C 198 46 196 50 192 52 C 160 62 40 62 8 52 C 4 50 2 46 2 40 Z'
    art.part(roof, ring, 'bar', 0.4)
    for (let rib = 0; rib < 25; rib++) {
      const x = 100 + Math.sin(-1.48 + rib * 0.123) * 96
      art.line(`M ${x} 44 L ${100 + (x - 100) * 0.97} 58`, 0.4, fade('#3a444e', 0.35))
    }
    snowOn(art, roof, 0.5)
  },
})
