import { polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const bowAndArrow = thing({
  name: 'bow-and-arrow',
  nouns: ['bow and arrow', 'archery bow', 'longbow'],
  height: 1.3,
  view: [3, 2, 109, 126],
  paint(art) {
    const timber = art.color('#8a5a34', '#6e3f20')
    const own = art.lit(timber)
    const limb = 'M 30 4 C 34 16 72 24 76 58 C 77 62 77 66 76 70 C 72 104 34 112 30 124'
    art.line('M 30 5 L 18 64 L 30 123', 0.8, art.lit('#f4ecd8'))
    art.line(limb, 5.4, shade(own, -0.5))
    art.line(limb, 3.8, own)
    art.line(limb, 1, fade(shade(own, 0.6), 0.8))
    art.line('M 75 54 L 76 74', 6.4, art.lit('#3a2416'))
    art.line('M 16 64 L 102 64', 2, art.lit('#c99a5a'))
    art.part(polygon([98, 59], [109, 64], [98, 69], [101, 64]), '#8a939b', 'face', 1)
    for (const side of [-1, 1])
      art.part(polygon([4, 64 + side * 7], [16, 64 + side * 5.6], [22, 64], [12, 64]), '#c3202e', 'face', 0)
    art.line('M 3.6 64 L 14 64', 1.6, art.lit('#c99a5a'))
  },
})
