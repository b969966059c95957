import { createBeast } from './animals/beast-subject.ts'
import { chosen, dressed } from './animals/coat-words.ts'
import { fieldMouse } from './animals/small-beasts.data.ts'

const kinds = [
  [['rat'], { ...fieldMouse, coat: { ...fieldMouse.coat, main: '#6f665f' }, metres: 0.14 }],
  [
    ['hamster', 'gerbil'],
    {
      ...fieldMouse,
      coat: { ...fieldMouse.coat, main: '#d3a066' },
      build: { ...fieldMouse.build, tail: 'stub', bulk: 1.16 },
      face: { ...fieldMouse.face, ears: { ...fieldMouse.face.ears, width: 12, length: 11 } },
    },
  ],
] as const

/** A mouse, a rat or a hamster. */
export const mouse = createBeast({
  name: 'mouse',
  nouns: ['mouse', 'rat', 'hamster', 'gerbil', 'rodent'],
  usual: 'sitting',
  beastOf: (asked) => dressed(chosen(asked, kinds, fieldMouse), asked),
})
