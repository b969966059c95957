import { createBeast } from './animals/beast-subject.ts'
import { chosen, dressed } from './animals/coat-words.ts'
import { brownBear, giantPanda, polarBear } from './animals/wild.data.ts'

const bears = [
  [['polar', 'polar bear'], polarBear],
  [['panda', 'giant panda', 'panda bear'], giantPanda],
  [['black bear'], { ...brownBear, coat: { ...brownBear.coat, main: '#35302f' } }],
] as const

/** A bear: brown, polar, black or a panda. */
export const bear = createBeast({
  name: 'bear',
  nouns: [
    'bear face',
    'bear head',
    'bear',
    'brown bear',
    'grizzly',
    'grizzly bear',
    'black bear',
    'polar bear',
    'panda',
    'giant panda',
    'panda bear',
  ],
  usual: 'standing',
  beastOf: (asked) => dressed(chosen(asked, bears, brownBear), asked),
})
