import { createBird } from './animals/bird-subject.ts'
import { emperorPenguin } from './animals/birds.data.ts'

/** An emperor penguin. */
export const penguin = createBird({
  name: 'penguin',
  nouns: ['penguin', 'emperor penguin', 'king penguin'],
  habitat: 'ground',
  young: ['chick'],
  grounded: true,
  birdOf: () => emperorPenguin,
})
