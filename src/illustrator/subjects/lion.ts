import { createBeast } from './animals/beast-subject.ts'
import { chosen, dressed } from './animals/coat-words.ts'
import { lioness, maneLion } from './animals/wild.data.ts'

/** A lion with his mane, or a lioness. */
export const lion = createBeast({
  name: 'lion',
  nouns: ['lion face', 'lion head', 'lion', 'lioness'],
  usual: 'standing',
  beastOf: (asked) => dressed(chosen(asked, [[['lioness', 'female'], lioness]], maneLion), asked),
})
