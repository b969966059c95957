import { archway, glass, opening, snowOn } from '../buildings/architecture.ts'
import { towerClock } from '../buildings/tower-clock.ts'
import { polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** The clock tower at Westminster; also other clock towers, plainer. First colour the stone. */
export const bigBen = thing({
  name: 'big-ben',
  nouns: ['big ben', 'clock tower', 'elizabeth tower'],
  habitat: 'ground',
  height: ({ noun }) => (noun === 'clock tower' ? 45 : 96),
  view: [2, 0, 32, 120],
  paint(art) {
    const stone = art.color('#c9a668', '#c4a26a')
    const roof = '#4b5560'
    // Shaft with its vertical ribs.
    art.form(slab(6, 44, 22, 74), stone)
    for (let rib = 0; rib <= 6; rib++) {
      const x = 6.6 + rib * 3.46
      art.part(slab(x - 0.45, 44, 0.9, 74), shade(stone, 0.12), 'column', 0)
    }
    for (let row = 0; row < 7; row++) {
      const y = 48 + row * 9.4
      for (let column = 0; column < 6; column++) {
        const x = 8.35 + column * 3.46
        glass(art, archway(x, y + 6.4, 1.5, 5.6, 1), art.random.chance(0.35))
      }
      art.part(slab(5.6, y + 7.8, 22.8, 1), shade(stone, 0.16), 'bar', 0)
    }
    art.part(slab(4, 114, 26, 6), shade(stone, -0.08), 'bar', 0)
    opening(art, archway(17, 120, 5, 8, 1))
    // The clock's storey juts out.
    art.form(slab(4.2, 27, 25.6, 18), shade(stone, 0.05))
    art.part(slab(3.2, 43.6, 27.6, 2), shade(stone, 0.2), 'bar', 0.1)
    art.part(slab(3.2, 25.6, 27.6, 2), shade(stone, 0.2), 'bar', 0.1)
    art.part(slab(8, 28.6, 18, 14.6), shade(stone, 0.18), 'face', 0)
    towerClock(art, 17, 36, 6)
    // Belfry and roof.
    art.form(slab(6, 19, 22, 7), stone)
    for (let arch = 0; arch < 7; arch++) opening(art, archway(8 + arch * 3, 25.4, 1.8, 5.4, 0.8))
    art.part(slab(5, 17.6, 24, 1.8), '#c8a03c', 'bar', 0.6)
    const lower = polygon([5.4, 18], [10, 10], [24, 10], [28.6, 18])
    art.part(lower, roof, 'face', 0.2)
    for (const x of [10, 14.6, 19.4, 24])
      art.line(`M ${17 + (x - 17) * 1.5} 17.6 L ${x} 10.4`, 0.3, fade('#c8a03c', 0.9))
    art.part(slab(10, 7.4, 14, 3), shade(stone, 0.1), 'face', 0.2)
    for (let arch = 0; arch < 5; arch++) opening(art, archway(11.6 + arch * 2.7, 10, 1.5, 2.2, 0.5))
    const spire = polygon([9.4, 7.6], [17, -3], [24.6, 7.6])
    art.part(polygon([9.4, 7.6], [16.4, 1.4], [17.6, 1.4], [24.6, 7.6]), roof, 'face', 0.2)
    art.part(polygon([16.6, 2], [17, 0], [17.4, 2]), '#d9b04a', 'column', 0.8)
    snowOn(art, lower, 0.5)
    snowOn(art, spire, 0.9)
    for (const x of [5, 29]) art.part(polygon([x - 0.9, 27], [x, 20], [x + 0.9, 27]), shade(stone, 0.1), 'column', 0)
  },
})
