import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, dot, thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { front, wires } from './strings.ts'

function pegs(art: Craft, x: number, y: number, count: number, tone: string): void {
  for (let peg = 0; peg < count; peg++)
    for (const side of [-1, 1]) {
      art.part(slab(x + side * 8 - 2, y + peg * 6, 5, 2.4, 1), '#c3ccd3', 'bar', 1)
      dot(art, x + side * 11, y + 1.2 + peg * 6, 2.2, 1.9, tone)
    }
}

/** An acoustic guitar, or an electric one. */
export const guitar = thing({
  name: 'guitar',
  nouns: ['guitar', 'acoustic guitar', 'electric guitar', 'bass guitar', 'ukulele', 'banjo'],
  height: 1,
  view: ({ noun, attributes }) =>
    /electric|bass/.test([noun, ...attributes.words].join(' ')) ? [9.6, 0, 80.6, 175] : [4.8, 0, 79.2, 175],
  paint(art) {
    const electric = art.is('electric', 'bass')
    const tone = art.color(
      ...(electric ? ['#c3202e', '#1f4f8f', '#e8a02e', '#1c1c22'] : ['#c98a45', '#b8702f', '#d9a868']),
    )
    const body = electric
      ? 'M 30 96 C 22 88 12 94 14 108 C 16 120 20 124 16 134 C 8 146 8 166 30 173 C 48 176 74 172 79 152 C 82 138 72 130 70 120 C 70 110 78 104 74 94 C 70 86 60 94 56 102 L 34 104 Z'
      : 'M 42 88 C 54 86 66 92 66 106 C 66 116 60 120 62 128 C 66 136 78 140 78 154 C 78 168 62 174 42 174 C 22 174 6 168 6 154 C 6 140 18 136 22 128 C 24 120 18 116 18 106 C 18 92 30 86 42 88 Z'
    front(art, body, tone, !electric)
    if (electric) {
      art.part(polygon([30, 112], [58, 116], [62, 146], [38, 152]), '#f4f1ea', 'face', 0.6)
      for (const y of [116, 128, 140]) art.part(slab(35, y, 20, 5, 2), '#22242a', 'bar', 0.7)
      art.part(slab(34, 150, 20, 5, 1), '#c3ccd3', 'bar', 1)
      for (const [x, y] of [
        [64, 142],
        [67, 150],
      ] as const)
        dot(art, x, y, 2.4, 2.4, '#f4f1ea')
    } else {
      art.part(oval(42, 118, 13), '#e6d0a0', 'face', 0.2)
      art.fill(oval(42, 118, 11), shade(art.lit('#2a160c'), -0.3))
      art.line(oval(42, 118, 12.2), 0.8, art.lit('#3a2010'))
      art.part(slab(28, 148, 28, 6, 2), '#3a2010', 'bar', 0.4)
    }
    art.part(polygon([38.4, 24], [45.6, 24], [47, 110], [37, 110]), '#3a2416', 'column', 0.4)
    for (let fret = 0; fret < 15; fret++) {
      const y = 28 + (1 - 0.94 ** fret) * 118
      if (y < 108) art.line(`M 38 ${y} L 46 ${y}`, 0.6, art.lit('#c3ccd3'))
      if (fret % 4 === 3 && y < 104) art.fill(oval(42, y - 2, 0.9), '#f4ecd8')
    }
    art.part(polygon([36, 3], [48, 3], [50, 6], [47, 25], [37, 25], [34, 6]), electric ? tone : '#6e3f20', 'face', 0.5)
    pegs(art, 42, 6, 3, '#e9e2d0')
    wires(art, [38.6, 40, 41.4, 42.8, 44.2, 45.4], 10, electric ? 152 : 150)
    art.line('M 38 25.4 L 46 25.4', 1.1, '#f4ecd8')
    art.fill(slab(36, 0, 12, 4, 2), electric ? art.lit(tone) : art.lit('#6e3f20'))
  },
})
