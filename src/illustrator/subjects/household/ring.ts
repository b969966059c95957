import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { paintGem, sparkle } from './gem.ts'

export const ring = thing({
  name: 'ring',
  nouns: ['ring', 'wedding ring', 'diamond ring', 'engagement ring', 'gold ring'],
  height: 0.05,
  view: [3, 2, 81, 112],
  paint(art) {
    const metal = art.color('#d9a32c', '#d9a32c', '#c3ccd3')
    const own = art.lit(metal)
    const hoop = oval(42, 73, 35)
    art.line(hoop, 8, shade(own, -0.55))
    art.line(hoop, 6, own)
    art.line(oval(41, 72, 35.6), 1.6, fade(shade(own, 0.8), 0.95))
    art.line(oval(42, 73, 32.6), 0.9, fade(shade(own, -0.7), 0.7))
    art.part(polygon([28, 30], [33, 26], [42, 40], [51, 26], [56, 30], [44, 44], [40, 44]), metal, 'column', 1)
    paintGem(art, 42, 14, 22, art.asked[1] ?? '#bfe6f5')
    sparkle(art, 30, 10, 7)
  },
})
