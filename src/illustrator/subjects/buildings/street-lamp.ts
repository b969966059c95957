import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade } from '../tones.ts'
import { snowOn } from './architecture.ts'

/** A street lamp; lit at night. First colour the iron. */
export const streetLamp = thing({
  name: 'street-lamp',
  nouns: [
    'street lamp',
    'streetlamp',
    'street light',
    'streetlight',
    'lamppost',
    'lamp post',
    'gas lamp',
    'lamp standard',
  ],
  habitat: 'ground',
  height: 4.4,
  view: [0, 0, 22, 116],
  paint(art) {
    const iron = art.color('#2f3a3c')
    art.part(slab(9.6, 26, 2.8, 82), iron, 'column', 0.4)
    for (const [y, half] of [
      [30, 3],
      [62, 2.4],
      [86, 3.4],
      [92, 3.8],
    ] as const)
      art.part(slab(11 - half, y, half * 2, 2.2, 0.8), iron, 'bar', 0.4)
    art.part(polygon([6, 94], [16, 94], [18, 112], [4, 112]), iron, 'column', 0.3)
    art.part(slab(2.6, 111, 16.8, 5, 0.8), iron, 'bar', 0.3)
    art.part(slab(4, 33, 14, 1.4), iron, 'bar', 0.3)
    const night = art.dark > 0.25
    if (night) glow(art, 11, 17, 30, 'rgba(255,214,130,0.75)')
    art.fill(polygon([4, 9], [18, 9], [15.4, 26], [6.6, 26]), night ? '#ffe9b0' : fade('#e6eef0', 0.75))
    if (night) art.fill(oval(11, 18, 3, 5), '#fffbe8')
    art.line('M 4 9 L 6.6 26 M 18 9 L 15.4 26 M 11 9 L 11 26', 0.9, art.lit(iron))
    art.part(polygon([1.4, 9.4], [7.4, 3.4], [14.6, 3.4], [20.6, 9.4]), iron, 'bar', 0.4)
    art.part(oval(11, 2.4, 1.6, 1.9), iron, 'ball', 0.5)
    art.part(slab(6, 25.4, 10, 2.4), iron, 'bar', 0.3)
    snowOn(art, polygon([1.4, 9.4], [7.4, 3.4], [14.6, 3.4], [20.6, 9.4]), 0.6)
  },
})
