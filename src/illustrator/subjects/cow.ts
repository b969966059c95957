import { wordsOf } from './animals/animal.ts'
import { createGrazer } from './animals/grazer-subject.ts'
import { dairyCow } from './animals/grazers.data.ts'
import { paintHorns } from './animals/horn.ts'

/** A black and white cow, or one of one colour; a bull has horns. */
export const cow = createGrazer({
  name: 'cow',
  nouns: ['cow face', 'cow head', 'cow', 'cattle', 'calf', 'bull', 'dairy cow', 'heifer'],
  young: ['calf'],
  animalOf: (asked) =>
    wordsOf(asked).has('bull')
      ? {
          ...dairyCow,
          coat: { ...dairyCow.coat, main: '#5d3a2a', muzzle: '#3a2826', mane: '#33211c', pattern: undefined },
        }
      : dairyCow,
  onHead(brush, asked) {
    const words = wordsOf(asked)
    if (!words.has('calf')) paintHorns(brush, [41.4, -78], words.has('bull') ? 1.15 : 0.72)
  },
})
