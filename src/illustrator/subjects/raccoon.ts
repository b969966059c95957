import { createBeast } from './animals/beast-subject.ts'
import { chosen, dressed } from './animals/coat-words.ts'
import { badger, maskedRaccoon, redPanda } from './animals/small-beasts.data.ts'

const kinds = [
  [['red panda', 'lesser panda'], redPanda],
  [['badger'], badger],
] as const

/** A raccoon; its look-alikes, the red panda and the badger. */
export const raccoon = createBeast({
  name: 'raccoon',
  nouns: ['raccoon', 'red panda', 'badger'],
  usual: 'standing',
  beastOf: (asked) => dressed(chosen(asked, kinds, maskedRaccoon), asked),
})
