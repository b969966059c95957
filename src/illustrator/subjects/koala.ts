import { createBeast } from './animals/beast-subject.ts'
import { dressed } from './animals/coat-words.ts'
import { greyKoala } from './animals/small-beasts.data.ts'

/** A koala, sitting. */
export const koala = createBeast({
  name: 'koala',
  nouns: ['koala', 'koala bear'],
  usual: 'sitting',
  beastOf: (asked) => dressed(greyKoala, asked),
})
