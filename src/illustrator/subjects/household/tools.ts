import { oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** Open, blades up. */
export const scissors = thing({
  name: 'scissors',
  nouns: ['scissors', 'pair of scissors', 'shears'],
  height: 0.18,
  view: [3.7, 2, 88.3, 115.5],
  paint(art) {
    const grip = art.color('#d9463a', '#2f6fb0', '#e8a02e')
    for (const side of [-1, 1]) {
      const x = (value: number): number => 46 + side * value
      art.part(polygon([x(-26), 2], [x(-17), 4], [x(9), 70], [x(2), 76], [x(-4), 70]), '#c3ccd3', 'face', 1)
      art.line(`M ${x(-25)} 3 L ${x(-2)} 68`, 0.8, fade('#ffffff', 0.8))
      const ring = `M ${x(8)} 72 C ${x(8)} 82 ${x(6)} 86 ${x(8)} 96 C ${x(10)} 116 ${x(38)} 116 ${x(38)} 98 C ${x(38)} 84 ${x(20)} 84 ${x(8)} 72`
      art.line(ring, 8.4, shade(art.lit(grip), -0.45))
      art.line(ring, 6.6, art.lit(grip))
      art.line(ring, 1.6, fade(shade(art.lit(grip), 0.7), 0.8))
    }
    art.part(oval(46, 68, 4.4), '#8a939b', 'ball', 1)
    art.line('M 43.4 66 L 48.6 70', 1, '#3a4046')
  },
})

export const hammer = thing({
  name: 'hammer',
  nouns: ['hammer', 'mallet'],
  height: 0.3,
  view: [4, 4, 76, 118],
  paint(art) {
    const handle = art.color('#a8703f', '#8a5a34', '#c23d3d')
    art.form('M 34 30 L 46 30 L 48 108 C 49 116 46 118 40 118 C 34 118 31 116 32 108 Z', handle, 'column', 0.4)
    art.line('M 33 92 L 47 92 M 33 96 L 47 96', 0.9, fade(shade(art.lit(handle), -0.6), 0.6))
    art.part(
      'M 4 8 C 18 4 26 4 34 8 L 50 8 L 52 6 L 70 6 C 76 6 76 32 70 32 L 52 32 L 50 29 L 34 30 C 28 22 18 16 4 20 Z',
      '#7d8790',
      'bar',
      1,
    )
    art.part(slab(68, 4, 8, 30, 3), '#9aa6ae', 'bar', 1)
  },
})

export const key = thing({
  name: 'key',
  nouns: ['key', 'old key', 'skeleton key', 'house key'],
  height: 0.08,
  view: [2, 4, 120, 52],
  paint(art) {
    const brass = art.color('#c99a3a', '#b8862f', '#9aa6ae')
    art.form(slab(38, 23, 80, 9, 4), brass, 'bar', 1)
    art.form(polygon([92, 30], [98, 30], [98, 50], [92, 50]), brass, 'column', 1)
    art.form(
      polygon([104, 30], [118, 30], [118, 52], [112, 52], [112, 44], [109, 44], [109, 48], [104, 48]),
      brass,
      'column',
      1,
    )
    for (const x of [42, 84]) art.form(slab(x, 19, 5, 17, 2), brass, 'bar', 1)
    art.context.lineWidth = 8
    const ring = oval(22, 28, 17, 20)
    art.line(ring, 7.4, shade(art.lit(brass), -0.45))
    art.line(ring, 5.4, art.lit(brass))
    art.line(oval(21.4, 27, 17, 20), 1.4, fade(shade(art.lit(brass), 0.75), 0.9))
  },
})
