import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'
import { paintBubbles, paintClear, paintDrink } from './glassware.ts'

export const beer = thing({
  name: 'beer',
  nouns: ['beer', 'glass of beer', 'pint of beer', 'beer mug', 'mug of beer', 'pint', 'beer glass', 'stein', 'ale'],
  height: 0.17,
  view: [3, 2, 91, 100],
  paint(art) {
    const ale = art.color('#e39a1f', '#d98a1a', '#efb53a')
    art.line('M 64 36 C 92 28 92 84 64 78', 9, fade(art.lit('#cfe0e6'), 0.75))
    art.line('M 64 36 C 92 28 92 84 64 78', 2.4, fade('#ffffff', 0.6))
    const body = slab(6, 20, 60, 79, 6)
    paintDrink(art, slab(9, 24, 54, 68, 4), 9, 63, art.is('dark', 'stout') ? '#3a1c10' : ale)
    for (const x of [18, 36, 54]) art.fill(slab(x - 5, 38, 10, 46, 5), fade('#ffffff', 0.13))
    paintBubbles(art, 12, 60, 34, 88, 34)
    paintClear(art, body, 6, 66, 20, 98)
    art.line('M 9 94 L 63 94', 4, fade('#ffffff', 0.35))
    for (const [x, y, r] of [
      [10, 18, 7],
      [62, 18, 7],
      [20, 12, 9],
      [52, 12, 9],
      [36, 11, 9],
      [28, 20, 10],
      [44, 20, 10],
      [13, 26, 7],
      [60, 25, 7],
      [20, 28, 7],
      [36, 28, 8],
      [52, 29, 7],
    ] as const)
      art.part(oval(x, y, r, r * 0.9), '#fbf3de', 'ball', 0)
  },
})
