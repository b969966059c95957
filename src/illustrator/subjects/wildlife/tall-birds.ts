import { createBird } from '../animals/bird-subject.ts'
import { chosen } from '../animals/coat-words.ts'
import { greyHeron, plainsOstrich, whiteStork } from './birds.data.ts'

/** An ostrich, or an emu in its brown. */
export const ostrich = createBird({
  name: 'ostrich',
  nouns: ['ostrich', 'emu', 'rhea'],
  young: ['chick'],
  grounded: true,
  birdOf: (asked) =>
    chosen(
      asked,
      [
        [
          ['emu', 'rhea', 'female'],
          {
            ...plainsOstrich,
            plumage: { ...plainsOstrich.plumage, main: '#77624e', wing: '#6a5646', flight: '#8d7862' },
          },
        ],
      ],
      plainsOstrich,
    ),
})

/** A heron, or a stork in white and black. */
export const heron = createBird({
  name: 'heron',
  nouns: ['heron', 'grey heron', 'stork', 'crane bird', 'egret', 'ibis'],
  young: ['chick'],
  birdOf: (asked) => chosen(asked, [[['stork', 'white', 'egret', 'ibis'], whiteStork]], greyHeron),
})
