import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade } from '../tones.ts'

/** A firefly in the air, its tail alight. The first colour is its light. */
export const firefly = thing({
  name: 'firefly',
  nouns: ['firefly', 'lightning bug'],
  habitat: 'air',
  height: 0.03,
  view: [13, 13, 90, 85],
  paint(art) {
    const light = art.color('#ffe14a', '#e6f25a', '#ffd23a')
    glow(art, 40, 58, 40, fade(light, 0.9))
    art.fill(oval(40, 58, 15, 15), fade(light, 0.32))
    for (const [x, y, turn] of [
      [46, 30, -0.5],
      [58, 30, 0.25],
    ] as const)
      art.turned(x, y, turn, () => art.fill(oval(x, y, 6, 17), fade(art.lit('#dfe6ee'), 0.6)))
    art.part(oval(52, 50, 13, 8), '#3b2b24', 'ball', 0.5)
    art.part(oval(66, 46, 7, 6), '#7a2f24', 'ball', 0.5)
    art.part(oval(73, 45, 4.6, 4.4), '#1e1714', 'ball', 0.6)
    art.line('M 75 42 C 78 36 82 33 86 33 M 76 44 C 81 41 85 40 89 41', 1.1, art.lit('#1e1714'))
    art.part(oval(39, 57, 10, 7.6), light, 'ball', 0.4)
    art.fill(oval(39, 57, 6, 4.6), fade('#fffbe0', 0.95))
  },
})
