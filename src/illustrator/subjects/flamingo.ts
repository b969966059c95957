import { createBird } from './animals/bird-subject.ts'
import { wadingFlamingo } from './animals/birds.data.ts'

/** A flamingo on its long legs. */
export const flamingo = createBird({
  name: 'flamingo',
  nouns: ['flamingo'],
  young: ['chick'],
  birdOf: () => wadingFlamingo,
})
