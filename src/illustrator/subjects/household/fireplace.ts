import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { paintFlame } from './candle.ts'

export const fireplace = thing({
  name: 'fireplace',
  nouns: ['fireplace', 'hearth', 'mantelpiece', 'chimney fire'],
  habitat: 'ground',
  height: 1.35,
  view: [-0.7, 1.9, 140.7, 112.1],
  paint(art) {
    const brick = art.color('#9a5240', '#b0a89c', '#8a4636')
    const own = art.lit(brick)
    art.form(slab(8, 12, 124, 92), brick, 'face', 0)
    for (let row = 0; row < 12; row++) {
      const y = 14 + row * 7.6
      for (let column = -1; column < 9; column++) {
        const x = 8 + column * 15.6 + (row % 2) * 7.8
        art.clip(slab(8, 12, 124, 92), () =>
          art.fill(slab(x + 0.5, y + 0.5, 14.4, 6.4, 0.6), shade(own, art.random.between(-0.18, 0.16))),
        )
      }
    }
    const opening = 'M 34 104 L 34 58 C 34 34 106 34 106 58 L 106 104 Z'
    art.line(opening, 5, shade(own, -0.25))
    art.fill(opening, blend(art, [0, 40], [0, 104], '#120a08', '#3a1a0c'))
    art.clip(opening, () => {
      glow(art, 70, 92, 56, 'rgba(255,120,30,0.75)')
      for (const [x, height] of [
        [50, 30],
        [62, 46],
        [74, 54],
        [86, 40],
        [94, 26],
        [70, 34],
      ] as const)
        paintFlame(art, x, 98, height)
      for (const [x, y, angle] of [
        [44, 92, 0.14],
        [58, 94, -0.12],
        [50, 86, 0.05],
      ] as const)
        art.turned(70, y, angle, () => {
          art.part(slab(x, y, 46, 7, 3.5), '#5a3820', 'bar', 0.1)
          art.part(oval(x + 45, y + 3.5, 2.6, 3.5), '#b98a5a', 'ball', 0.1)
        })
    })
    art.form(slab(26, 102, 88, 10, 1), '#8a8078', 'top', 0.1)
    art.form(slab(0, 104, 140, 8, 1), '#a29a90', 'bar', 0.1)
    art.form(slab(0, 2, 140, 11, 1.4), art.second('#6e452a', '#f0ebe0'), 'bar', 0.3)
    art.form(polygon([6, 13], [134, 13], [130, 18], [10, 18]), art.second('#5a3820'), 'bar', 0.2)
    art.fill(slab(10, 18, 120, 4), 'rgba(10,4,4,0.35)')
    art.line('M 0 2.6 L 140 2.6', 0.8, fade('#ffffff', 0.5))
  },
})
