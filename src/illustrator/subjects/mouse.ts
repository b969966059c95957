import { createBeast } from './animals/beast-subject.ts'
import { chosen, dressed } from './animals/coat-words.ts'
import { fieldMouse } from './animals/small-beasts.data.ts'

const kinds = [[['rat'], { ...fieldMouse, coat: { ...fieldMouse.coat, main: '#6f665f' }, metres: 0.14 }]] as const

/** A mouse or a rat. */
export const mouse = createBeast({
  name: 'mouse',
  nouns: ['mouse', 'rat', 'rodent'],
  usual: 'sitting',
  beastOf: (asked) => dressed(chosen(asked, kinds, fieldMouse), asked),
})
