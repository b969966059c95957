import { createGrazer } from './animals/grazer-subject.ts'
import { dromedary } from './animals/grazers.data.ts'

/** A camel with one hump. */
export const camel = createGrazer({
  name: 'camel',
  nouns: ['camel', 'dromedary'],
  young: ['calf'],
  animalOf: () => dromedary,
})
