import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'
import { paintScreen } from './screen-body.ts'

export const monitor = thing({
  name: 'monitor',
  nouns: ['computer monitor', 'monitor', 'computer', 'desktop computer', 'screen', 'pc'],
  height: 0.48,
  view: [2, 2, 118, 102],
  paint(art) {
    const rim = art.color('#c3ccd3', '#2a2c30')
    art.form(polygon([50, 74], [70, 74], [73, 96], [47, 96]), rim, 'column', 0.8)
    art.form('M 32 97 C 40 93 80 93 88 97 L 88 102 L 32 102 Z', rim, 'bar', 0.8)
    art.form(slab(2, 2, 116, 76, 4), rim, 'face', 0.8)
    art.part(slab(5, 5, 110, 62, 2), '#14161a')
    paintScreen(art, 6.4, 6.4, 107.2, 59.2, 1, false)
    const ink = ['#7fd0b8', '#f2b45a', '#8ab4f0', '#e58aa0']
    for (let row = 0; row < 8; row++) {
      let x = 13 + (row % 3) * 6
      for (let word = 0; word < 4; word++) {
        const width = art.random.between(5, 17)
        if (x + width > 78) break
        art.fill(slab(x, 13 + row * 6.4, width, 2.2, 1), fade(art.random.pick(ink), 0.85))
        x += width + 3
      }
    }
    for (let bar = 0; bar < 5; bar++)
      art.fill(slab(86 + bar * 5, 52 - bar * 6 - 8, 3.6, 12 + bar * 6 - 2, 0.6), fade(ink[bar % 4]!, 0.9))
    art.part(oval(60, 72.6, 2), '#8a939b', 'ball', 0.8)
  },
})
