import { createAnimal } from './animals/animal.ts'
import { poseOf } from './animals/beast-subject.ts'
import { chosen, furColor } from './animals/coat-words.ts'
import { type OwlPlumage, paintOwl } from './animals/owl-figure.ts'
import { mix, shift } from './people/tone.ts'

const tawny: OwlPlumage = { main: '#8c6541', disc: '#dcc3a0', breast: '#eadcc4', iris: '#e8a92c', horned: true }
const kinds = [
  [['snowy', 'snow', 'white'], { main: '#f1ede6', disc: '#fbf8f2', breast: '#fbf8f2', iris: '#efc63a', horned: false }],
  [['barn', 'barn owl'], { main: '#c99a5c', disc: '#f7efe2', breast: '#f4e8d4', iris: '#3a2418', horned: false }],
] as const

/** A horned owl from the front; a barn owl, a snowy owl. */
export const owl = createAnimal({
  name: 'owl',
  nouns: ['owl', 'barn owl', 'owlet', 'horned owl'],
  metres: (asked) => (asked.noun === 'owlet' ? 0.25 : 0.5),
  draw(brush, asked) {
    const kind = chosen<OwlPlumage>(asked, kinds, tawny)
    const [first] = asked.attributes.colors
    const main = first && furColor(first)
    const plumage = main
      ? { ...kind, main, disc: mix(main, kind.disc, 0.7), breast: mix(shift(main, 1.1), kind.breast, 0.7) }
      : kind
    paintOwl(brush, plumage, poseOf(asked, 'standing') === 'bust')
  },
})
