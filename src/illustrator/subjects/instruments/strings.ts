import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'
import { paintWood } from '../wood.ts'

function wires(art: Craft, xs: readonly number[], top: number, bottom: number): void {
  for (const x of xs) art.line(`M ${42 + (x - 42) * 0.7} ${top} L ${x} ${bottom}`, 0.35, fade('#f4ecd8', 0.85))
}

function pegs(art: Craft, x: number, y: number, count: number, tone: string): void {
  for (let peg = 0; peg < count; peg++)
    for (const side of [-1, 1]) {
      art.part(slab(x + side * 8 - 2, y + peg * 6, 5, 2.4, 1), '#c3ccd3', 'bar', 1)
      dot(art, x + side * 11, y + 1.2 + peg * 6, 2.2, 1.9, tone)
    }
}

/** The front of a stringed body: its wood, a darker edge, and a binding. */
function front(art: Craft, path: string, tone: string, wooden: boolean): void {
  const own = art.lit(tone)
  if (wooden) paintWood(art, path, { x: 0, y: 60, width: 90, height: 110 }, own, tone, true)
  art.form(path, tone, 'face', 0.7)
  if (wooden) {
    art.context.globalAlpha = 0.4
    paintWood(art, path, { x: 0, y: 60, width: 90, height: 110 }, own, tone, true)
    art.context.globalAlpha = 1
  }
  art.line(path, 1.6, shade(own, -0.6))
  art.clip(path, () => {
    art.patch(art.lightX < 0 ? 24 : 60, 100, 20, 34, '#ffffff', 0.22)
    art.patch(art.lightX < 0 ? 78 : 6, 140, 26, 40, shade(own, -0.8), 0.5)
  })
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

export const harp = thing({
  name: 'harp',
  nouns: ['harp', 'lyre'],
  habitat: 'ground',
  height: 1.75,
  view: [4, 1, 94, 138],
  paint(art) {
    const gilt = art.color('#d9a32c', '#c9953a')
    const own = art.lit(gilt)
    for (let wire = 0; wire < 22; wire++) {
      const t = wire / 21
      const top = 20 + Math.sin(t * 3.6) * 10 + t * 4
      art.line(`M ${20 + t * 56} ${top} L ${26 + t * 54} ${124 - t * 82}`, 0.5, fade('#f7efdc', 0.9))
    }
    const beam = 'M 16 16 C 24 0 36 6 46 20 C 58 36 74 30 86 16'
    art.line(beam, 8, shade(own, -0.5))
    art.line(beam, 6, own)
    art.line(beam, 1.6, fade(shade(own, 0.8), 0.8))
    art.form(polygon([80, 18], [94, 20], [36, 132], [18, 132]), shade(gilt, -0.12), 'face', 0.8)
    art.form(slab(11, 12, 9, 118, 4), gilt, 'column', 1)
    for (const y of [18, 26, 112, 120]) art.part(slab(8.6, y, 14, 5, 2.4), gilt, 'bar', 1)
    art.form(slab(4, 128, 48, 10, 3), gilt, 'bar', 0.9)
    dot(art, 15, 8, 7.4, 7, gilt)
  },
})
