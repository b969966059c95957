import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { front, wires } from './strings.ts'

/** A violin with its bow leaning beside it; a cello is larger. */
export const violin = thing({
  name: 'violin',
  nouns: ['violin', 'cello', 'viola', 'fiddle', 'double bass'],
  height: ({ noun }) => (noun === 'cello' || noun === 'double bass' ? 1.3 : 0.6),
  view: [12, 0, 97, 174],
  paint(art) {
    const tone = art.color('#a4511f', '#8f3f1a', '#b8662a')
    const own = art.lit(tone)
    const body =
      'M 42 82 C 54 80 64 86 64 98 C 64 106 56 108 56 116 C 56 124 64 124 68 134 C 74 150 68 172 42 172 C 16 172 10 150 16 134 C 20 124 28 124 28 116 C 28 108 20 106 20 98 C 20 86 30 80 42 82 Z'
    front(art, body, tone, true)
    for (const side of [-1, 1]) {
      art.line(
        `M ${42 + side * 11} 112 C ${42 + side * 15} 116 ${42 + side * 9} 124 ${42 + side * 13} 130`,
        1.6,
        shade(own, -0.85),
      )
      art.fill(oval(42 + side * 11, 112, 1.5), shade(own, -0.85))
      art.fill(oval(42 + side * 13.4, 130, 1.7), shade(own, -0.85))
    }
    art.part(polygon([36, 138], [48, 138], [46, 166], [38, 166]), '#1c1614', 'column', 0.7)
    art.part(polygon([34, 122], [50, 122], [48, 126], [36, 126]), '#d9b27a', 'bar', 0.3)
    art.part(polygon([39, 20], [45, 20], [47, 112], [37, 112]), '#1c1614', 'column', 0.6)
    art.part('M 38 24 C 36 10 40 0 46 2 C 52 4 50 12 45 11 L 46 24 Z', tone, 'face', 0.6)
    for (const [y, side] of [
      [10, 1],
      [14, -1],
      [18, 1],
      [22, -1],
    ] as const)
      art.part(slab(side > 0 ? 45 : 31, y, 9, 2.4, 1.2), '#2a1810', 'bar', 0.6)
    wires(art, [39, 41, 43, 45], 20, 140)
    if (art.noun === 'cello' || art.noun === 'double bass') art.line('M 42 170 L 42 174', 2, art.lit('#8a939b'))
    art.part(oval(24, 158, 9, 6), '#1c1614', 'ball', 0.6)
    art.line('M 78 6 C 86 60 92 120 94 172', 1.8, art.lit('#5a2c14'))
    art.line('M 77 12 C 82 70 88 124 91 166', 1, art.lit('#f4ecd8'))
    art.part(polygon([89, 154], [95, 153], [96.6, 166], [91, 167]), '#1c1614', 'column', 0.6)
  },
})
