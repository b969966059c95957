import { createBird } from '../animals/bird-subject.ts'
import { chosen } from '../animals/coat-words.ts'
import { canadaGoose, farmGoose, herringGull, whitePelican } from './birds.data.ts'

/** A goose of the farm, or a wild one. */
export const goose = createBird({
  name: 'goose',
  nouns: ['goose', 'canada goose', 'gander', 'gosling'],
  young: ['gosling'],
  birdOf: (asked) => chosen(asked, [[['canada', 'wild', 'grey', 'gray', 'brown'], canadaGoose]], farmGoose),
})

/** A herring gull. */
export const seagull = createBird({
  name: 'seagull',
  nouns: ['seagull', 'gull', 'sea gull', 'herring gull', 'albatross', 'tern'],
  young: ['chick'],
  birdOf: () => herringGull,
})

/** A pelican with its pouch. */
export const pelican = createBird({
  name: 'pelican',
  nouns: ['pelican'],
  young: ['chick'],
  birdOf: () => whitePelican,
})
