import { createBeast } from './animals/beast-subject.ts'
import { chosen, dressed } from './animals/coat-words.ts'
import { bengalTiger, leopardCat } from './animals/wild.data.ts'

/** A tiger, or one of the spotted great cats. */
export const tiger = createBeast({
  name: 'tiger',
  nouns: ['tiger', 'bengal tiger', 'tigress', 'leopard', 'cheetah', 'jaguar'],
  usual: 'standing',
  beastOf: (asked) =>
    dressed(
      chosen(asked, [[['leopard', 'cheetah', 'jaguar', 'panther', 'snow leopard', 'ocelot'], leopardCat]], bengalTiger),
      asked,
    ),
})
