import { oval, polygon, slab } from '../craft/outlines.ts'
import { type Craft, dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A bent tube of polished metal. */
function pipe(art: Craft, path: string, width: number, color: string): void {
  const own = art.lit(color)
  art.line(path, width, shade(own, -0.6))
  art.line(path, width * 0.82, shade(own, -0.1))
  art.context.save()
  art.context.translate(-width * 0.06, -width * 0.14)
  art.line(path, width * 0.42, shade(own, 0.3))
  art.line(path, width * 0.14, fade('#fff8dc', 0.9))
  art.context.restore()
}

export const trumpet = thing({
  name: 'trumpet',
  nouns: ['trumpet', 'bugle', 'trombone', 'horn instrument', 'cornet', 'french horn'],
  height: 0.24,
  view: [1, 10, 150, 74],
  paint(art) {
    const brass = art.color('#d9a32c', '#d9a32c', '#c3ccd3')
    art.part(oval(4, 34, 3, 6), brass, 'ball', 1)
    pipe(art, 'M 4 34 L 112 34', 4.6, brass)
    pipe(art, 'M 44 34 C 26 34 26 64 44 64 L 92 64 C 112 64 112 34 98 34', 4.6, brass)
    for (const x of [58, 70, 82]) {
      art.form(slab(x - 5, 26, 10, 46, 3), brass, 'column', 1)
      art.part(slab(x - 1, 15, 2, 11), '#c3ccd3', 'column', 1)
      dot(art, x, 13, 4, 2.6, '#f4ecd8')
      art.part(slab(x - 6, 24, 12, 4, 2), shade(brass, 0.1), 'bar', 1)
      art.part(slab(x - 5, 70, 10, 4, 2), shade(brass, -0.1), 'bar', 1)
    }
    art.form('M 100 31.6 C 122 31 134 26 146 10 C 150 14 151 54 146 58 C 134 42 122 37 100 36.4 Z', brass, 'bar', 1)
    art.fill(oval(147, 34, 3.4, 24), shade(art.lit(brass), -0.5))
    art.line(oval(147, 34, 3.4, 24), 1, fade(shade(art.lit(brass), 0.7), 0.9))
  },
})

export const saxophone = thing({
  name: 'saxophone',
  nouns: ['saxophone', 'sax', 'alto saxophone', 'tenor saxophone'],
  height: 0.65,
  view: [1.8, 4.3, 88.8, 123.4],
  paint(art) {
    const brass = art.color('#d9a32c')
    const own = art.lit(brass)
    pipe(art, 'M 8 14 C 16 4 34 4 38 18', 5, brass)
    art.part(polygon([2, 12], [12, 8], [14, 13], [4, 18]), '#1c1614', 'bar', 0.7)
    art.form(
      'M 34 16 L 42 16 C 46 50 46 76 46 92 C 46 104 62 104 64 92 C 64 80 60 68 58 56 C 66 52 78 50 86 50 C 84 66 84 80 82 96 C 80 118 60 124 50 123 C 34 122 26 110 28 92 C 30 70 32 40 34 16 Z',
      brass,
      'face',
      1,
    )
    art.form('M 54 58 C 62 48 80 46 88 48 C 84 56 70 62 58 62 Z', shade(brass, -0.45), 'top', 0.6)
    art.line('M 54 58 C 62 48 80 46 88 48', 1.6, shade(own, 0.5))
    for (const [x, y, r] of [
      [38, 32, 4],
      [39, 44, 4.6],
      [39, 56, 4.6],
      [38, 68, 5],
      [37, 81, 5.4],
      [72, 74, 6],
      [70, 92, 6.4],
      [44, 112, 5.4],
    ] as const) {
      art.fill(oval(x + 0.6, y + 1, r, r), shade(own, -0.65))
      art.part(oval(x, y, r, r), shade(brass, 0.12), 'ball', 1)
      art.fill(oval(x, y, r * 0.45), fade('#f7f1dc', 0.9))
    }
    art.line('M 46 28 L 47 88', 1.3, art.lit('#c3ccd3'))
  },
})

export const flute = thing({
  name: 'flute',
  nouns: ['flute', 'recorder', 'clarinet', 'oboe'],
  height: 0.12,
  view: [4.1, 5.4, 147.9, 30.6],
  paint(art) {
    const dark = art.is('clarinet', 'oboe')
    const tube = art.color(dark ? '#22201f' : '#c3ccd3')
    art.turned(76, 18, -0.1, () => {
      art.form(slab(4, 13, 144, 9, 4), tube, 'bar', 1)
      for (const x of [8, 34, 40, 108])
        art.part(slab(x, 11.6, 4, 12, 1.6), dark ? '#c3ccd3' : shade(tube, 0.2), 'bar', 1)
      art.fill(oval(22, 15, 4, 2), shade(art.lit(tube), -0.75))
      for (let index = 0; index < 9; index++) {
        dot(art, 52 + index * 9, 14, 3.6, 2.6, '#e6ecf0')
        art.line(`M ${48 + index * 9} 19 L ${56 + index * 9} 19`, 1, fade('#f7f9fa', 0.8))
      }
      for (const x of [118, 126, 134]) dot(art, x, 14, 4, 2.8, '#d9dee2')
    })
  },
})
