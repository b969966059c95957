import { createBird } from './animals/bird-subject.ts'
import { muteSwan } from './animals/birds.data.ts'

/** A swan on the water. */
export const swan = createBird({
  name: 'swan',
  nouns: ['swan', 'cygnet'],
  habitat: 'water',
  young: ['cygnet'],
  birdOf: () => muteSwan,
})
