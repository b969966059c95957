import { type Asked, anyOf, wordsOf } from './animals/animal.ts'
import { chosen } from './animals/coat-words.ts'
import { paintFeatherWing } from './animals/feather-wing.ts'
import { createGrazer } from './animals/grazer-subject.ts'
import { paintHorn } from './animals/horn.ts'
import { horseCoats, ridingCoats, ridingHorse } from './animals/horses.data.ts'

const isWinged = (asked: Asked): boolean =>
  ['pegasus', 'winged', 'alicorn', 'wings'].some((word) => wordsOf(asked).has(word))

/** A horse of any coat, standing, grazing, rearing or at a gallop; a zebra, a unicorn or Pegasus. */
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
    'pegasus',
    'winged horse',
    'alicorn',
    'zebra',
  ],
  young: ['foal', 'colt', 'filly', 'pony'],
  animalOf: (asked) => ({
    ...ridingHorse,
    coat: chosen(asked, horseCoats, asked.attributes.colors.length > 0 ? ridingHorse.coat : anyOf(asked, ridingCoats)),
  }),
  under(brush, asked) {
    if (isWinged(asked)) paintFeatherWing(brush, { x: 12, y: -60, scale: 0.92, turn: 0.34, color: '#d9dcea' })
  },
  over(brush, asked) {
    if (isWinged(asked)) paintFeatherWing(brush, { x: 6, y: -56, scale: 1, turn: 0, color: '#f7f5f2' })
  },
  onHead(brush, asked) {
    if (['unicorn', 'alicorn'].some((word) => wordsOf(asked).has(word))) paintHorn(brush, [46.6, -93], [57, -113], 4.4)
  },
})
