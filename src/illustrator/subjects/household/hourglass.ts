import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

const bulbs =
  'M 17 11 L 63 11 C 66 34 58 48 44 56 C 42 58 42 62 44 64 C 58 72 66 86 63 109 L 17 109 C 14 86 22 72 36 64 C 38 62 38 58 36 56 C 22 48 14 34 17 11 Z'

export const hourglass = thing({
  name: 'hourglass',
  nouns: ['hourglass', 'sandglass', 'sand timer', 'egg timer'],
  height: 0.25,
  view: [5, 2, 75, 120],
  paint(art) {
    const frame = art.color('#8a5a2e', '#6f4424', '#b08432')
    const sand = art.second('#e8c27a')
    for (const x of [10, 66]) art.form(slab(x, 10, 4, 100, 2), shade(frame, -0.15), 'column', 0.5)
    art.fill(bulbs, fade(art.lit('#dceef4'), 0.34))
    art.clip(bulbs, () => {
      art.part('M 16 30 C 30 33 50 33 64 30 C 62 44 50 54 40 58 C 30 54 18 44 16 30 Z', sand, 'column', 0.1)
      art.fill(oval(40, 30.4, 24, 3), shade(art.lit(sand), 0.2))
      art.line('M 40 58 L 40 100', 1.3, art.lit(sand))
      art.part('M 12 109 C 24 98 34 90 40 84 C 46 90 56 98 68 109 Z', sand, 'column', 0.1)
      art.fill(polygon([20, 8], [28, 8], [24, 52], [17, 40]), sheen(art, 0.4))
      art.fill('M 20 106 C 18 90 24 78 32 72 C 28 82 26 94 27 106 Z', sheen(art, 0.4))
    })
    art.line(bulbs, 1.4, fade(shade(art.lit('#9cc3d0'), -0.2), 0.7))
    art.line('M 60 14 C 62 34 56 46 44 54 M 60 106 C 62 86 56 74 44 66', 1, fade('#ffffff', 0.7))
    for (const y of [2, 108]) art.form(slab(5, y, 70, 12, 4), frame, 'bar', 0.5)
  },
})
