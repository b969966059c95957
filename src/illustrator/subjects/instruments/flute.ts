import { oval, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

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
