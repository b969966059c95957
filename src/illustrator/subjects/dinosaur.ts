import { type Asked, anyOf, createAnimal, wordsOf } from './animals/animal.ts'
import { paintSauropod } from './reptiles/sauropod.ts'
import { paintRex } from './reptiles/tyrannosaurus.ts'
import { mix } from './tones.ts'

const hides = ['#6f8a4a', '#8a7448', '#5f7f78', '#9a6a44'] as const
const longNecks = [
  'brontosaurus',
  'brachiosaurus',
  'diplodocus',
  'sauropod',
  'apatosaurus',
  'long-neck',
  'long-necked',
  'long',
]

function isLong(asked: Pick<Asked, 'attributes' | 'noun'>): boolean {
  const words = wordsOf(asked as Asked)
  return longNecks.some((word) => words.has(word)) || words.has('necked')
}

/** A dinosaur to the right: Tyrannosaurus, or by its name or `long-necked` a sauropod. First colour its hide. */
export const dinosaur = createAnimal({
  name: 'dinosaur',
  nouns: [
    'dinosaur',
    't-rex',
    't rex',
    'trex',
    'tyrannosaurus',
    'tyrannosaurus rex',
    'brontosaurus',
    'brachiosaurus',
    'diplodocus',
    'sauropod',
    'apatosaurus',
  ],
  habitat: 'ground',
  metres: (asked) => (isLong(asked) ? 8 : 4.5),
  draw(brush, asked) {
    const [first] = asked.attributes.colors
    const hide = first ?? anyOf(asked, hides)
    const belly = mix(hide, '#f0e2bc', 0.5)
    if (isLong(asked)) paintSauropod(brush, hide, belly)
    else paintRex(brush, hide, belly)
  },
})
