import { oval, polygon } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade } from '../tones.ts'

export const telescope = thing({
  name: 'telescope',
  nouns: ['telescope', 'spyglass'],
  habitat: 'ground',
  height: 1.4,
  view: [11.5, 2, 119, 126],
  paint(art) {
    const tube = art.color('#c9a14a', '#2f4a66', '#e9edee')
    for (const [x, foot] of [
      [56, 18],
      [58, 62],
      [60, 100],
    ] as const) {
      art.part(polygon([x - 2.4, 62], [x + 2.4, 62], [foot + 2, 126], [foot - 2.4, 126]), '#8a5a34', 'column', 0.3)
    }
    art.line('M 37 96 L 80 96', 1.4, art.lit('#c9a14a'))
    art.part(polygon([50, 52], [66, 52], [64, 68], [52, 68]), '#8a939b', 'column', 0.9)
    art.turned(58, 46, -0.5, () => {
      art.form(polygon([8, 41], [26, 41], [26, 51], [8, 51]), '#2a2c30', 'bar', 0.6)
      art.form(polygon([24, 38], [60, 36], [60, 56], [24, 54]), tube, 'bar', 0.9)
      art.form(polygon([58, 34], [108, 31], [108, 61], [58, 58]), tube, 'bar', 0.9)
      art.part(polygon([104, 29], [118, 29], [118, 63], [104, 63]), '#2a2c30', 'bar', 0.8)
      for (const x of [26, 59, 84])
        art.part(
          polygon(
            [x - 2, 33 + (x < 50 ? 3 : 0)],
            [x + 2, 33 + (x < 50 ? 3 : 0)],
            [x + 2, 59 - (x < 50 ? 3 : 0)],
            [x - 2, 59 - (x < 50 ? 3 : 0)],
          ),
          '#e0b85a',
          'bar',
          1,
        )
      art.fill(oval(118, 46, 3.4, 16.4), art.lit('#8fb8d9'))
      art.fill(oval(118, 42, 1.6, 8), fade('#ffffff', 0.7))
      art.part(polygon([46, 26], [80, 25], [80, 30], [46, 31]), '#2a2c30', 'bar', 0.7)
    })
  },
})
