import { createBeast } from './animals/beast-subject.ts'
import { chosen, dressed } from './animals/coat-words.ts'
import { redSquirrel } from './animals/small-beasts.data.ts'

const kinds = [
  [['grey', 'gray'], { ...redSquirrel, coat: { ...redSquirrel.coat, main: '#8d8a88' } }],
  [
    ['chipmunk'],
    {
      ...redSquirrel,
      coat: {
        ...redSquirrel.coat,
        main: '#b98550',
        marks: [...redSquirrel.coat.marks, { name: 'tabby', color: '#4a3324' }],
      },
      metres: 0.14,
    },
  ],
] as const

/** A squirrel under its tail. */
export const squirrel = createBeast({
  name: 'squirrel',
  nouns: ['squirrel', 'chipmunk', 'red squirrel'],
  usual: 'sitting',
  beastOf: (asked) => dressed(chosen(asked, kinds, redSquirrel), asked),
})
