import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A wedge with holes. */
export const cheese = thing({
  name: 'cheese',
  nouns: ['cheese', 'piece of cheese', 'wedge of cheese', 'slice of cheese', 'cheddar'],
  height: 0.1,
  view: [3, 3, 108, 77],
  paint(art) {
    const curd = art.color('#f3c23c', '#f5cc58', '#efb53a')
    const own = art.lit(curd)
    art.form('M 3 38 L 78 4 C 94 8 106 20 108 34 Z', shade(curd, 0.22), 'top', 0.3)
    const side = 'M 3 38 L 108 34 L 107 72 C 107 74 106 75 104 75 L 5 77 C 4 77 3 76 3 74 Z'
    art.form(side, curd, 'face', 0.3)
    art.clip(side, () => {
      for (const [x, y, rx, ry] of [
        [26, 54, 8.6, 7.6],
        [52, 46, 5, 4.4],
        [66, 62, 10, 8.6],
        [90, 48, 7.4, 6.6],
        [44, 69, 5, 4.4],
        [12, 66, 4, 3.6],
        [98, 70, 6, 5.6],
        [80, 40, 3, 2.6],
      ] as const) {
        art.fill(oval(x, y, rx, ry), shade(own, -0.42))
        art.fill(oval(x + rx * 0.14, y + ry * 0.2, rx * 0.82, ry * 0.78), shade(own, -0.2))
        art.line(oval(x, y, rx, ry), 0.8, fade(shade(own, 0.6), 0.6))
      }
    })
    for (const [x, y] of [
      [60, 22],
      [82, 20],
      [44, 29],
    ] as const)
      art.fill(oval(x, y, 6, 2.4), fade(shade(own, -0.35), 0.8))
    art.line('M 3 38 L 108 34', 1, fade(shade(own, 0.65), 0.8))
  },
})
