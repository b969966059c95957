import type { Stage } from '../../paint/stage.ts'
import type { SubjectDetails } from '../subject.ts'
import { hairColorOf, skinOf } from './complexion.ts'
import { skinWords } from './skin.data.ts'
import { type PersonTraits, saidOf } from './traits.ts'
import { namedAge } from './who.ts'
import { hairWords } from './words.data.ts'

const young = (noun: string): boolean => ['baby', 'child'].includes(namedAge(` ${noun} `) ?? '')

/** Grown people with children are a family: they share skin and hair, unless words tell them apart. */
export function asKin(
  traits: PersonTraits,
  details: Pick<SubjectDetails, 'attributes' | 'noun'>,
  { scene, random }: Pick<Stage, 'scene' | 'random'>,
): PersonTraits {
  const people = scene.subjects.filter(({ drawn }) => drawn === 'person')
  const children = people.filter(({ noun }) => young(noun))
  if (people.length < 3 || children.length === 0 || children.length === people.length) return traits
  const said = saidOf(details)
  const told = skinWords.some(({ words }) => words.test(said)) || details.attributes.colors.length > 0
  if (told || hairWords.colors.some(([words]) => words.test(said))) return traits
  const kin = random('kin')
  const skin = skinOf('', kin)
  return { ...traits, skin, hairColor: hairColorOf('', skin, traits.age, kin) }
}
