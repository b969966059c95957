import { createBeast } from './animals/beast-subject.ts'
import { dressed } from './animals/coat-words.ts'
import { wildRabbit } from './animals/wild.data.ts'

/** A rabbit or hare. */
export const rabbit = createBeast({
  name: 'rabbit',
  nouns: ['rabbit face', 'rabbit head', 'rabbit', 'bunny', 'hare', 'cottontail'],
  usual: 'sitting',
  beastOf: (asked) => dressed(wildRabbit, asked),
})
