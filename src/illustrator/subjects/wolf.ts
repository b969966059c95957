import { createBeast } from './animals/beast-subject.ts'
import { dressed } from './animals/coat-words.ts'
import { greyWolf } from './animals/wild.data.ts'

/** A wolf. */
export const wolf = createBeast({
  name: 'wolf',
  nouns: ['wolf face', 'wolf head', 'wolf', 'grey wolf', 'gray wolf', 'timber wolf', 'coyote'],
  usual: 'standing',
  beastOf: (asked) => dressed(greyWolf, asked),
})
