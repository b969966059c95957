import { isKnownNoun } from './lexicon.ts'
import { singularForms } from './singular-forms.ts'
import type { Word } from './words.ts'

/** What comes in twos: uncounted, a plural of these is a pair. */
const paired = new Set('shoe sneaker boot sandal sock glove mitten slipper earring heel skate ski'.split(' '))

/** What an uncounted plural of this noun means. */
export const uncountedPlural = (noun: string): number =>
  paired.has(noun.slice(noun.lastIndexOf(' ') + 1)) ? 2 : pluralCount

/** Most of one thing that is worth counting out; more is a crowd. */
const countedAtMost = 60
/** What an uncounted plural means. */
export const pluralCount = 3

const numbers = [
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' '),
  ...'seventeen eighteen nineteen twenty'.split(' '),
]

/** Counting phrases and whether they take "of". Data by hand. */
const quantities: Record<string, number> = {
  dozen: 12,
  'half dozen': 6,
  pair: 2,
  couple: 2,
  trio: 3,
  few: 3,
  several: 4,
  some: 3,
  many: 7,
  lots: 7,
  numerous: 7,
  plenty: 7,
  both: 2,
  single: 1,
  lone: 1,
  solitary: 1,
  group: 4,
  bunch: 4,
  pile: 5,
  stack: 4,
  heap: 5,
  mound: 5,
  row: 4,
  line: 4,
  herd: 5,
  flock: 7,
  pack: 4,
  swarm: 9,
  school: 7,
  crowd: 9,
  team: 5,
  pride: 4,
  family: 4,
  collection: 5,
  set: 4,
  variety: 5,
  array: 6,
  dozens: 16,
  scores: 20,
  hundreds: 30,
  thousands: 40,
  hundred: 30,
  thirty: 30,
  forty: 40,
  fifty: 50,
}

/** Collectives that only count when "of" follows: "a line" is a line, "a line of trees" is trees. */
const needOf = new Set(
  'pair couple trio lots plenty group bunch pile stack heap mound row line herd flock pack swarm school crowd team pride family collection set variety array'.split(
    ' ',
  ),
)

/** Written as a plural, one thing. */
const pluralOfOne = new Set(
  'glasses sunglasses eyeglasses goggles scissors pants jeans trousers shorts headphones earphones binoculars pliers tweezers pajamas pyjamas overalls leggings tights tongs shears spectacles headphone handcuffs clothes stairs robes news ruins woods bagpipes barracks gallows noodles spaghetti fries cornflakes chopsticks'.split(
    ' ',
  ),
)

/** Written alike in both numbers; single unless counted. */
const sameInPlural = new Set(
  'sheep deer fish moose bison salmon trout aircraft ramen specimen omen abdomen series species shrimp'.split(' '),
)

/** "A stack of pancakes", "a bunch of grapes": a drawing of its own, not so many of them. */
function isOneThing(words: readonly Word[], at: number, length: number): boolean {
  return [2, 3].some((more) => {
    const phrase = words.slice(at, at + length + more).map(({ text }) => text)
    return phrase.length === length + more && isKnownNoun(phrase.join(' '))
  })
}

/** The count that begins at `start`: "three", "a dozen", "a pair of", "12". */
export function matchCount(words: readonly Word[], start: number): { length: number; count: number } | undefined {
  const word = words[start]
  if (!word) return undefined
  const article = (word.text === 'a' || word.text === 'the') && start + 1 < words.length ? 1 : 0
  const at = start + article
  const text = words[at]!.text
  const two = `${text} ${words[at + 1]?.text ?? ''}`
  if (text === 'half' && words[at + 1]?.text === 'a' && words[at + 2]?.text === 'dozen') return { length: 3, count: 6 }
  for (const [key, length] of [
    [two, 2],
    [text, 1],
  ] as const) {
    const count = Object.hasOwn(quantities, key) ? quantities[key]! : undefined
    if (count === undefined) continue
    const takesOf = words[at + length]?.text === 'of'
    if (needOf.has(key) && !takesOf) continue
    if (takesOf && isOneThing(words, at, length)) continue
    if (
      key === 'pair' &&
      takesOf &&
      words.slice(at + length + 1, at + length + 4).some((one) => pluralOfOne.has(one.text))
    )
      return { length: article + length + 1, count: 1 }
    const inner = takesOf ? matchCount(words, at + length + 1) : undefined
    if (inner) return { length: article + length + 1 + inner.length, count: inner.count }
    if (text === 'some' && words[at + 1]?.text === 'of') continue
    return { length: article + length + (takesOf ? 1 : 0), count }
  }
  // "3D" is two words to the tagger.
  if (text === '3' && words[at + 1]?.text === 'd') return undefined
  const number = numbers.indexOf(text)
  if (number >= 0) return number === 0 ? undefined : { length: article + 1, count: number }
  if (/^\d+$/.test(text) && Number(text) > 0 && Number(text) <= countedAtMost) {
    return { length: article + 1, count: Number(text) }
  }
  return undefined
}

/** The singular of a noun and whether it was written as a plural of several things. */
export function singularOf(noun: string, lemma = noun): { noun: string; plural: boolean } {
  if (noun.includes(' of ')) {
    // "glasses of wine": the first word is the one that counts.
    const [first, ...rest] = noun.split(' of ')
    const single = singularForms(first!)
      .slice(1)
      .map((form) => [form, ...rest].join(' of '))
      .find(isKnownNoun)
    return single ? { noun: single, plural: true } : { noun, plural: false }
  }
  const last = noun.slice(noun.lastIndexOf(' ') + 1)
  const compound = last === noun ? undefined : singularForms(noun).slice(1).find(isKnownNoun)
  if (compound) return { noun: compound, plural: !sameInPlural.has(last) }
  if (pluralOfOne.has(last) || sameInPlural.has(last)) return { noun, plural: false }
  const [, ...others] = singularForms(noun)
  const known = others.find(isKnownNoun)
  if (known) return { noun: known, plural: true }
  if (others.length > 0 && lemma !== last && /s$|men$|people$|children$/.test(last)) {
    return { noun: noun.slice(0, noun.length - last.length) + lemma, plural: true }
  }
  return { noun, plural: false }
}
