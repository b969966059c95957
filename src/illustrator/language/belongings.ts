import { animals, isWearable } from './attribute-words.data.ts'
import { lookUpNoun } from './lexicon.ts'
import type { NounPhrase } from './meaning.ts'
import { type Reading, relate } from './reading.ts'
import { isAnimate, type Thing } from './things.ts'

/** "My friend Sarah" is a friend. */
export function takeKin(phrase: NounPhrase): boolean {
  const who = phrase.attributes.words.findLast((word) => kin.test(word) || animals.has(word))
  if (who === undefined) return false
  const words = phrase.attributes.words.filter((word) => word !== who)
  Object.assign(phrase, {
    noun: who,
    drawn: lookUpNoun(who)?.drawn ?? 'person',
    attributes: { ...phrase.attributes, words },
  })
  return true
}

export const isKin = (noun: string): boolean => kin.test(noun)

const kin =
  /^(?:friend|girlfriend|boyfriend|husband|wife|brother|sister|mother|father|mom|mum|dad|son|daughter|uncle|aunt|cousin|niece|nephew|grandma|grandpa|grandmother|grandfather|neighbor|neighbour|colleague|boss|teacher|fianc[eé]e?)$/

const parents = /^(?:mother|father|mom|mum|dad|mama|papa|parent)$/
const offspring = /^(?:baby|babies|cub|calf|chick|pup|young|offspring|child|kid|foal|little one)$/

/** "Ducklings following their mother", "a bear and her cubs": of the same kind, larger or smaller. */
export function takeAnimalKin({ topic, phrases }: Reading, { phrase, possessed }: Thing): void {
  const whose = phrases[topic.at(-1) ?? -1]
  const isParent = parents.test(phrase.noun)
  if (!possessed || !whose?.drawn || whose.drawn === 'person' || !isAnimate(whose)) return
  if (!isParent && !offspring.test(phrase.noun)) return
  const { attributes, drawn } = whose
  Object.assign(phrase, {
    noun: `${isParent ? phrase.noun : 'baby'} ${whose.noun}`,
    drawn,
    attributes: {
      ...phrase.attributes,
      colors: phrase.attributes.colors.length > 0 ? phrase.attributes.colors : [...attributes.colors],
      size: isParent ? attributes.size * 1.6 : attributes.size * 0.5,
    },
  })
}

/** "Drawing his sword": whose it is has it in hand. */
export function takeBelonging(reading: Reading, index: number): void {
  const owner = reading.topic.at(-1)
  if (owner === undefined || !isAnimate(reading.phrases[owner]!) || isAnimate(reading.phrases[index]!)) return
  relate(reading, 'holding', owner, index)
}

/** What a fighter or a wizard in a list of keywords has in hand. */
const arms = /(?:^| )(?:katana|sword|axe|spear|staff|wand|bow|dagger|scythe|hammer|gun|rifle|pistol|lightsaber|shield)$/

/** "1girl, long hair, white dress": in a list of keywords she wears it. */
export function takeOutfit(reading: Reading, index: number): boolean {
  const wearer = reading.topic.at(-1)
  if (wearer === undefined || reading.topic.length > 1 || reading.led) return false
  const { noun } = reading.phrases[index]!
  if (reading.phrases[wearer]!.drawn !== 'person' || !(isWearable(noun) || arms.test(noun))) return false
  relate(reading, isWearable(noun) ? 'wearing' : 'holding', wearer, index)
  reading.joined = undefined
  return true
}

const bareness: readonly (readonly [worn: RegExp, word: string])[] = [
  [/\b(?:shoe|boot|sneaker|sandal|sock)$/, 'barefoot'],
  [/\b(?:hat|cap|helmet)$/, 'bareheaded'],
  [/\bhair$/, 'bald'],
]

/** "a person without any shoes" is a barefoot one. */
export function takeBareness(reading: Reading, { phrase }: Thing): void {
  const word = bareness.find(([worn]) => worn.test(phrase.noun))?.[1]
  const who = reading.topic.filter((each) => isAnimate(reading.phrases[each]!))
  for (const index of word === undefined ? [] : who) reading.phrases[index]!.attributes.words.push(word!)
}
