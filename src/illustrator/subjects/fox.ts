import { createBeast } from './animals/beast-subject.ts'
import { dressed } from './animals/coat-words.ts'
import { redFox } from './animals/wild.data.ts'

/** A fox. */
export const fox = createBeast({
  name: 'fox',
  nouns: ['fox face', 'fox head', 'fox', 'red fox', 'vixen'],
  usual: 'standing',
  beastOf: (asked) => dressed(redFox, asked),
})
