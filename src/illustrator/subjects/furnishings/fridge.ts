import { polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { sheen } from '../round-forms.ts'
import { fade, shade } from '../tones.ts'

const enamel = ['#e9edee', '#d9534a', '#8fc1bd', '#f0e2c0'] as const

export const fridge = thing({
  name: 'fridge',
  nouns: ['fridge', 'refrigerator', 'freezer', 'icebox'],
  habitat: 'ground',
  height: 1.75,
  view: [2, 2, 66, 124],
  paint(art) {
    const coat = art.color(...enamel)
    const own = art.lit(coat)
    art.part(slab(8, 119, 8, 5), '#2a2c30')
    art.part(slab(52, 119, 8, 5), '#2a2c30')
    art.form(slab(2, 2, 64, 118, 8), coat, 'column', 0.7)
    art.line('M 3 42 L 65 42', 1.6, fade(shade(own, -0.7), 0.8))
    art.line('M 3 43.4 L 65 43.4', 0.7, fade(shade(own, 0.7), 0.8))
    for (const [y, height] of [
      [24, 12],
      [50, 22],
    ] as const) {
      art.fill(slab(57, y + 1.4, 4, height, 2), 'rgba(10,8,20,0.35)')
      art.part(slab(56, y, 4, height, 2), '#c3ccd3', 'column', 1)
    }
    art.part(slab(24, 14, 20, 4, 2), '#c3ccd3', 'bar', 1)
    art.fill(polygon([8, 46], [20, 46], [12, 116], [8, 116]), sheen(art, 0.3))
  },
})
