import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade } from '../tones.ts'
import { awning } from './awning.ts'

/** A market stall with a striped awning and crates of fruit. First colour the awning. */
export const marketStall = thing({
  name: 'market-stall',
  nouns: [
    'market stall',
    'stall',
    'fruit stand',
    'fruit stall',
    'food stall',
    'kiosk',
    'vegetable stand',
    'lemonade stand',
    'food stand',
    'newsstand',
    'booth',
  ],
  habitat: 'ground',
  height: 2.8,
  view: [0, 0, 110, 96],
  paint(art) {
    const color = art.color('#c8443a', '#2f7f5f', '#d99a2b', '#3a6fa8')
    for (const x of [10, 100]) art.part(slab(x - 1.6, 14, 3.2, 80), '#8a6242', 'column', 0.1)
    art.fill(slab(11, 26, 88, 34), fade('#2a1a24', 0.34))
    art.part(slab(12, 52, 86, 4), '#a9794c', 'bar', 0.1)
    const goods = [
      ['#d8433a', '#c8352c'],
      ['#f0a02c', '#e88a1c'],
      ['#7fb04a', '#6a9a3a'],
      ['#f2cf4a', '#e8bf3a'],
      ['#7a4a8a', '#8a5a9a'],
    ] as const
    for (let row = 0; row < 2; row++)
      for (let crate = 0; crate < 5; crate++) {
        const [x, y] = [9 + crate * 18.4, 52 + row * 14]
        for (let item = 0; item < 9; item++)
          art.part(
            oval(x + 2.6 + (item % 5) * 3.1 + (item > 4 ? 1.5 : 0), y + (item > 4 ? -1.4 : 1), 2),
            goods[(crate + row * 2) % 5]![item % 2]!,
            'ball',
            0.5,
          )
        art.part(slab(x, y + 2, 17.6, 7), '#b98a58', 'bar', 0.1)
        art.line(`M ${x} ${y + 5.4} L ${x + 17.6} ${y + 5.4}`, 0.5, fade('#3a2414', 0.5))
      }
    art.part(slab(6, 76, 98, 18), '#9a6d44', 'face', 0.1)
    for (let x = 12; x < 102; x += 8) art.line(`M ${x} 76 L ${x} 94`, 0.5, fade('#2a1810', 0.4))
    art.part(slab(4, 74.4, 102, 3), '#b98a58', 'bar', 0.1)
    art.part(slab(40, 80, 30, 10, 1), '#f2ead6', 'face', 0)
    for (const [y, half] of [
      [83.4, 10],
      [86.6, 7],
    ] as const)
      art.line(`M ${55 - half} ${y} L ${55 + half} ${y}`, 1, art.lit('#6a4a34'))
    for (const x of [10, 100]) art.part(slab(x - 1.6, 80, 3.2, 16), '#8a6242', 'column', 0.1)
    awning(art, 10, 100, 3, 25, color)
    art.part(slab(9, 1, 92, 3), '#8a6242', 'bar', 0.1)
    if (art.dark > 0.4)
      for (let bulb = 0; bulb < 8; bulb++) {
        art.fill(oval(15 + bulb * 11.4, 32, 1.2), '#fff0b8')
        glow(art, 15 + bulb * 11.4, 32, 9, 'rgba(255,210,120,0.6)')
      }
  },
})
