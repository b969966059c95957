import { leafOutline, oval } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A Venetian half mask; a pair of the theatre, an African or a diver's one when so called. */
export const mask = thing({
  name: 'mask',
  nouns: [
    'mask',
    'venetian mask',
    'carnival mask',
    'masquerade mask',
    'theater mask',
    'tribal mask',
    'wooden mask',
    'face mask',
    'surgical mask',
  ],
  height: 0.22,
  view: (asked) =>
    /tribal|wooden/.test(asked.noun)
      ? [14, 2, 106, 140]
      : /face mask|surgical/.test(asked.noun)
        ? [2, 10, 138, 90]
        : /theater/.test(asked.noun)
          ? [8, 6, 112, 116]
          : [2, 2, 138, 80],
  paint(art) {
    if (/tribal|wooden/.test(art.noun)) {
      const wood = art.color('#7a4a28', '#5a3420')
      art.form('M 20 40 C 22 8 98 8 100 40 C 106 80 84 138 60 138 C 36 138 14 80 20 40 Z', wood, 'ball', 0.3)
      for (const side of [-1, 1]) {
        art.fill(
          `M ${60 + side * 10} 58 C ${60 + side * 16} 50 ${60 + side * 30} 50 ${60 + side * 34} 58 C ${60 + side * 28} 64 ${60 + side * 16} 64 ${60 + side * 10} 58 Z`,
          '#120b06',
        )
        art.line(
          `M ${60 + side * 8} 46 C ${60 + side * 18} 38 ${60 + side * 30} 40 ${60 + side * 36} 48`,
          3.4,
          art.lit('#f0e6d2'),
        )
        for (const y of [78, 86, 94])
          art.line(
            `M ${60 + side * 20} ${y} L ${60 + side * 32} ${y - 2}`,
            2.6,
            art.lit(art.second('#c8502c', '#f0e6d2')),
          )
      }
      art.form('M 54 48 L 66 48 L 72 88 C 66 96 54 96 48 88 Z', shade(wood, 0.1), 'column', 0.4)
      art.fill(oval(60, 112, 13, 8), '#120b06')
      art.line(oval(60, 112, 14, 9), 3, shade(art.lit(wood), 0.3))
      for (const x of [40, 50, 60, 70, 80])
        art.line(`M ${x} ${16 + Math.abs(x - 60) * 0.1} L ${x} 28`, 3, art.lit('#f0e6d2'))
      return
    }
    if (/face mask|surgical/.test(art.noun)) {
      const cloth = art.color('#8fc8d8', '#f3f1ec')
      art.line('M 24 34 C 2 30 2 66 26 68 M 116 34 C 138 30 138 66 114 68', 3, art.lit('#f3f1ec'))
      art.form('M 22 26 C 50 10 90 10 118 26 L 116 72 C 92 94 48 94 24 72 Z', cloth, 'ball', 0.1)
      for (const y of [36, 50, 64])
        art.line(`M 24 ${y} C 52 ${y - 6} 88 ${y - 6} 116 ${y}`, 1.4, fade(shade(art.lit(cloth), -0.4), 0.6))
      return
    }
    if (/theater/.test(art.noun)) {
      const ivory = art.color('#f3ecdc', '#e8c860')
      art.form('M 10 14 C 40 4 80 4 110 14 C 116 60 96 116 60 116 C 24 116 4 60 10 14 Z', ivory, 'ball', 0.5)
      for (const side of [-1, 1])
        art.fill(
          `M ${60 + side * 12} 48 C ${60 + side * 18} 34 ${60 + side * 36} 34 ${60 + side * 40} 48 C ${60 + side * 32} 44 ${60 + side * 20} 44 ${60 + side * 12} 48 Z`,
          '#17120e',
        )
      art.fill('M 32 70 C 46 82 74 82 88 70 C 86 96 74 104 60 104 C 46 104 34 96 32 70 Z', '#17120e')
      return
    }
    const silk = art.color('#7a2f6a', '#b8202c', '#24408a', '#1f5a4a')
    const gold = art.lit('#d9a32c')
    for (const [angle, length] of [
      [-2.2, 44],
      [-1.95, 52],
      [-1.7, 56],
      [-1.45, 54],
    ] as const)
      art.fill(leafOutline(112, 40, length * 0.72, 6, angle + 0.5), art.lit(shade(silk, 0.2 + angle * 0.06)))
    const face =
      'M 4 34 C 20 22 50 28 70 36 C 90 28 120 22 136 34 C 140 60 118 84 98 78 C 84 74 80 64 70 64 C 60 64 56 74 42 78 C 22 84 0 60 4 34 Z'
    art.form(face, silk, 'ball', 0.5)
    for (const side of [-1, 1]) {
      const eye = `M ${70 + side * 14} 52 C ${70 + side * 22} 40 ${70 + side * 42} 40 ${70 + side * 50} 48 C ${70 + side * 44} 62 ${70 + side * 22} 64 ${70 + side * 14} 52 Z`
      art.fill(eye, '#120b10')
      art.line(eye, 2, gold)
      art.line(`M ${70 + side * 56} 38 C ${70 + side * 64} 50 ${70 + side * 56} 68 ${70 + side * 40} 74`, 1.6, gold)
    }
    art.line(face, 2.4, gold)
    art.part(oval(70, 42, 5), art.second('#2f9a6a', '#c8202c'), 'ball', 1)
  },
})
