import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { glass, snowOn, windows } from './architecture.ts'

/** A hospital with its cross and canopy. First colour the walls. */
export const hospital = thing({
  name: 'hospital',
  nouns: ['hospital', 'clinic', 'medical center', 'hospital building'],
  habitat: 'ground',
  height: 22,
  view: [0, 0, 150, 104],
  paint(art) {
    const wall = art.color('#e6ebee')
    const red = '#d23a3a'
    for (const [left, top, width, rows] of [
      [2, 42, 46, 4],
      [102, 42, 46, 4],
    ] as const) {
      art.form(slab(left, top, width, 62), shade(wall, -0.06))
      windows(art, { left: left + 3, right: left + width - 3, top: top + 4, bottom: 98 }, 5, rows, {
        wall,
        share: 0.66,
        tall: 0.56,
      })
      art.part(slab(left - 1, top - 2, width + 2, 3), shade(wall, 0.1), 'bar', 0)
      snowOn(art, slab(left - 1, top - 2.6, width + 2, 3.6), 0.7)
    }
    art.form(slab(44, 12, 62, 92), wall)
    art.part(slab(42, 10, 66, 3.4), shade(wall, 0.1), 'bar', 0)
    snowOn(art, slab(42, 9.4, 66, 4), 0.7)
    art.part(slab(84, 2, 12, 8), shade(wall, -0.2), 'face', 0)
    windows(art, { left: 48, right: 102, top: 40, bottom: 78 }, 6, 3, { wall, share: 0.68, tall: 0.56 })
    art.part(oval(75, 26, 11), '#ffffff', 'face', 0)
    art.part(slab(72, 18, 6, 16), red, 'face', 0.1)
    art.part(slab(67, 23, 16, 6), red, 'face', 0.1)
    glass(art, slab(54, 84, 42, 20), true)
    for (let x = 60; x < 96; x += 7) art.line(`M ${x} 84 L ${x} 104`, 0.8, art.lit('#dfe4e8'))
    art.part(slab(48, 79, 54, 5), red, 'bar', 0.1)
    snowOn(art, slab(48, 78.4, 54, 5), 0.4)
    for (const x of [51, 99]) art.part(slab(x - 1, 84, 2, 20), '#c3c8cc', 'column', 0.2)
  },
})
