import { oval, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const hairDryer = thing({
  name: 'hair-dryer',
  nouns: ['hair drier', 'hair dryer', 'hairdryer', 'blow dryer', 'blow drier'],
  height: 0.24,
  view: [2, 3, 120, 106],
  paint(art) {
    const shell = art.color('#d3577f', '#2d3138', '#5aa6a6', '#e7e2dc')
    const own = art.lit(shell)
    art.line('M 50 98 C 52 106 70 104 84 104 C 100 104 112 104 116 104', 3.4, art.lit('#24262a'))
    art.form(
      'M 30 52 L 58 54 C 55 68 58 84 60 98 C 60 106 43 107 41 99 C 38 84 34 68 30 52 Z',
      shade(shell, -0.12),
      'column',
      0.5,
    )
    art.part(slab(43, 64, 7, 16, 3), '#2a2d31', 'column', 0.4)
    art.part(slab(44.2, 66, 4.6, 6, 2), '#c9ced2', 'bar', 0.4)
    art.part('M 92 17 L 116 12 C 122 24 122 40 116 52 L 92 47 Z', '#25282d', 'bar', 0.7)
    art.fill(oval(117, 32, 2.6, 19.6), '#0d0f12')
    art.form(
      'M 34 3 C 54 3 72 14 96 15 L 96 49 C 72 50 54 61 34 61 C 14 61 2 48 2 32 C 2 16 14 3 34 3 Z',
      shell,
      'bar',
      0.8,
    )
    art.part(slab(90, 13.6, 6, 37, 2), '#aeb6bd', 'bar', 1)
    art.part(oval(24, 32, 15, 19), shade(shell, -0.25), 'ball', 0.4)
    for (let slot = -3; slot <= 3; slot++) {
      const half = Math.sqrt(1 - (slot / 4.2) ** 2) * 12
      art.line(`M ${24 - half} ${32 + slot * 4.4} L ${24 + half} ${32 + slot * 4.4}`, 1.8, shade(own, -0.65))
    }
    art.line('M 38 9 C 56 10 72 18 88 19', 1.6, fade('#ffffff', 0.55))
  },
})
