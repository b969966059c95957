import type { NounPhrase } from './meaning.ts'
import type { Reading } from './reading.ts'

/** What people do with an animal that is their meal. */
const dining =
  /^(?:carving|roasting|cooking|baking|frying|grilling|barbecuing|basting|seasoning|stuffing|eating|serving)$/
const cooked = /^(?:roast|roasted|grilled|fried|baked|barbecued|smoked)$/
const birds = /^(?:turkey|chicken|hen|rooster|goose|duck|pheasant|quail)$/
const beasts = /^(?:lamb|sheep|pig|piglet|cow|calf|goat|rabbit|deer)$/
/** What an animal is carved of that nobody eats. */
const materials = /(?:^| )(?:wood|wooden|log|ice|stone|marble|granite|soap|ivory|pumpkin|sand)$/

/** "A chef carving a turkey": the animal is a roast. */
export function takeMeals({ phrases, relations }: Reading): void {
  for (const [index, phrase] of phrases.entries()) {
    const isBird = birds.test(phrase.noun)
    if (!isBird && !beasts.test(phrase.noun)) continue
    const { words } = phrase.attributes
    const isDone = relations.some(
      ({ kind, subject, object }) =>
        object === index && (kind === 'next-to' || kind === 'holding') && dines(phrases[subject]!, phrases),
    )
    if (!isDone && !words.some((word) => cooked.test(word))) continue
    phrase.noun = `roast ${phrase.noun}`
    phrase.drawn = isBird ? 'roast-chicken' : 'steak'
    phrase.attributes.words = words.filter((word) => !cooked.test(word))
  }
}

function dines({ drawn, attributes }: NounPhrase, phrases: readonly NounPhrase[]): boolean {
  if (drawn !== 'person') return false
  const done = attributes.words.filter((word) => dining.test(word))
  const sculpts = phrases.some(({ noun, attributes }) =>
    [noun, ...attributes.words].some((word) => materials.test(word)),
  )
  return done.some((word) => word !== 'carving' || !sculpts)
}
