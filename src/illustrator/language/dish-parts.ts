import { plural } from '../scene/english.ts'
import { isTopping } from '../subjects/food/toppings.ts'
import { pluralCount } from './counts.ts'
import type { NounPhrase } from './meaning.ts'
import { dropPhrase } from './outlook.ts'
import type { Reading } from './reading.ts'

/** Dishes by their drawings, and what each shows of its own besides what is strewn over it. */
const dishes: Readonly<Record<string, RegExp | undefined>> = {
  pizza: /^(?:topping|crust|slice)$/,
  pasta: /^(?:topping)$/,
  pancakes: /^(?:topping)$/,
  salad: /^(?:dressing|topping)$/,
  soup: /^(?:steam|spoon)$/,
  ramen: /^(?:chopsticks|nori|seaweed|noodle|noodles|narutomaki|topping|steam)$/,
  'ice-cream': /^(?:scoop|strawberry|chocolate|vanilla|mint|topping|cone|wafer)$/,
  'hot-dog': /^(?:mustard|ketchup|relish|onion|sauce|bun|topping|mayo|mayonnaise)$/,
  burger: /^(?:cheese|lettuce|tomato|patty|bun|bacon|pickle|onion|sesame|sesame seed|topping|sauce)$/,
  taco: /^(?:lettuce|cheese|meat|beef|salsa|cilantro|lime|filling|topping)$/,
  sandwich: /^(?:lettuce|cheese|ham|tomato|filling|bacon|cucumber)$/,
  cake: /^(?:candle|icing|frosting|layer|tier|cherry)$/,
  mug: /^(?:steam|milk rosette|rosette|foam|tea ?bag)$/,
  glass:
    /^(?:ice|ice cube|(?:sprig of )?mint|mint leaf|straw|(?:(?:slice of )?(?:lemon|lime)|(?:lemon|lime) slice)|bubble)$/,
  vase: /(?:^| )(?:flower|rose|tulip|sunflower|daisy|poppy|bouquet|blossom)$/,
}

/** Dishes over which nothing is strewn. */
const unstrewn: ReadonlySet<string> = new Set([
  'mug',
  'glass',
  'ice-cream',
  'cake',
  'hot-dog',
  'burger',
  'taco',
  'sandwich',
])

/** True when one is served on the other: "pizza with mushrooms", "ramen with chopsticks". It is noted then. */
export function takeServed(reading: Reading, dish: NounPhrase, part: NounPhrase): boolean {
  const drawing = dish.drawn ?? ''
  if (!Object.hasOwn(dishes, drawing)) return false
  const isCountedOut = drawing === 'vase' && part.count !== pluralCount && !/bouquet$/.test(part.noun)
  const isFlowers = drawing === 'vase' && /^(?:flower|bouquet)$/.test(part.drawn ?? '')
  const isOwn = (isFlowers || dishes[drawing]!.test(part.noun)) && !isCountedOut
  const isStrewn = !unstrewn.has(drawing) && isTopping(part.noun)
  if (!isOwn && !isStrewn) return false
  reading.served.push([dish, part])
  return true
}

/** Makes what a dish is served with part of it, so that it is drawn on it and not beside. */
export function takeDishParts(reading: Reading): void {
  for (const [dish, part] of reading.served) {
    const at = reading.phrases.indexOf(part)
    const whole = reading.phrases.indexOf(dish)
    if (at < 0 || whole < 0) continue
    const isNumbered =
      part.noun === 'candle' || (dish.drawn === 'vase' && (part.count !== pluralCount || part.counted === true))
    dish.attributes.words.push(`with ${nameOf(part, isNumbered)}`)
    if (dish.drawn === 'vase' && part.attributes.colors.length > 0)
      dish.attributes.colors = [dish.attributes.colors[0] ?? glazed, ...part.attributes.colors]
    reading.relations = reading.relations.map((relation) => ({
      ...relation,
      subject: relation.subject === at ? whole : relation.subject,
      object: relation.object === at ? whole : relation.object,
    }))
    reading.relations = reading.relations.filter(
      (one, index, all) =>
        one.subject !== one.object &&
        all.findIndex(({ subject, object }) => subject === one.subject && object === one.object) === index,
    )
    dropPhrase(reading, at)
  }
}

/** A vase of no colour of its own under flowers that have one. */
const glazed = '#e9dfcd'

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

function nameOf({ noun, count }: NounPhrase, isNumbered: boolean): string {
  if (count === 1) return noun
  const number = isNumbered ? `${numbers[count - 1] ?? count} ` : ''
  return `${number}${plural(noun)}`
}
