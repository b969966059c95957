import { createBeast } from './animals/beast-subject.ts'
import { dressed } from './animals/coat-words.ts'
import { bengalTiger } from './animals/wild.data.ts'

/** A tiger. */
export const tiger = createBeast({
  name: 'tiger',
  nouns: ['tiger', 'bengal tiger', 'tigress', 'tiger face', 'tiger head'],
  usual: 'standing',
  beastOf: (asked) => dressed(bengalTiger, asked),
})
