import { anyOf } from './animals/animal.ts'
import { createBeast } from './animals/beast-subject.ts'
import { chosen, dressed } from './animals/coat-words.ts'
import { breeds, mongrel, mongrels } from './animals/dogs.data.ts'

/** Words of the breed table that by themselves mean something else. */
const otherwise = new Set([
  'shepherd',
  'lab',
  'setter',
  'hound',
  'shiba',
  'cocker',
  'norwegian',
  'russian',
  'chow',
  'pinscher',
])

/** A dog of any breed in the table, by noun or word; a puppy. */
export const dog = createBeast({
  name: 'dog',
  nouns: [
    'dog face',
    'dog head',
    'dog',
    'puppy',
    'pup',
    ...new Set(breeds.flatMap(([words]) => words.filter((word) => !otherwise.has(word)))),
  ],
  usual: 'standing',
  beastOf: (asked) =>
    dressed(chosen(asked, breeds, asked.attributes.colors.length > 0 ? mongrel : anyOf(asked, mongrels)), asked),
})
