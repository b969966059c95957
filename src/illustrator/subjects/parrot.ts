import { createBird } from './animals/bird-subject.ts'
import { macaw } from './animals/birds.data.ts'

/** A macaw. */
export const parrot = createBird({
  name: 'parrot',
  nouns: ['parrot', 'macaw', 'parakeet', 'cockatoo'],
  habitat: 'ground',
  young: [],
  birdOf: () => macaw,
})
