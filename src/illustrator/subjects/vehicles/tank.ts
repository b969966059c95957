import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { crawler } from './parts.ts'

export const tank = thing({
  name: 'tank',
  nouns: ['tank', 'battle tank', 'army tank', 'military tank', 'panzer', 'armored vehicle', 'armoured vehicle'],
  habitat: 'ground',
  height: 2.4,
  view: [2, 8, 228, 108],
  paint(art) {
    const own = art.color('#5f6b45', '#6e6a4c', '#b09a6a')
    const paint = art.lit(own)
    art.line('M 62 34 L 58 9', 1, shade(paint, -0.6))
    art.form('M 6 66 L 22 52 L 168 52 L 190 64 L 184 78 L 14 78 Z', own, 'bar', 0.3)
    art.part(polygon([126, 33], [226, 27], [226, 33], [126, 42]), shade(own, -0.1), 'bar', 0.5)
    art.part(slab(216, 25, 12, 10, 2), shade(own, -0.25), 'bar', 0.5)
    art.form('M 50 52 C 46 38 54 28 66 26 L 116 26 C 130 28 138 38 138 52 Z', own, 'bar', 0.4)
    art.part('M 72 26 C 72 16 104 16 106 26 Z', shade(own, -0.1), 'ball', 0.4)
    art.line('M 106 20 L 124 18', 3, shade(paint, -0.5))
    const spot = fade(shade(paint, -0.42), 0.55)
    art.clip(
      'M 6 66 L 22 52 L 50 52 C 46 38 54 28 66 26 L 116 26 C 130 28 138 38 138 52 L 168 52 L 190 64 L 184 78 L 14 78 Z',
      () => {
        for (const [x, y, rx, ry] of [
          [70, 34, 13, 6],
          [120, 44, 15, 6],
          [40, 62, 16, 6],
          [150, 66, 18, 5],
          [94, 60, 12, 5],
        ] as const)
          art.fill(oval(x, y, rx, ry), spot)
      },
    )
    crawler(art, 6, 66, 186, 42)
    art.form('M 4 66 L 196 66 C 199 70 197 76 194 78 L 8 76 Z', shade(own, -0.06), 'bar', 0.3)
    for (const x of [28, 60, 92, 124, 156]) art.line(`M ${x} 68 L ${x} 76`, 0.9, fade(shade(paint, -0.6), 0.7))
    art.part(slab(30, 44, 18, 9, 2), shade(own, -0.2), 'bar', 0.3)
  },
})
