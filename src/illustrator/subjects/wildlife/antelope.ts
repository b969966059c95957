import { wordsOf } from '../animals/animal.ts'
import { createGrazer } from '../animals/grazer-subject.ts'
import { redDeer } from '../animals/grazers.data.ts'
import type { Hoofed } from '../animals/hoofed-body.ts'
import { limb } from '../animals/outline.ts'
import { traceBones } from '../animals/trace.ts'
import { alpha } from '../people/tone.ts'

const gazelle: Hoofed = {
  ...redDeer,
  thickness: 0.66,
  coat: {
    main: '#c98a4c',
    mane: '#7a4c2a',
    muzzle: '#8a5c3a',
    belly: '#fbf3e4',
    hooves: '#2c2424',
    fur: 0.3,
    iris: '#2a1810',
  },
  metres: 1.1,
}
const horns = [
  '39 -93 3.4, 36 -103 3.2, 30 -112 2.6, 30 -121 1.8, 34 -128 0.6',
  '36 -94 3.6, 32 -104 3.4, 25 -112 2.8, 24 -121 2, 27 -129 0.6',
]

/** An antelope with ringed, bowed horns. */
export const antelope = createGrazer({
  name: 'antelope',
  nouns: ['antelope', 'gazelle', 'impala', 'springbok', 'oryx', 'kudu', 'eland'],
  young: ['calf', 'fawn'],
  animalOf: () => gazelle,
  onHead(brush, asked) {
    if (wordsOf(asked).has('baby')) return
    for (const [index, bones] of horns.entries()) {
      const spine = traceBones(bones)
      brush.form([{ points: limb(spine) }], index === 0 ? '#3c3230' : '#57483f', {
        soft: 1.2,
        gloss: 0.6,
        paint: (tones) => {
          for (let ring = 0; ring < 11; ring++) {
            const [x, y, width] = spine[Math.min(3, Math.floor(ring / 3))]!
            const at = y - (ring % 3) * 3
            brush.line(
              [
                [x - width - 1.6, at],
                [x + width, at + 1],
              ],
              0.5,
              alpha(tones.deep, 0.8),
            )
          }
        },
      })
    }
  },
})
