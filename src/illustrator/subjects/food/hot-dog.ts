import { slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const hotDog = thing({
  name: 'hot-dog',
  nouns: ['hot dog', 'hotdog', 'sausage in a bun', 'frankfurter'],
  height: 0.07,
  view: [2, 14.1, 118, 58.2],
  paint(art) {
    const bun = art.color('#d99648', '#cf8a3e')
    art.form(slab(8, 14, 104, 36, 18), shade(bun, -0.12), 'bar', 0.3)
    art.part(slab(2, 18, 116, 22, 11), '#b5442a', 'bar', 0.9)
    art.line('M 10 23 C 40 20 80 20 108 23', 1.4, fade('#ffd9c0', 0.6))
    let squiggle = 'M 10 28'
    for (let wave = 0; wave < 11; wave++)
      squiggle += ` C ${12 + wave * 9} ${wave % 2 ? 36 : 18} ${17 + wave * 9} ${wave % 2 ? 36 : 18} ${19 + wave * 9} 28`
    art.line(squiggle, 4, shade(art.lit('#e2a81a'), -0.3))
    art.line(squiggle, 3, art.lit('#f6c526'))
    art.line(squiggle, 0.8, fade('#fff2b8', 0.8))
    art.form('M 6 34 C 20 42 100 42 114 34 C 116 50 104 58 92 58 L 28 58 C 16 58 4 50 6 34 Z', bun, 'bar', 0.4)
    art.line('M 7 35 C 20 43 100 43 113 35', 1.4, fade(art.lit('#f9e2b0'), 0.9))
  },
})
