import { createBird } from './animals/bird-subject.ts'
import { baldEagle } from './animals/birds.data.ts'

/** A bald eagle, perched or soaring. */
export const eagle = createBird({
  name: 'eagle',
  nouns: ['eagle', 'bald eagle', 'hawk', 'falcon'],
  habitat: 'ground',
  young: ['eaglet'],
  birdOf: () => baldEagle,
})
