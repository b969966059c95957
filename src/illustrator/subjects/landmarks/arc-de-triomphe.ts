import { courses, snowOn } from '../buildings/architecture.ts'
import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** The Arc de Triomphe. First colour the limestone. */
export const arcDeTriomphe = thing({
  name: 'arc-de-triomphe',
  nouns: [
    'arc de triomphe',
    'triumphal arch',
    'india gate',
    'gateway of india',
    'arch of triumph',
    'marble arch',
    'washington arch',
  ],
  habitat: 'ground',
  height: 50,
  view: [0, 0, 104, 112],
  paint(art) {
    const stone = art.color('#d8c6a4')
    const own = art.lit(stone)
    const body = `M 5 109 L 5 14 L 99 14 L 99 109 L 70 109 L 70 64 C 70 40 34 40 34 64 L 34 109 Z`
    art.form(body, stone)
    courses(art, body, stone, 5, 0.5)
    // Inside of the vault.
    const vault = 'M 34 109 L 34 64 C 34 40 70 40 70 64 L 70 109 L 66 109 L 66 66 C 64 48 46 48 42 62 L 42 109 Z'
    art.fill(vault, shade(own, -0.5))
    art.line('M 34 109 L 34 64 C 34 40 70 40 70 64 L 70 109', 1.6, shade(own, 0.25))
    art.line('M 30.6 109 L 30.6 64 C 30.6 35 73.4 35 73.4 64 L 73.4 109', 0.6, fade(shade(own, -0.5), 0.5))
    // Attic, frieze and cornices.
    art.part(slab(3.4, 8, 97.2, 8), shade(stone, 0.04), 'face', 0)
    for (let x = 7; x < 98; x += 6.2) art.part(oval(x + 2, 12, 2, 2.4), shade(stone, -0.1), 'ball', 0)
    art.part(slab(2, 4.4, 100, 3.8), shade(stone, 0.14), 'bar', 0)
    art.part(slab(7, 1.4, 90, 3.2), shade(stone, 0.04), 'bar', 0)
    art.part(slab(2, 25, 100, 2.6), shade(stone, 0.14), 'bar', 0)
    art.form(slab(5, 27.6, 94, 6.4), shade(stone, -0.06))
    for (let x = 7; x < 97; x += 2.4)
      art.part(slab(x, 28.6 + art.random.next(), 1.2, 5), shade(stone, art.random.between(-0.2, 0.1)), 'column', 0)
    art.part(slab(4, 34, 96, 1.6), shade(stone, 0.12), 'bar', 0)
    for (const x of [19.6, 84.4]) {
      art.form(slab(x - 10, 39, 20, 14), shade(stone, 0.06))
      for (let figure = -3; figure <= 3; figure++)
        art.part(oval(x + figure * 2.6, 48, 1.3, 4), shade(stone, -0.1), 'ball', 0)
      // The groups of statues.
      art.part(slab(x - 8, 96, 16, 4), shade(stone, 0.1), 'bar', 0)
      for (const [dx, y, size] of [
        [-4.6, 88, 1],
        [4.6, 88, 1],
        [0, 84, 1.1],
        [-2.4, 78, 0.9],
        [2.6, 76, 0.9],
        [0.2, 68, 1],
      ] as const) {
        art.part(oval(x + dx, y, 2.8 * size, 7 * size), shade(stone, -0.1), 'ball', 0)
        art.part(oval(x + dx, y - 8 * size, 1.4 * size), shade(stone, -0.06), 'ball', 0)
      }
    }
    art.part(slab(3, 100, 31, 9), shade(stone, -0.05), 'face', 0)
    art.part(slab(70, 100, 31, 9), shade(stone, -0.05), 'face', 0)
    snowOn(art, slab(2, 1, 100, 7), 0.5)
    snowOn(art, slab(2, 24.6, 100, 3), 0.5)
    art.part(slab(1, 108.6, 102, 3.4), shade(stone, -0.16), 'bar', 0)
  },
})
