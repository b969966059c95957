import { anyOf, wordsOf } from './animals/animal.ts'
import { chosen } from './animals/coat-words.ts'
import { createGrazer } from './animals/grazer-subject.ts'
import { paintHorn } from './animals/horn.ts'
import { horseCoats, ridingCoats, ridingHorse } from './animals/horses.data.ts'

/** A horse of any coat, standing or at a gallop; a zebra or a unicorn. */
export const horse = createGrazer({
  name: 'horse',
  nouns: [
    'horse face',
    'horse head',
    'horse',
    'mare',
    'stallion',
    'pony',
    'foal',
    'colt',
    'filly',
    'steed',
    'mustang',
    'gelding',
    'racehorse',
    'unicorn',
    'zebra',
  ],
  young: ['foal', 'colt', 'filly', 'pony'],
  animalOf: (asked) => ({
    ...ridingHorse,
    coat: chosen(asked, horseCoats, asked.attributes.colors.length > 0 ? ridingHorse.coat : anyOf(asked, ridingCoats)),
  }),
  over(brush, asked) {
    if (wordsOf(asked).has('unicorn')) paintHorn(brush, [46.6, -93], [57, -113], 4.4)
  },
})
