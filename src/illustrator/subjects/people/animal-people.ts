import type { SubjectAttributes } from '../../scene/scene.ts'
import type { Beast } from '../animals/beast.ts'
import { catKinds, houseCat } from '../animals/cats.data.ts'
import { chosen, dressed } from '../animals/coat-words.ts'
import { breeds, mongrel } from '../animals/dogs.data.ts'
import {
  badger,
  fieldMouse,
  greyKoala,
  maskedRaccoon,
  redPanda,
  redSquirrel,
  riverOtter,
} from '../animals/small-beasts.data.ts'
import {
  bengalTiger,
  brownBear,
  giantPanda,
  greyWolf,
  leopardCat,
  lioness,
  maneLion,
  polarBear,
  redFox,
  wildRabbit,
} from '../animals/wild.data.ts'

/** An animal that stands upright as people do: its head and fur, and its height against a person's. */
interface Kind {
  beast: Beast
  stature: number
}

const kinds: readonly (readonly [nouns: string, beast: Beast, stature: number])[] = [
  ['red panda', redPanda, 0.66],
  ['polar bear', polarBear, 1.08],
  ['panda, giant panda, panda bear', giantPanda, 1],
  ['bear, brown bear, grizzly, grizzly bear, black bear', brownBear, 1.08],
  ['fox, red fox', redFox, 0.86],
  ['wolf, grey wolf, coyote', greyWolf, 1.02],
  ['lioness', lioness, 1.02],
  ['lion', maneLion, 1.06],
  ['tiger', bengalTiger, 1.04],
  ['leopard, cheetah, jaguar', leopardCat, 1],
  ['rabbit, bunny, hare', wildRabbit, 0.72],
  ['raccoon', maskedRaccoon, 0.72],
  ['badger', badger, 0.74],
  ['koala', greyKoala, 0.72],
  ['otter', riverOtter, 0.74],
  ['squirrel', redSquirrel, 0.6],
  ['mouse, rat, hamster', fieldMouse, 0.56],
  ['cat, kitten, kitty', houseCat, 0.78],
  ['dog, puppy', mongrel, 0.86],
]

const byNoun = new Map<string, Kind>(
  kinds.flatMap(([nouns, beast, stature]) => nouns.split(', ').map((noun) => [noun, { beast, stature }] as const)),
)
for (const [names] of breeds) for (const name of names) if (!byNoun.has(name)) byNoun.set(name, byNoun.get('dog')!)

/** A hidden word that carries the colour of the fur: other colours are those of the clothes. */
export const furWord = 'fur-'

const kindOf = (noun: string): Kind | undefined => byNoun.get(noun) ?? byNoun.get(noun.split(' ').at(-1)!)

/** Animals that can stand upright; of a breed only by its noun. */
export const standsUpright = (noun: string): boolean => kindOf(noun) !== undefined

/** Words that name the animal of "a cat chef". */
const plainNouns: ReadonlySet<string> = new Set(kinds.flatMap(([nouns]) => nouns.split(', ')))

function named({ attributes, noun }: Asked): string | undefined {
  // A bear said to be polar is a polar bear.
  const full = attributes.words.map((word) => `${word} ${noun}`).find((name) => byNoun.has(name))
  if (full !== undefined) return full
  if (kindOf(noun)) return noun
  return attributes.words.find((word) => plainNouns.has(word))
}

type Asked = { attributes: SubjectAttributes; noun: string }

/** Its height against a person's; nothing for people. */
export function animalStature(asked: Asked): number | undefined {
  const noun = named(asked)
  return noun === undefined ? undefined : kindOf(noun)!.stature
}

/** The animal somebody is, with its fur as the words want it; nothing for people. */
export function animalOf(asked: Asked): Beast | undefined {
  const noun = named(asked)
  if (noun === undefined) return undefined
  const { words, size } = asked.attributes
  const colors = words.filter((word) => word.startsWith(furWord)).map((word) => word.slice(furWord.length))
  const about = { noun, attributes: { words, size, colors }, shot: 'full' as const }
  const { beast } = kindOf(noun)!
  const own =
    beast === mongrel ? chosen(about, breeds, mongrel) : beast === houseCat ? chosen(about, catKinds, houseCat) : beast
  return dressed(own, about)
}
