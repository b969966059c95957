import { leafOutline, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { paintFlame } from './candle.ts'

export const chandelier = thing({
  name: 'chandelier',
  nouns: ['chandelier', 'crystal chandelier'],
  habitat: 'air',
  height: 0.8,
  view: [5, 0, 135, 116],
  paint(art) {
    const brass = art.color('#c9a14a', '#d9b25a')
    const own = art.lit(brass)
    for (let link = 0; link < 7; link++)
      art.line(`M 70 ${link * 6} L 70 ${link * 6 + 4}`, 2.4, link % 2 ? shade(own, 0.2) : shade(own, -0.3))
    const arms = [-58, -36, -15, 15, 36, 58]
    for (const reach of arms) {
      const path = `M 70 78 C ${70 + reach * 0.4} 104 ${70 + reach} 98 ${70 + reach} 66`
      art.line(path, 3.4, shade(own, -0.4))
      art.line(path, 2, shade(own, 0.1))
      for (let drop = 1; drop < 4; drop++) {
        const [x, y] = [70 + reach * (0.28 * drop), 90 + (drop === 2 ? 4 : 0)]
        art.part(leafOutline(x, y, 10, 2.4, Math.PI / 2), '#dceef6', 'ball', 1)
      }
    }
    art.form(
      'M 66 38 L 74 38 C 76 50 82 56 80 66 C 78 74 76 78 76 84 C 76 92 64 92 64 84 C 64 78 62 74 60 66 C 58 56 64 50 66 38 Z',
      brass,
      'column',
      1,
    )
    for (const reach of arms) {
      const x = 70 + reach
      art.form(`M ${x - 7} 62 L ${x + 7} 62 L ${x + 4} 68 L ${x - 4} 68 Z`, brass, 'column', 1)
      art.part(slab(x - 2.6, 46, 5.2, 17, 1), '#f7efdd', 'column', 0.2)
      paintFlame(art, x, 46, 17)
    }
    for (const reach of [-36, 0, 36])
      art.line(
        `M ${70 + reach - 15} 68 C ${70 + reach - 8} 82 ${70 + reach + 8} 82 ${70 + reach + 15} 68`,
        0.7,
        fade('#e6f4fa', 0.9),
      )
    dot(art, 70, 96, 5, 5, brass)
    art.part(leafOutline(70, 99, 17, 4, Math.PI / 2), '#dceef6', 'ball', 1)
  },
})
