import { createGrazer } from './animals/grazer-subject.ts'
import { woollySheep } from './animals/grazers.data.ts'

/** A woolly sheep; a lamb. */
export const sheep = createGrazer({
  name: 'sheep',
  nouns: ['sheep', 'lamb', 'ewe', 'ram'],
  young: ['lamb'],
  animalOf: () => woollySheep,
})
