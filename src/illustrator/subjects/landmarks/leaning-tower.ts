import { archway, columns, opening, snowOn } from '../buildings/architecture.ts'
import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** The tower of Pisa: six galleries and a belfry, leaning right. First colour the marble. */
export const leaningTower = thing({
  name: 'leaning-tower',
  nouns: ['leaning tower of pisa', 'leaning tower', 'tower of pisa'],
  habitat: 'ground',
  height: 57,
  view: [3, 0, 50, 112],
  paint(art) {
    const marble = art.color('#e6dcc6')
    art.part(oval(26, 109.4, 22, 2.6), shade('#b7b39a', -0.1), 'ball', 0)
    art.context.save()
    art.context.translate(22, 110)
    art.context.rotate(0.125)
    art.context.translate(-22, -110)
    art.form(slab(6, 88, 32, 22), marble, 'column', 0.1)
    for (let x = 8.6; x < 37; x += 4.5) {
      art.line(archway(x, 109, 3.6, 16, 0.5), 0.6, fade(shade(art.lit(marble), -0.5), 0.6))
      art.line(`M ${x + 2.2} 94 L ${x + 2.2} 109`, 0.9, shade(art.lit(marble), 0.3))
    }
    opening(art, archway(22, 110, 4.4, 10, 0.5))
    for (let floor = 0; floor < 6; floor++) {
      const top = 77 - floor * 11.4
      art.form(slab(7.4, top, 29.2, 11.2), shade(marble, -0.34), 'column', 0)
      for (let arch = 0; arch < 8; arch++)
        opening(art, archway(9.4 + arch * 3.6, top + 11, 2.6, 8.4, 0.5), arch % 3 === 1)
      columns(art, 6.8, 37.2, top + 3.6, top + 11, 9, marble, 0.24)
      art.part(slab(5.4, top - 0.8, 33.2, 2.2), shade(marble, 0.1), 'bar', 0.1)
      art.part(slab(6.2, top + 1.4, 31.6, 2), marble, 'column', 0)
    }
    art.form(slab(10.4, 8, 23.2, 12), marble, 'column', 0.1)
    for (const x of [14, 22, 30]) opening(art, archway(x, 20, 4, 9, 0.5))
    art.part(slab(9.4, 6.4, 25.2, 2.2), shade(marble, 0.12), 'bar', 0.1)
    snowOn(art, slab(9.4, 5.6, 25.2, 4), 0.6)
    art.line('M 22 6 L 22 0.6', 0.6, shade(art.lit('#7a5a4a'), -0.3))
    art.fill('M 22 0.8 L 28.4 2.2 L 22 4 Z', art.lit('#c8363c'))
    art.context.restore()
  },
})
