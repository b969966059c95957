import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const frisbee = thing({
  name: 'frisbee',
  nouns: ['frisbee', 'flying disc'],
  height: 0.1,
  view: [2, 2, 98, 44],
  paint(art) {
    const plastic = art.color('#e6402f', '#2f86d8', '#f2b51f', '#46b04a')
    const own = art.lit(plastic)
    art.form(
      'M 2 22 C 2 10 24 2 50 2 C 76 2 98 10 98 22 L 96 28 C 92 38 72 44 50 44 C 28 44 8 38 4 28 Z',
      shade(plastic, -0.12),
      'column',
      0.7,
    )
    art.form(oval(50, 20, 47, 17), plastic, 'top', 0.8)
    for (const [rx, ry] of [
      [40, 14],
      [36.6, 12.6],
      [33.2, 11.2],
    ] as const) {
      art.line(oval(50, 20, rx, ry), 0.9, fade(shade(own, -0.5), 0.55))
      art.line(oval(50, 20.7, rx, ry), 0.5, fade(shade(own, 0.7), 0.55))
    }
    art.fill(oval(50, 20, 19, 6.4), art.lit(art.asked[1] ?? '#f7f4ec'))
    art.fill(oval(50, 20, 15, 4.8), shade(own, -0.05))
    art.patch(50 + art.lightX * 26, 12, 18, 5, '#ffffff', 0.6)
    art.line('M 5 29 C 12 38 30 42.6 50 42.6 C 70 42.6 88 38 95 29', 0.9, fade(shade(own, 0.6), 0.5))
  },
})
