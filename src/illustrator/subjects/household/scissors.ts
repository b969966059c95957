import { oval, polygon } from '../craft/outlines.ts'
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
