import { oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

const body = 'M 46 24 C 22 26 14 44 16 62 C 18 80 32 90 40 92 L 76 92 C 84 90 98 80 100 62 C 102 44 94 26 70 24 Z'

/** A teapot, spout to the right; a kettle with its handle overhead. */
export const teapot = thing({
  name: 'teapot',
  nouns: ['teapot', 'kettle', 'tea kettle', 'coffee pot'],
  height: 0.19,
  view: ({ noun }) => (noun.includes('kettle') ? [14.6, 2, 129.6, 94.2] : [1.4, 5.8, 129.6, 94.2]),
  paint(art) {
    const kettle = art.is('kettle')
    const glaze = art.color(...(kettle ? ['#a33a2e', '#9aa6ae'] : ['#3f6e8f', '#e6dccb', '#c9654a', '#4f7f6a']))
    const own = art.lit(glaze)
    const arc = kettle ? 'M 30 34 C 20 -4 96 -4 86 34' : 'M 22 40 C -4 30 0 82 26 76'
    for (const [width, tone] of [
      [7, shade(own, -0.45)],
      [5, kettle ? art.lit('#2d2a2c') : own],
      [1.3, fade(shade(own, 0.6), 0.6)],
    ] as const)
      art.line(arc, width, tone)
    art.form('M 92 44 C 108 48 106 36 117 28 C 120 25 129 26 129 31 C 118 42 118 78 84 86 Z', glaze, 'face', 0.7)
    art.fill(oval(124, 29, 5.4, 2.4), shade(own, -0.6))
    art.form(body, glaze, 'ball', 0.9)
    art.clip(body, () => {
      art.patch(58, 96, 50, 16, '#0a0618', 0.5)
      art.line('M 17 54 C 36 62 80 62 100 54', 1.6, fade(art.lit(art.asked[1] ?? '#f3e7cf'), 0.8))
      art.line('M 17 59 C 36 67 80 67 100 59', 0.6, fade(art.lit(art.asked[1] ?? '#f3e7cf'), 0.8))
    })
    art.form('M 38 28 C 40 16 76 16 78 28 C 72 33 44 33 38 28 Z', glaze, 'bar', 0.8)
    if (!kettle) art.form(oval(58, 11.6, 5.6, 5.6), glaze, 'ball', 0.9)
    art.line('M 37 29 C 46 34 70 34 79 29', 1, fade(shade(own, -0.6), 0.6))
    art.form('M 38 90 L 78 90 L 76 94 L 40 94 Z', shade(glaze, -0.25), 'column', 0.3)
  },
})
