import { pluralCount } from './counts.ts'
import { lookUpNoun } from './lexicon.ts'
import type { NounPhrase } from './meaning.ts'
import { dropPhrase } from './outlook.ts'
import type { Reading } from './reading.ts'

const drinks =
  /(?:^| )(?:coffee|tea|cocoa|hot chocolate|latte|cappuccino|espresso|matcha|milk|juice|lemonade|water|beer|cider|wine|soda|cola|smoothie|whiskey|whisky|cocktail|punch|champagne)$/
const dishes =
  /(?:^| )(?:ramen|soup|broth|cereal|rice|curry|salad|stew|chili|goulash|gumbo|risotto|noodles?|oatmeal|porridge|spaghetti|macaroni|pasta)$/
/** Nothing but what lies in it, or flows. */
const loose = /(?:^| )(?:water|oil|sauce|beans|lentils)$/

const cups = /(?:^| )(?:mug|cup|teacup|glass|tumbler|goblet)$/
const bowls = /(?:^| )(?:bowl|plate|dish|platter)$/
const jugs =
  /(?:^| )(?:bucket|pail|bathtub|tub|basin|sink|barrel|keg|cask|jug|pitcher|carafe|decanter|kettle|teapot|bottle|flask|thermos|pot|saucepan|cauldron)$/
const pots = /(?:^| )(?:pot|saucepan|stockpot|casserole|cauldron|dutch oven)$/
const flowers = /^(?:flower|bouquet)$/

/**
 * Food and drink that are drawn with a cup or a bowl of their own are in the one that is said: "coffee in a red mug" is one red
 * mug, "soup in a pot" a pot with soup to be seen in it, "tulips in a vase" a vase of tulips and no other flowers.
 */
export function takeFillings(reading: Reading): void {
  for (;;) {
    const { phrases, relations } = reading
    const found = relations.find(({ kind, subject, object }) => {
      if (kind !== 'in' && !(kind === 'on' && bowls.test(phrases[object]!.noun))) return false
      return mix(phrases[subject]!, phrases[object]!) !== undefined
    })
    if (!found) break
    const mixed = mix(phrases[found.subject]!, phrases[found.object]!)!
    Object.assign(phrases[found.object]!, mixed)
    mergeInto(reading, found.subject, found.object)
  }
  for (const phrase of reading.phrases) {
    const isSome = phrase.noun === 'fruit' && phrase.count === 1 && !phrase.counted
    if (isSome && reading.relations.some(({ kind, subject }) => kind === 'in' && reading.phrases[subject] === phrase))
      phrase.count = pluralCount
  }
  for (const { kind, subject, object } of reading.relations) {
    const [filling, vessel] = [reading.phrases[subject]!, reading.phrases[object]!]
    if (kind !== 'in') continue
    if (
      vessel.drawn === 'vase'
        ? flowers.test(filling.drawn ?? '')
        : vessel.drawn === 'mug' && filling.drawn === 'tea-bag'
    )
      reading.served.push([vessel, filling])
  }
}

/** The one thing that a filling and its vessel are; nothing where they are two. */
function mix(filling: NounPhrase, vessel: NounPhrase): NounPhrase | undefined {
  const noun = `${vessel.noun} of ${filling.noun}`
  const isDrink = drinks.test(filling.noun) && !/ of /.test(filling.noun)
  const isDish = dishes.test(filling.noun)
  const words = [...vessel.attributes.words, ...filling.attributes.words]
  const colors = [...vessel.attributes.colors, ...filling.attributes.colors]
  const both = { noun, count: vessel.count, attributes: { ...vessel.attributes, colors, words } }
  if (filling.drawn && ((isDrink && cups.test(vessel.noun)) || (isDish && bowls.test(vessel.noun))))
    return { ...both, drawn: filling.drawn }
  if (isDrink && vessel.noun === 'pot') return { ...both, drawn: lookUpNoun('teapot')!.drawn }
  if (
    vessel.drawn &&
    ((isDrink && jugs.test(vessel.noun)) || ((isDish || loose.test(filling.noun)) && pots.test(vessel.noun)))
  )
    return { ...both, drawn: vessel.drawn, attributes: { ...both.attributes, colors: vessel.attributes.colors } }
  if (vessel.drawn === 'lantern' && filling.noun === 'candle') return { ...vessel }
  if (vessel.drawn === 'treasure-chest' && /^(?:coin|treasure|gold|jewel|gem)$/.test(filling.noun)) return { ...vessel }
  return undefined
}

/** What was said of the one is said of the other. */
function mergeInto(reading: Reading, from: number, to: number): void {
  const moved = (index: number): number => (index === from ? to : index)
  reading.relations = reading.relations
    .map((relation) => ({ ...relation, subject: moved(relation.subject), object: moved(relation.object) }))
    .filter(
      (one, at, all) =>
        one.subject !== one.object &&
        all.findIndex(({ subject, object }) => subject === one.subject && object === one.object) === at,
    )
  dropPhrase(reading, from)
}
