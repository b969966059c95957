import { createGrazer } from './animals/grazer-subject.ts'
import { farmPig } from './animals/grazers.data.ts'
import { oval } from './animals/outline.ts'
import { trace } from './animals/trace.ts'

/** A pig, a piglet, or a wild boar. */
export const pig = createGrazer({
  name: 'pig',
  nouns: ['pig face', 'pig head', 'pig', 'piglet', 'hog', 'boar', 'wild boar', 'warthog', 'swine', 'sow'],
  young: ['piglet'],
  animalOf: ({ noun }) =>
    /boar|warthog/.test(noun)
      ? {
          ...farmPig,
          coat: { ...farmPig.coat, main: '#5d4a3e', muzzle: '#6b5650', mane: '#3c2f28', hooves: '#2e2624', fur: 1.6 },
        }
      : farmPig,
  onHead(brush, asked) {
    if (/boar|warthog/.test(asked.noun))
      for (const tusk of /warthog/.test(asked.noun)
        ? ['54 -20, 60 -17, 68 -22, 66 -36!, 62 -26, 56 -25', '50 -19, 54 -16, 59 -20, 58 -30!, 55 -23, 51 -23']
        : ['53 -20, 57 -18, 61 -22, 60.6 -31!, 57 -24, 53 -24'])
        brush.form([{ points: trace(tusk) }], '#f1e7cf', { soft: 1.2, gloss: 0.7 })
    const [first] = asked.attributes.colors
    const snout = /boar|warthog/.test(asked.noun) ? '#7d625a' : first ? undefined : '#e58f88'
    brush.form([{ points: oval(61, -28.6, 2.8, 5.6, -0.16) }], snout ?? first!, {
      soft: 1.6,
      gloss: 0.6,
      paint: (tones) => {
        brush.spot(61.4, -31, 0.9, 1.4, tones.deep, 1)
        brush.spot(61.2, -26.4, 0.9, 1.4, tones.deep, 1)
      },
    })
  },
})
