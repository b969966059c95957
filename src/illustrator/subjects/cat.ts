import { anyOf } from './animals/animal.ts'
import { createBeast } from './animals/beast-subject.ts'
import { catKinds, houseCat, streetCats } from './animals/cats.data.ts'
import { chosen, dressed } from './animals/coat-words.ts'

/** A cat of any coat: tabby, calico, siamese, tuxedo, persian, or any colour; a kitten. */
export const cat = createBeast({
  name: 'cat',
  nouns: ['cat face', 'cat head', 'cat', 'kitten', 'kitty', 'tabby', 'siamese cat', 'persian cat', 'calico cat'],
  usual: 'sitting',
  beastOf: (asked) =>
    dressed(chosen(asked, catKinds, asked.attributes.colors.length > 0 ? houseCat : anyOf(asked, streetCats)), asked),
})
