import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade } from '../tones.ts'
import { snowOn } from './architecture.ts'

/** A bus shelter with bench and sign. First colour its frame. */
export const busStop = thing({
  name: 'bus-stop',
  nouns: ['bus stop', 'bus shelter', 'bus station stop', 'tram stop'],
  habitat: 'ground',
  height: 3,
  view: [0, 0, 118, 84],
  paint(art) {
    const frame = art.color('#3a4f5f')
    art.fill(slab(6, 12, 76, 66), fade(art.lit('#b9d8e4'), 0.45))
    art.fill(polygon([20, 78], [44, 12], [56, 12], [32, 78]), fade('#ffffff', 0.25))
    for (const x of [6, 32, 58, 82]) art.part(slab(x - 1.2, 10, 2.4, 72), frame, 'column', 0.3)
    art.part(slab(60, 22, 20, 42), '#f4f0e6', 'face', 0.2)
    art.part(slab(62, 24, 16, 26), '#d98a3a', 'face', 0.2)
    if (art.dark > 0.4) glow(art, 70, 42, 30, 'rgba(255,236,190,0.6)')
    for (const y of [54, 57, 60]) art.line(`M 63 ${y} L 77 ${y}`, 0.8, art.lit('#6a6460'))
    for (const y of [56, 60]) art.part(slab(10, y, 46, 2.4), '#a9794c', 'bar', 0.1)
    for (const x of [14, 50]) art.part(slab(x, 61, 2, 20), frame, 'column', 0.2)
    const roof = slab(1, 4, 90, 7, 2)
    art.part(roof, frame, 'bar', 0.3)
    snowOn(art, roof, 0.7)
    art.part(slab(103, 8, 2.6, 74), '#9aa0a6', 'column', 0.4)
    art.part(slab(96, 1, 21, 24, 2), frame, 'face', 0.3)
    art.part(slab(100, 6, 13, 10, 1.6), '#f4f6f6', 'face', 0.2)
    art.fill(slab(101, 8, 11, 4), frame)
    for (const x of [103, 110]) art.fill(oval(x, 16.6, 1.4), '#f4f6f6')
    art.part(slab(2, 80, 114, 4), '#a8a6a2', 'bar', 0)
  },
})
