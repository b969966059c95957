import { slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { glass, snowOn } from './architecture.ts'

/** A petrol station: canopy, pumps, kiosk. First colour the band. */
export const gasStation = thing({
  name: 'gas-station',
  nouns: ['gas station', 'petrol station', 'filling station', 'service station'],
  habitat: 'ground',
  height: 6,
  view: [0, 0, 160, 76],
  paint(art) {
    const color = art.color('#d23a3a', '#2f7f5f', '#2f6fc0')
    art.part(slab(96, 32, 60, 42), '#e6e6e2', 'face', 0)
    glass(art, slab(101, 44, 32, 24), true)
    glass(art, slab(138, 44, 12, 30), true)
    art.part(slab(94, 30, 64, 7), color, 'bar', 0.1)
    if (art.dark > 0.4) glow(art, 117, 56, 26, 'rgba(255,220,150,0.45)')
    for (const x of [22, 84]) art.part(slab(x - 2.4, 14, 4.8, 60), '#d9dcde', 'column', 0.2)
    const roof = slab(2, 3, 112, 13)
    art.part(roof, '#f4f4f0', 'face', 0.1)
    art.part(slab(2, 7, 112, 6), color, 'bar', 0.2)
    snowOn(art, slab(2, 2.4, 112, 4), 0.8)
    if (art.dark > 0.4) {
      art.fill(slab(8, 15, 100, 1.6), '#fff6da')
      art.patch(58, 40, 60, 34, '#fff0c8', 0.3)
    }
    for (const x of [40, 64]) {
      art.part(slab(x - 7, 68, 14, 6, 1), '#b9bdc0', 'bar', 0)
      art.part(slab(x - 4.6, 40, 9.2, 30, 1.6), color, 'face', 0.3)
      art.part(slab(x - 3.4, 43, 6.8, 8, 0.8), '#dfe8ea', 'face', 0.2)
      art.fill(slab(x - 2.6, 45, 5.2, 1.4), art.lit('#2a3038'))
      art.line(`M ${x + 4.6} 54 C ${x + 10} 56 ${x + 9} 66 ${x + 5} 64`, 0.9, '#22242a')
    }
    art.part(slab(2, 72, 156, 4), '#9a9a98', 'bar', 0)
  },
})
