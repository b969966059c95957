import { slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { paintWood } from '../wood.ts'

/** A park bench: planks on cast iron. */
export const bench = thing({
  name: 'bench',
  nouns: ['bench', 'park bench', 'garden bench', 'wooden bench', 'pew'],
  habitat: 'ground',
  height: 0.85,
  view: [0, 0, 150, 84],
  paint(art) {
    const timber = art.color('#a8703f', '#8a5a34', '#b98550')
    const own = art.lit(timber)
    const iron = art.lit('#2f3338')
    for (const x of [16, 126]) {
      art.line(`M ${x} 6 C ${x - 2} 30 ${x - 1} 40 ${x} 50 C ${x} 64 ${x - 4} 72 ${x - 6} 82`, 4.4, iron)
      art.line(`M ${x} 50 C ${x + 6} 58 ${x + 10} 72 ${x + 11} 82`, 4.4, shade(iron, -0.2))
      art.line(`M ${x - 9} 82 L ${x - 3} 82 M ${x + 8} 82 L ${x + 14} 82`, 3, shade(iron, -0.3))
      art.line(`M ${x - 1} 34 C ${x + 14} 28 ${x + 18} 34 ${x + 13} 48`, 4, shade(iron, 0.15))
      art.line(`M ${x - 1} 33 C ${x + 14} 27 ${x + 18} 33 ${x + 14} 44`, 1, fade('#ffffff', 0.35))
    }
    for (const y of [1, 12, 23]) {
      const plank = slab(1, y, 148, 8.4, 1.6)
      paintWood(art, plank, { x: 1, y, width: 148, height: 8.4 }, shade(own, 0.08), timber)
      art.line(`M 2 ${y + 8} L 148 ${y + 8}`, 0.9, fade(shade(own, -0.7), 0.7))
    }
    for (const [index, y] of [43, 48.4, 53.6].entries()) {
      const plank = slab(0 + 1.5 * (2 - index), y, 150 - 3 * (2 - index), 5, 1)
      paintWood(art, plank, { x: 0, y, width: 150, height: 5 }, shade(own, 0.24 - index * 0.04), timber)
    }
    paintWood(art, slab(0, 58.4, 150, 4.4, 1), { x: 0, y: 58, width: 150, height: 5 }, shade(own, -0.3), timber)
    art.fill(slab(8, 63, 134, 3), 'rgba(10,6,10,0.28)')
  },
})
