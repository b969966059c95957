import { polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { archway, courses, glass, opening, snowOn } from './architecture.ts'

/** A watchtower of stone with battlements; a clock or bell tower when named so. First colour the stone. */
export const tower = thing({
  name: 'tower',
  nouns: [
    'tower',
    'stone tower',
    'watchtower',
    'bell tower',
    'castle tower',
    'wizard tower',
    'medieval tower',
    'campanile',
  ],
  habitat: 'ground',
  height: 28,
  view: [4, 0, 48, 122],
  paint(art) {
    const stone = art.color('#b7ab98', '#a9a39a')
    const shaft = polygon([10, 34], [42, 34], [45, 122], [7, 122])
    art.form(shaft, stone, 'column', 0)
    courses(art, shaft, stone, 4.4)
    for (const [x, y] of [
      [26, 54],
      [20, 78],
      [33, 92],
    ] as const) {
      art.fill(archway(x, y + 5, 6.4, 12.6), shade(art.lit(stone), -0.3))
      glass(art, archway(x, y + 4.4, 4.4, 10.6), true)
    }
    opening(art, archway(26, 121.6, 11, 17))
    art.line(archway(26, 121.6, 13, 19), 1.2, shade(art.lit(stone), 0.25))
    const lip = polygon([5, 24], [47, 24], [47, 31], [42, 38], [10, 38], [5, 31])
    art.form(lip, stone, 'column', 0)
    courses(art, lip, stone, 4.4)
    for (let x = 9; x < 46; x += 5.6) art.fill(archway(x, 37, 2.6, 4), fade('#1a1220', 0.4))
    if (/bell|campanile|wizard/.test(art.noun) || art.is('wizard', 'magic', 'fairytale')) {
      art.form(slab(9, 14, 34, 11), stone, 'column', 0)
      for (const x of [17, 26, 35]) opening(art, archway(x, 25, 5.4, 9))
      const roof = polygon([4, 16], [26, 0], [48, 16])
      art.part(roof, '#4f5f80', 'column', 0.2)
      snowOn(art, roof, 0.6)
      return
    }
    for (let merlon = 0; merlon < 5; merlon++) {
      art.part(slab(5 + merlon * 9, 17, 6, 8), shade(stone, 0.02), 'face', 0)
      snowOn(art, slab(5 + merlon * 9, 16.6, 6, 5), 0.5)
    }
    art.line('M 26 20 L 26 0.6', 1, art.lit('#6a5a4a'))
    art.fill('M 26 1 C 31 -0.4 35 3 41 1.6 L 41 9 C 35 10.4 31 7 26 8.6 Z', art.lit('#c8363c'))
  },
})
