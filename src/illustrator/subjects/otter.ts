import { createBeast } from './animals/beast-subject.ts'
import { chosen, dressed } from './animals/coat-words.ts'
import { riverOtter } from './animals/small-beasts.data.ts'

const kinds = [
  [
    ['mongoose', 'weasel', 'ferret', 'marten'],
    { ...riverOtter, coat: { ...riverOtter.coat, main: '#c29a66' }, build: { ...riverOtter.build, bulk: 0.8 } },
  ],
] as const

/** An otter, and other long low hunters. */
export const otter = createBeast({
  name: 'otter',
  nouns: ['otter', 'sea otter', 'mongoose', 'weasel', 'ferret', 'marten'],
  usual: 'sitting',
  beastOf: (asked) => dressed(chosen(asked, kinds, riverOtter), asked),
})
