import { snowOn } from '../buildings/architecture.ts'
import { polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'

/** The gate of a Shinto shrine, vermilion when nothing else is said. */
export const torii = thing({
  name: 'torii',
  nouns: [
    'torii',
    'torii gate',
    'shinto gate',
    'japanese gate',
    'shinto shrine',
    'fushimi inari',
    'itsukushima shrine',
  ],
  habitat: 'ground',
  height: 9,
  view: [0, 0, 110, 92],
  paint(art) {
    const red = art.color('#cf3b28')
    for (const [x, lean] of [
      [22, 2.6],
      [88, -2.6],
    ] as const) {
      art.form(polygon([x - 3.6 + lean, 14], [x + 3.6 + lean, 14], [x + 4.4, 86], [x - 4.4, 86]), red, 'column', 0.4)
      art.part(slab(x - 5.6, 80, 11.2, 10, 1), '#2c2a30', 'column', 0.2)
      art.part(slab(x - 7.6, 88, 15.2, 4, 1), '#8e8a85', 'bar', 0)
      art.part(slab(x + lean - 5, 19, 10, 2.6), '#2c2a30', 'column', 0.2)
    }
    art.form(slab(9, 30, 92, 6), red, 'bar', 0.3)
    for (const x of [14, 30.6, 78, 94.6]) art.part(slab(x - 1, 28.4, 2, 9), shade(red, -0.18), 'column', 0.1)
    art.part(slab(49.6, 18, 10.8, 13), '#2c2a30', 'face', 0.2)
    art.part(slab(51.2, 19.6, 7.6, 9.8), '#d9a93a', 'face', 0.6)
    art.line('M 55 21.4 L 55 28 M 52.8 23.4 L 57.2 23.4 M 53 26 L 57 26', 0.7, '#2a2024')
    const beam = 'M 5 11 C 30 15.4 80 15.4 105 11 L 104 17.4 C 80 20.4 30 20.4 6 17.4 Z'
    art.form(beam, red, 'bar', 0.3)
    const ridge = 'M 0 3 C 30 9.4 80 9.4 110 3 L 107.4 12 C 80 15.4 30 15.4 2.6 12 Z'
    art.part(ridge, art.asked.length > 0 ? shade(red, -0.3) : '#33303a', 'bar', 0.3)
    snowOn(art, ridge, 0.75)
    snowOn(art, slab(9, 29, 92, 6), 0.4)
  },
})
