import { differenceEuclidean, nearest } from 'culori'
import { isWearable, partWords } from '../language/attribute-words.data.ts'
import { colorNames } from '../language/colors.data.ts'
import { isAnimate } from '../language/things.ts'
import { furWord } from '../subjects/people/animal-people.ts'
import { eraWord } from '../subjects/people/era-dress.ts'
import { drawsInHand } from '../subjects/people/held.ts'
import { atWheel } from '../subjects/people/pose-words.ts'
import { woundWord } from '../subjects/reptiles/wound.ts'
import { bathing, onEnd, onItsSide, seenInto, underfoot } from '../subjects/seen-into.ts'
import { atDrums, atTable } from './at-table.ts'
import { passenger } from './cabs.data.ts'
import { bearing, clinging, leaningOn } from './contact.data.ts'
import { aOrAn, countWord, joinWords, plural, withArticle, withCapital } from './english.ts'
import type { SceneSubject } from './scene.ts'
import { garmentWords } from './scene-words.data.ts'

const nearestName = nearest(Object.keys(colorNames), differenceEuclidean('oklab'), (name) => colorNames[name]!)

/** The nearest name of a colour. */
export const nearestColor = (color: string): string | undefined => nearestName(color, 1)[0]

/** Colours asked for, by the nearest name. */
const colorWords = (colors: readonly string[]): string[] => [
  ...new Set(colors.flatMap((color) => nearestName(color, 1))),
]

/** A part named without more: `arms`. */
const isPart = (word: string): boolean => partWords.has(word) || partWords.has(word.replace(/s$/, ''))

const isGarment = (word: string): boolean => garmentWords.has(word.split(' ').at(-1)!) || isWearable(word)

/** What somebody wears and holds takes the colours in order, as it is painted. */
function colorsWorn({ attributes, drawn }: SceneSubject): ReadonlyMap<string, string> {
  const carriers = drawn === 'person' || drawn === 'portrait' ? attributes.words : []
  const worn = [...new Set(carriers)].filter((word) => isGarment(word) || drawsInHand(word))
  return new Map(
    worn.flatMap((word, at) => attributes.colors.slice(at, at + 1).map((color) => [word, nearestColor(color)!])),
  )
}

const pluralGarment = (garment: string): boolean => /(?<!dres|s)s$/.test(garment)

/** `a white shirt and jeans`: colours go with garments in order, as the wearer is painted. */
function nameGarments(garments: readonly string[], colors: ReadonlyMap<string, string>): string {
  const told = garments.map((garment) => {
    const color = colors.get(garment)
    const full = color === undefined ? garment : `${color} ${garment}`
    return pluralGarment(garment) ? full : `${aOrAn(full)} ${full}`
  })
  return joinWords(told)
}

/** Words that make sense only after the noun, or say nothing a reader needs. */
const afterNoun = /^(?:on|in|with|at|from) /
/** Attributes nobody would say before the noun: nouns that the language took along. */
const silent = new Set([
  atWheel,
  passenger,
  bearing,
  clinging,
  leaningOn,
  woundWord,
  'together',
  'seesawing',
  'on-ground',
  'sitting-aside',
  'at easel',
  'hand in hand',
  'cradling',
  'tending',
  atDrums,
  atTable,
  onItsSide,
  bathing,
  onEnd,
  underfoot,
  seenInto,
  'close-up',
  'eye',
  'view',
  'interior',
  'portrait',
  'piece',
  'side',
  'top',
  'front',
  'back',
  'nook',
  'hand',
  'hands',
  'he',
  'she',
  'at easel',
  ...'one two three four five six seven eight nine ten'.split(' '),
])

/**
 * `a red sports car`, `three dogs`, `a man wearing a red hat`; with `known`, `the car`. With `more` a further clause of what
 * it wears or holds follows.
 */
