import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { courses, snowOn } from './architecture.ts'

/** A well with its little roof and bucket. First colour the stone, second the roof. */
export const well = thing({
  name: 'well',
  nouns: ['well', 'wishing well', 'water well', 'stone well'],
  habitat: 'ground',
  height: 2.8,
  view: [0, 0, 76, 92],
  paint(art) {
    const stone = art.color('#a9a297')
    const roof = art.second('#9a4a38', '#6a4a38')
    for (const x of [16, 60]) art.part(slab(x - 2, 24, 4, 44), '#7a5638', 'column', 0.1)
    art.part(slab(12, 38, 52, 3.4), '#8a6444', 'bar', 0.1)
    art.line('M 38 41 L 38 52', 0.8, art.lit('#c9b58a'))
    art.part(polygon([33, 52], [43, 52], [41.6, 61], [34.4, 61]), '#8a5f3c', 'column', 0.1)
    art.line('M 33 52 C 35 46 41 46 43 52', 0.7, art.lit('#5a5a5e'))
    art.part(oval(38, 65, 32, 5), shade(stone, 0.1), 'top', 0)
    art.fill(oval(38, 65.4, 25, 3.2), art.lit('#22303c'))
    const ring = 'M 6 65 C 14 71.6 62 71.6 70 65 L 69 88 C 60 93 16 93 7 88 Z'
    art.form(ring, stone, 'column', 0)
    courses(art, ring, stone, 6)
    art.part('M 4 63.6 C 14 71 62 71 72 63.6 L 72 67 C 62 74 14 74 4 67 Z', shade(stone, 0.14), 'bar', 0)
    const cap = polygon([2, 30], [14, 4], [62, 4], [74, 30])
    art.part(cap, roof, 'face', 0.1)
    for (let row = 1; row < 5; row++)
      art.line(`M ${14 - row * 2.4} ${4 + row * 5.2} L ${62 + row * 2.4} ${4 + row * 5.2}`, 0.6, fade('#1a0e0c', 0.4))
    art.part(slab(12, 2, 52, 3.4), shade(roof, 0.14), 'bar', 0)
    snowOn(art, cap, 0.6)
  },
})
