import { createBird } from './animals/bird-subject.ts'
import { smallBirds, songbird } from './animals/birds.data.ts'
import { chosen } from './animals/coat-words.ts'

/** A small bird: a robin unless its noun or a word names another. */
export const bird = createBird({
  name: 'bird',
  nouns: ['bird', 'songbird', 'robin', 'birdie', ...smallBirds.flatMap(([words]) => words)],
  habitat: 'ground',
  young: ['chick', 'fledgling'],
  birdOf: (asked) => chosen(asked, smallBirds, songbird),
})
