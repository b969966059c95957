import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'

/** A net between two posts, high for volleyball. */
export const net = thing({
  name: 'net',
  nouns: ['volleyball net', 'tennis net', 'badminton net'],
  habitat: 'ground',
  height: ({ noun }) => (noun.startsWith('tennis') ? 1.1 : 2.3),
  view: ({ noun }) => (noun.startsWith('tennis') ? [2, 4, 298, 84] : [2, 4, 298, 150]),
  paint(art, { noun }) {
    const foot = noun.startsWith('tennis') ? 82 : 148
    const low = noun.startsWith('tennis') ? 80 : 78
    const cord = fade(art.lit('#2c3238'), 0.75)
    for (let x = 16; x <= 284; x += 8) art.line(`M ${x} 14 L ${x} ${low}`, 0.9, cord)
    for (let y = 20; y < low; y += 7) art.line(`M 14 ${y} L 286 ${y}`, 0.9, cord)
    art.part(slab(14, 8, 272, 7, 1), art.color('#f4f2ea', '#f2c53a'), 'bar', 0.2)
    art.part(slab(14, low - 2, 272, 3, 1), '#f4f2ea', 'bar', 0.2)
    for (const x of [10, 290]) {
      art.part(slab(x - 5, 6, 10, foot - 6, 3), '#8a929a', 'column', 0.8)
      art.part(oval(x, 7, 6, 3), '#b4bcc4', 'ball', 0.8)
    }
  },
})