export function nameSubject(
  subject: SceneSubject,
  known = false,
  more = false,
  actions: readonly string[] = [],
): string {
  if (subject.reference !== undefined && /(?:^| )picture$/.test(subject.noun)) return `your ${subject.noun}`
  const isPuppy = subject.drawn === 'dog' && subject.attributes.words.includes('baby')
  const single = isPuppy ? `${subject.noun} puppy` : subject.noun
  const noun = withCapital(subject.count === 1 ? single : plural(single))
  if (known) return `the ${noun}`
  const own = new Set(subject.noun.split(' '))
  const person = subject.drawn === 'person' || subject.drawn === 'portrait'
  const words = [...new Set(subject.attributes.words)]
    .map((word) => word.replace('top-down', 'top down'))
    .filter(
      (word) =>
        !isFormation(word) &&
        !own.has(word) &&
        !silent.has(word) &&
        !(word === 'profile' && subject.attributes.words.includes(atWheel)) &&
        !(isPuppy && word === 'baby') &&
        !word.startsWith(furWord) &&
        !word.startsWith(eraWord) &&
        !actions.some((action) => `${action} `.startsWith(`${word} `)),
    )
    .filter((word) => !person || !drawsInHand(word))
    .map(withCapital)
  const garments = person ? words.filter(isGarment) : []
  const details = words.filter((word) => (word.includes(' ') || isPart(word)) && !garments.includes(word))
  const adjectives = words.filter((word) => !garments.includes(word) && !details.includes(word)).slice(0, 3)
  // The further colours of a vase are those of its flowers.
  const colors = colorWords(subject.attributes.colors.slice(0, subject.drawn === 'vase' ? 1 : undefined))
  const worn = colorsWorn(subject)
  const full = [...sizeWord(subject), worn.size > 0 ? '' : joinWords(colors), ...adjectives, noun]
    .filter((word) => word !== '')
    .join(' ')
  const one = subject.count === 1
  const name = one ? withArticle(full) : `${countWord(subject.count)} ${full}`
  const isServed = (word: string): boolean => word.startsWith('with ')
  const dish = joinWords(details.filter(isServed).map((word) => word.slice('with '.length)))
  const places = details.filter((word) => afterNoun.test(word) && !isServed(word)).map((word) => ` ${word}`)
  if (dish !== '') places.unshift(` with ${dish}`)
  const parts = details.filter((word) => !afterNoun.test(word)).map(namePart)
  const having = parts.length > 0 ? ` with ${joinWords(parts)}` : ''
  const wearing = garments.length > 0 ? ` wearing ${nameGarments(garments, worn)}` : ''
  const making = subject.madeOf ? ` made of ${plural(subject.madeOf.noun)}` : ''
  return `${name}${making}${having}${wearing}${places.join('')}${wearing !== '' && more ? ' and' : ''}`
}

/** What somebody's own drawing holds. */
export function thingsInHand(subject: SceneSubject): string[] {
  const colors = colorsWorn(subject)
  const held = subject.drawn === 'person' ? subject.attributes.words.filter(drawsInHand) : []
  return held.map((thing) => [colors.get(thing), thing].filter(Boolean).join(' '))
}

const doing = /^(?:[a-z]+ing|(?:doing|dancing|tossing|taking|blowing|shaking) [a-z]+)$/

/** What somebody is seen doing, in the order of the words. */
export function actionsOf({ noun, drawn, attributes }: SceneSubject): string[] {
  if (!isAnimate({ noun, drawn, count: 1, attributes })) return []
  const told = attributes.words.filter((word) => doing.test(word) && !manners.has(word) && word !== bearing)
  // "Tossing pizza" says that something is tossed.
  return told.filter((word) => !told.some((other) => other.startsWith(`${word} `)))
}

/** `in a circle`: how many stand together, told after what they do. */
export const isFormation = (word: string): boolean =>
  /^(?:in a (?:circle|semicircle|ring|line|queue|formation|triangle|stack)|ablaze|upside-down)$/.test(word)

/** Words in -ing that say how somebody is rather than what is done. */
const manners = new Set(
  'charming loving caring cunning aging ageing living amazing adoring knowing striking stunning dashing daring smiling laughing crying grinning missing interesting exciting boring terrifying menacing glowing tending viking'.split(
    ' ',
  ),
)

/** A size that was asked for, in a word. */
function sizeWord({ attributes, reference }: SceneSubject): string[] {
  if (reference !== undefined) return []
  const { size } = attributes
  if (size <= 0.5) return ['tiny']
  if (size < 0.85) return ['small']
  if (size >= 1.75) return ['giant']
  return size >= 1.35 ? ['big'] : []
}

/** `the top down`, `blue stripes`, `a long trunk`. */
function namePart(part: string): string {
  if (/^(?:the|a|an) /.test(part)) return part
  if (/^(?:top|roof|hood) (?:down|up|off|open)$/.test(part)) return `the ${part}`
  const last = part.split(' ').at(-1)!
  const uncounted = /(?:[^s]s|hair|fur|skin|teeth|feet|muscle)$/.test(last)
  return uncounted ? part : `${aOrAn(part)} ${part}`
}
