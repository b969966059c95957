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
import { masks } from './masks/index.ts'
import type { Mask } from './masks/mask.ts'

/** An animal that stands upright as people do: its head and fur, and its height against a person's. */
interface Kind {
  beast: Beast
  stature: number
  /** Painted instead of the furred head. */
  mask?: Mask
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
/** What of a beast a mask has: its colour, and neither tail nor standing ears. */
const bodyOf = ({ main, hands, tail = 'stub' }: Mask): Beast => ({
  ...fieldMouse,
  coat: { ...fieldMouse.coat, main, marks: hands ? [{ name: 'limbs', color: hands }] : [] },
  build: { ...fieldMouse.build, tail },
})
for (const [nouns, mask, stature] of masks)
  for (const noun of nouns.split(', ')) byNoun.set(noun, { beast: bodyOf(mask), stature, mask })
for (const [names] of breeds) for (const name of names) if (!byNoun.has(name)) byNoun.set(name, byNoun.get('dog')!)

/** A hidden word that carries the colour of the fur: other colours are those of the clothes. */
export const furWord = 'fur-'

const kindOf = (noun: string): Kind | undefined => byNoun.get(noun) ?? byNoun.get(noun.split(' ').at(-1)!)

/** Animals that can stand upright; of a breed only by its noun. */
export const standsUpright = (noun: string): boolean => kindOf(noun) !== undefined

/** Words that name the animal of "a cat chef". */
const plainNouns: ReadonlySet<string> = new Set([...kinds, ...masks].flatMap(([nouns]) => nouns.split(', ')))

/** Whose name says with whom they have to do, not what they are: a pig farmer is no pig. */
const dealers =
  /(?:^| )(?:farmer|walker|trainer|rider|keeper|hunter|watcher|owner|lover|lady|whisperer|breeder|slayer|tamer|charmer|catcher|herder|handler|sitter|groomer|engineer|maker|builder|inventor|rescuer|fan|expert|researcher|fighter|girl|boy|man|woman|person|kid|child)$/

function named({ attributes, noun }: Asked): string | undefined {
  // A bear said to be polar is a polar bear.
  const full = attributes.words.map((word) => `${word} ${noun}`).find((name) => byNoun.has(name))
  if (full !== undefined) return full
  if (kindOf(noun)) return noun
  if (dealers.test(noun)) return undefined
  return attributes.words.find((word) => plainNouns.has(word))
}

type Asked = { attributes: SubjectAttributes; noun: string }

/** Its height against a person's; nothing for people. */
export function animalStature(asked: Asked): number | undefined {
  const noun = named(asked)
  return noun === undefined ? undefined : kindOf(noun)!.stature
}

/** An animal as a costume. */
export interface Guise {
  beast: Beast
  /** Has ears of its own, and whiskers. */
  furred: boolean
  /** A whole suit, not only ears. */
  whole: boolean
}

export const guises = /(?:^| )([\w-]+) (?:costume|suit|onesie|ears|outfit|pajamas|pyjamas|kigurumi)(?= |$)/

/** The animal a person is dressed up as: of its ears, tail and colours; nothing for whom the words give none. */
export function guiseOf({ attributes, noun }: Asked): Guise | undefined {
  if (kindOf(noun)) return undefined
  for (const word of attributes.words) {
    const animal = guises.exec(word)?.[1]
    const kind = animal === undefined ? undefined : byNoun.get(animal)
    if (kind) return { beast: kind.beast, furred: !kind.mask, whole: !word.endsWith(' ears') }
  }
  return undefined
}

/** The mask somebody has, who is no human and has no fur. */
export function maskOf(asked: Asked): Mask | undefined {
  const noun = named(asked)
  return noun === undefined ? undefined : kindOf(noun)!.mask
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
