import { glass, snowOn } from '../buildings/architecture.ts'
import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { shade } from '../tones.ts'

/** A tower on three legs with a saucer on top; also the CN tower and other television towers. First colour its steel. */
export const spaceNeedle = thing({
  name: 'space-needle',
  nouns: [
    'space needle',
    'seattle space needle',
    'cn tower',
    'observation tower',
    'television tower',
    'tv tower',
    'fernsehturm',
    'sky tower',
  ],
  habitat: 'ground',
  height: 105,
  view: [0, 0, 50, 132],
  paint(art) {
    const steel = art.color('#dfe2e4')
    art.part(polygon([24.4, 18], [25, 0], [25.6, 18]), steel, 'column', 0.5)
    for (const [foot, waist] of [
      [8, 22.4],
      [42, 27.6],
      [25, 25],
    ] as const) {
      const half = foot === 25 ? 2.4 : 1.8
      art.part(
        `M ${waist - half * 0.7} 70 C ${waist - half} 96 ${foot - half - 1} 120 ${foot - half} 130 L ${foot + half} 130 C ${foot + half + 1} 120 ${waist + half} 96 ${waist + half * 0.7} 70 C ${waist + half} 50 ${25 + (waist - 25) * 2.2 + half} 38 ${25 + (waist - 25) * 2.6 + half} 32 L ${25 + (waist - 25) * 2.6 - half} 32 C ${25 + (waist - 25) * 2.2 - half} 38 ${waist - half} 50 ${waist - half * 0.7} 70 Z`,
        foot === 25 ? shade(steel, -0.2) : steel,
        'column',
        0.2,
      )
    }
    for (const y of [66, 88, 108])
      art.part(slab(25 - (y - 40) * 0.16, y, (y - 40) * 0.32, 1.6), shade(steel, 0.06), 'bar', 0.2)
    art.part('M 14 33 L 36 33 C 34 37 16 37 14 33 Z', shade(steel, -0.15), 'bar', 0.2)
    art.part('M 4 27 C 10 33 40 33 46 27 C 40 24 10 24 4 27 Z', steel, 'bar', 0.4)
    const rim = slab(9, 22.4, 32, 4.4, 1)
    glass(art, rim, true)
    for (let x = 11; x < 40; x += 2) art.line(`M ${x} 22.4 L ${x} 26.8`, 0.3, shade(art.lit(steel), -0.2))
    const roof = 'M 6 23 C 12 19 20 18 22 14 L 28 14 C 30 18 38 19 44 23 Z'
    art.part(roof, shade(steel, -0.04), 'bar', 0.4)
    snowOn(art, roof, 0.6)
    art.part(slab(22, 12, 6, 3), steel, 'column', 0.3)
    if (art.dark > 0.4) {
      glow(art, 25, 25, 24, 'rgba(255,216,140,0.45)')
      art.fill(oval(25, 1.6, 0.8), '#ff6a5a')
    }
    art.part('M 2 132 C 4 127 46 127 48 132 Z', shade(steel, -0.18), 'bar', 0)
  },
})
