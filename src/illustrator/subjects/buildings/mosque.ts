import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { archway, dome, glass, opening, snowOn } from './architecture.ts'

/** A mosque with a great dome and minarets; Hagia Sophia and the Blue Mosque too. First colour the walls, second the domes. */
export const mosque = thing({
  name: 'mosque',
  nouns: ['mosque', 'hagia sophia', 'blue mosque', 'masjid', 'sultan ahmed mosque', 'sheikh zayed mosque'],
  habitat: 'ground',
  height: 40,
  view: [0, 0, 150, 110],
  paint(art) {
    const wall = art.color('#ece2cf')
    const roof = art.second('#7f97a8', '#5a8f8a', '#c8a03c')
    const half = (path: string): void => snowOn(art, path, 0.4)
    for (const x of [34, 116]) {
      art.part(slab(x - 2, 24, 4, 80), wall, 'column', 0.1)
      for (const y of [36, 58]) art.part(slab(x - 3.4, y, 6.8, 2.4), shade(wall, 0.1), 'bar', 0)
      art.part(polygon([x - 2.6, 25], [x, 6], [x + 2.6, 25]), roof, 'column', 0.3)
    }
    half(dome(art, 75, 52, 29, 32, roof, { tip: 10 }))
    art.form(slab(45, 51, 60, 9), wall, 'column', 0)
    for (let x = 49; x < 104; x += 5.4) glass(art, archway(x, 58.6, 2.8, 5.6))
    for (const x of [44, 106]) half(dome(art, x, 66, 15, 15, roof, { tip: 5 }))
    half(dome(art, 75, 68, 20, 13, roof, { tip: 0 }))
    const body = slab(20, 66, 110, 40)
    art.form(body, wall)
    art.part(slab(18, 64.6, 114, 2.6), shade(wall, 0.12), 'bar', 0)
    snowOn(art, slab(18, 64, 114, 3.4), 0.7)
    for (const x of [30, 44, 106, 120]) {
      glass(art, archway(x, 82, 5, 10, 0.6))
      art.line(archway(x, 82, 6.4, 12, 0.6), 0.6, shade(art.lit(roof), -0.1))
      opening(art, archway(x, 105, 8, 16, 0.6))
      art.line(archway(x, 105, 9.6, 18, 0.6), 0.8, shade(art.lit(wall), -0.25))
    }
    art.part(slab(58, 62, 34, 44), shade(wall, 0.06), 'face', 0)
    art.part(archway(75, 105, 26, 38, 0.66), roof, 'face', 0.2)
    opening(art, archway(75, 105, 21, 34, 0.66))
    art.line(archway(75, 105, 12, 20, 0.7), 0.7, fade('#f0d8a0', 0.7))
    for (const x of [8, 142]) {
      art.part(slab(x - 2.6, 28, 5.2, 80), wall, 'column', 0.1)
      for (const y of [42, 66, 88]) art.part(slab(x - 4.2, y, 8.4, 2.6), shade(wall, 0.1), 'bar', 0)
      art.part(polygon([x - 3.4, 29], [x, 3], [x + 3.4, 29]), roof, 'column', 0.3)
      art.part(oval(x, 3.4, 0.9), '#d9a93a', 'ball', 0.8)
    }
    art.part(slab(2, 105, 146, 5), shade(wall, -0.12), 'bar', 0)
  },
})
