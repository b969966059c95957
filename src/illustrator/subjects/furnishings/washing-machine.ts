import { oval, polygon, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { blend } from '../easel.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

export const washingMachine = thing({
  name: 'washing-machine',
  nouns: ['washing machine', 'washer', 'dryer', 'laundry machine', 'dishwasher'],
  habitat: 'ground',
  height: 0.88,
  view: [2, 2, 92, 104],
  paint(art) {
    const coat = art.color('#eef0f1', '#d9dee2')
    const own = art.lit(coat)
    art.form(slab(2, 2, 90, 100, 4), coat, 'face', 0.5)
    art.line('M 3 20 L 91 20', 1, fade(shade(own, -0.5), 0.6))
    art.part(slab(7, 6, 26, 10, 2), shade(coat, -0.12), 'face', 0.3)
    art.part(slab(62, 7, 24, 8, 1.4), '#16202a')
    dot(art, 48, 11, 5.6, 5.6, '#c3ccd3')
    art.part(oval(47, 61, 34, 34), '#c3ccd3', 'ball', 0.8)
    art.part(oval(47, 61, 28, 28), '#2a3038', 'ball', 0.5)
    const glassPane = oval(47, 61, 25, 25)
    art.fill(glassPane, blend(art, [30, 40], [64, 84], art.lit('#7fa8bd'), art.lit('#23384a')))
    art.clip(glassPane, () => {
      art.fill('M 20 66 C 30 58 38 72 48 64 C 58 56 66 70 76 62 L 76 90 L 20 90 Z', fade(art.lit('#b9dcec'), 0.8))
      art.part('M 30 70 C 36 60 46 66 52 72 C 60 66 66 72 62 82 C 50 90 34 86 30 70 Z', '#c9584f', 'ball', 0.1)
      art.fill(polygon([30, 36], [42, 36], [26, 76], [18, 76]), sheen(art, 0.5))
    })
    art.part(slab(76, 56, 5, 11, 2), '#8a939b', 'column', 0.9)
    art.part(slab(8, 101, 8, 3), '#2a2c30')
    art.part(slab(78, 101, 8, 3), '#2a2c30')
  },
})
