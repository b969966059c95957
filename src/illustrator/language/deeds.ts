import { deeds } from './deeds.data.ts'
import { takeHousehold } from './households.ts'
import { lookUpNoun } from './lexicon.ts'
import type { NounPhrase } from './meaning.ts'
import type { Reading } from './reading.ts'
import { isAnimate, type Thing } from './things.ts'

const byNoun = new Map(
  deeds.flatMap(([nouns, gerund, props]) =>
    nouns.split(', ').map((noun) => [noun, { gerund, props: props.split(',').filter(Boolean) }] as const),
  ),
)

/** Verbs and joints that make the noun after them what is done: "having a picnic", "at a tea party". */
const doing =
  /^(?:having|has|have|had|doing|does|do|did|playing|practicing|practising|enjoying|giving|gives|showing|making|makes|flashing|dancing|dances|performing|taking|takes|sitting|at|on|in|during)$/

/**
 * "A family having a picnic", "doing yoga": those who do it are seen doing it, with what it takes; "a picnic" by itself
 * is what it takes. True when it was such a deed.
 */
export function takeDeed(reading: Reading, { phrase }: Pick<Thing, 'phrase'>, by: string | undefined): boolean {
  const deed = byNoun.get(phrase.noun) ?? byNoun.get(`${phrase.attributes.words.at(-1)} ${phrase.noun}`)
  const doers = reading.topic.filter((index) => isAnimate(reading.phrases[index]!))
  if (!deed) return false
  if (reading.phrases.length === 0 && by === undefined && takeDoers(reading, phrase))
    return takeDeed(reading, { phrase }, 'having')
  if (reading.phrases.length === 0 && by === undefined) {
    if (deed.props.length === 0)
      addThing(reading, 'person', [deed.gerund], /fight|match|duel/.test(phrase.noun) ? 2 : 1)
    for (const prop of deed.props) addThing(reading, prop, [])
    return true
  }
  if (doers.length === 0 || by === undefined || !doing.test(by)) return false
  for (const index of doers) {
    const { words } = reading.phrases[index]!.attributes
    if (!words.includes(deed.gerund)) words.push(deed.gerund)
  }
  for (const prop of deed.props) {
    if (!reading.phrases.some(({ noun }) => prop.endsWith(noun))) addThing(reading, prop, [])
  }
  return true
}

/** "A happy family picnic": the family has it. */
function takeDoers(reading: Reading, { attributes }: NounPhrase): boolean {
  if (!attributes.words.includes('family')) return false
  const words = attributes.words.filter((word) => word !== 'family')
  return takeHousehold(reading, { noun: 'family', count: 1, attributes: { colors: [], size: 1, words } })
}

function addThing({ phrases }: Reading, noun: string, words: string[], count = 1): number {
  const drawn = lookUpNoun(noun)?.drawn
  return phrases.push({ noun, count, attributes: { colors: [], size: 1, words }, ...(drawn ? { drawn } : {}) }) - 1
}
