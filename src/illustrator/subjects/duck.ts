import { createBird } from './animals/bird-subject.ts'
import { mallard } from './animals/birds.data.ts'

/** A mallard. */
export const duck = createBird({
  name: 'duck',
  nouns: ['duck', 'mallard', 'duckling', 'drake'],
  habitat: 'water',
  young: ['duckling'],
  birdOf: () => mallard,
})
