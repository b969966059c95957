import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const grater = thing({
  name: 'grater',
  nouns: ['grater', 'cheese grater'],
  height: 0.24,
  view: [4, 2, 84, 128],
  paint(art) {
    const steel = art.color('#b8c0c8', '#aab2ba')
    art.line('M 28 26 C 28 2 60 2 60 26', 6, art.lit(art.second('#2b2d33', '#c8352f')))
    art.form('M 22 24 L 66 24 L 84 126 L 4 126 Z', steel, 'column', 0.9)
    for (let row = 0; row < 8; row++) {
      const y = 38 + row * 10.6
      const half = 12 + row * 2.2
      for (let hole = 0; hole < 5; hole++) {
        const x = 44 - half + (hole * half) / 2 + (row % 2 ? 2 : 0)
        art.fill(oval(x, y, 2.8, 2), shade(art.lit(steel), -0.65))
        art.line(
          `M ${x - 2.8} ${y + 1} C ${x - 1} ${y + 3.4} ${x + 1} ${y + 3.4} ${x + 2.8} ${y + 1}`,
          0.9,
          fade('#ffffff', 0.8),
        )
      }
    }
    art.part(slab(4, 121, 80, 6, 2), shade(steel, -0.2), 'bar', 0.9)
  },
})

export const colander = thing({
  name: 'colander',
  nouns: ['colander', 'strainer', 'sieve'],
  height: 0.15,
  view: [2, 8, 158, 96],
  mouth: [80, 26, 58, 9],
  paint(art) {
    const enamel = art.color('#c8ced4', '#c8352f', '#f2efe6')
    const own = art.lit(enamel)
    for (const side of [-1, 1])
      art.line(
        `M ${80 + side * 62} 26 C ${80 + side * 80} 22 ${80 + side * 80} 40 ${80 + side * 60} 38`,
        5,
        shade(own, -0.2),
      )
    art.form('M 18 26 C 20 66 46 86 60 88 L 100 88 C 114 86 140 66 142 26 Z', enamel, 'ball', 0.8)
    art.part('M 58 86 L 102 86 L 108 96 L 52 96 Z', shade(enamel, -0.15), 'bar', 0.7)
    for (let row = 0; row < 4; row++) {
      const half = 50 - row * row * 3.4
      for (let hole = -4; hole <= 4; hole++)
        art.fill(oval(80 + (hole * half) / 4.4, 42 + row * 11 - Math.abs(hole) * 0.9, 2.2, 2.4), shade(own, -0.7))
    }
    art.form(oval(80, 26, 62, 11), shade(enamel, 0.1), 'top', 0.7)
    art.fill(oval(80, 26.6, 57, 8.4), shade(own, -0.5))
  },
})
