import { bodyParts, containers, partWords, wholeOfPart } from './attribute-words.data.ts'
import { pluralCount } from './counts.ts'
import { makes, takeMakings } from './makings.ts'
import type { NounPhrase } from './meaning.ts'
import { addPhrase, type OpenJoint, type Reading, relate } from './reading.ts'
import { placeOf } from './setting-words.ts'
import { takeStatue } from './statues.ts'
import type { Thing } from './things.ts'

/** True when "of" made the thing part of the one before it. */
export function takeOf(reading: Reading, thing: Thing, { left, from, text }: OpenJoint): boolean {
  const { phrase } = thing
  const named = reading.places.at(-1)
  if (named?.place.feature === 'surface' && /^(?:moon|planet)$/.test(phrase.noun)) {
    reading.places[reading.places.length - 1] = { ...named, place: placeOf([], 'surface of the moon', phrase.noun)! }
    return true
  }
  if (left?.phrase.noun === 'window' && phrase.drawn && vehicles.test(phrase.noun)) {
    // "Out of a window of a red bus": they are in it.
    reading.places.pop()
    const at = addPhrase(reading, thing)
    for (const index of reading.topic) relate(reading, 'in', index, at)
    return true
  }
  if (left?.place && named) {
    reading.places[reading.places.length - 1] = {
      ...named,
      words: [...named.words, phrase.noun],
      colors: [...named.colors, ...phrase.attributes.colors],
    }
    return true
  }
  // "The fine texture of the clay" says how it is painted.
  if (left?.head?.kind === 'filler' && manner.test(left.phrase.noun)) return true
  const owner = from.at(-1)
  if (owner === undefined) return false
  const whole = reading.phrases[owner]!
  if (text !== undefined && makes.test(text) && takeMakings(whole, phrase)) return true
  if (printedNouns.test(whole.noun)) addPhrase(reading, thing)
  else if (servedIn.has(whole.noun) && (onPlate.has(whole.noun) || servedFood.test(phrase.noun)) && phrase.drawn) {
    // "A bowl of ramen" is drawn with its bowl.
    reading.phrases[owner] = { ...phrase, count: whole.count, attributes: mergeWords(whole, phrase) }
  } else if (containers.has(lastWord(whole.noun)) && phrase.drawn && phrase.drawn !== whole.drawn) {
    if (phrase.noun === 'fruit' && !thing.counted) phrase.count = pluralCount
    relate(reading, flat.test(whole.noun) ? 'on' : 'in', addPhrase(reading, thing), owner)
  } else if (bodyParts.has(whole.noun)) {
    // "the eyes of an owl" is the owl, seen close.
    reading.phrases[owner] = phrase
    if (facial.test(whole.noun)) reading.camera = { shot: 'close-up', ...reading.camera }
  } else if (takeStatue(reading, owner, phrase)) {
    return true
  } else if (wholeOfPart.has(whole.noun)) {
    const { attributes } = phrase
    const count = phrase.count === 1 ? whole.count : phrase.count
    reading.phrases[owner] = {
      ...phrase,
      count,
      attributes: { ...attributes, words: [...attributes.words, whole.noun] },
    }
    reading.names.delete(owner)
  } else if (!isDrawable(whole) && isDrawable(phrase)) {
    // "A team of six players", "a sea of umbrellas": what cannot be drawn as such is what it is made of.
    reading.phrases[owner] = { ...phrase, attributes: mergeWords(whole, phrase) }
  } else if (paintPots.test(whole.noun) && phrase.noun === 'paint') {
    // "A bucket of red paint": what is in it is red.
    const [inside] = phrase.attributes.colors
    whole.attributes.words.push('paint')
    whole.attributes.colors = [whole.attributes.colors[0] ?? tinned, inside ?? whole.attributes.colors[0] ?? painted]
  } else {
    whole.attributes.words.push(...phrase.attributes.words, phrase.noun)
    // "A can of orange soda" is orange.
    if (whole.attributes.colors.length === 0) whole.attributes.colors.push(...phrase.attributes.colors)
  }
  return true
}

const paintPots = /(?:^| )(?:bucket|pail)$/
const tinned = '#8b8f97'
const painted = '#d8433f'
const lastWord = (noun: string): string => noun.slice(noun.lastIndexOf(' ') + 1)

const vehicles = /(?:^| )(?:bus|car|train|taxi|truck|van|airplane|plane|tram|house|cottage|castle|tower|spaceship)$/
const manner = /(?:^| )(?:texture|color|colour|tone|contrast|shading|mood|feel|atmosphere|detail|shade)$/

const isDrawable = ({ drawn, instead }: NounPhrase): boolean => drawn !== undefined && instead === undefined

const facial = /^(?:eye|face|head|nose|ear|mouth|beak|snout|cheek|forehead)$/

/** Their subject is a thing of its own: plan-design draws it. */
const printedNouns = /^(?:logo|emblem|card|invitation)$/
const flat = /(?:^| )(?:tray|shelf)$/
const onPlate = new Set(['plate', 'dish', 'platter'])
const servedIn = new Set(['bowl', 'plate', 'dish', 'platter', 'cup'])
const servedFood = /(?:^| )(?:ramen|soup|cereal|rice|curry|salad|stew|noodles|oatmeal|porridge|spaghetti|pasta)$/

const mergeWords = (whole: NounPhrase, part: NounPhrase): NounPhrase['attributes'] => ({
  ...part.attributes,
  words: [...whole.attributes.words, ...part.attributes.words],
})

const bedding = /^(?:sheet|linen|duvet|bedding|bedspread|pillow|blanket|quilt)$/

/** True when the thing is how its owner looks: "with long black hair". */
export function takePart(reading: Reading, thing: Thing, joint: OpenJoint): boolean {
  const isBedding =
    bedding.test(thing.phrase.noun) && joint.from.every((each) => reading.phrases[each]!.drawn === 'bed')
  if (joint.from.length === 0 || !(partWords.has(thing.phrase.noun) || isBedding)) return false
  describeBy(reading, thing, joint.from)
  reading.led = joint
  return true
}

const drops = /(?:^| )(?:droplet|drop|dewdrop|raindrop|dew|condensation)$/
const coatings: Readonly<Record<string, string>> = {
  rust: 'rusty',
  mud: 'muddy',
  dirt: 'muddy',
  dust: 'dusty',
  snow: 'snow-covered',
  ice: 'frozen',
  frost: 'frozen',
  mold: 'moldy',
  chocolate: 'dripping with chocolate',
  honey: 'dripping with honey',
  caramel: 'dripping with caramel',
  syrup: 'dripping with syrup',
  slime: 'dripping with slime',
  blood: 'dripping with blood',
  lava: 'dripping with lava',
}
const creepers = /^(?:ivy|moss|vine|lichen|creeper)$/
const growths = /^(?:ivy|moss|vine|lichen|frost|dust|mud|rust|dew|cobweb|creeper|snow|icing|sugar)$/

/** "A well covered in ivy": what lies all over a thing is no thing beside it. */
export function takeCovering(reading: Reading, { phrase }: Thing, joint: OpenJoint | undefined): boolean {
  const said = joint?.text ?? ''
  const state = drops.test(phrase.noun) && /^(?:covered|with)/.test(said) ? 'wet' : coatings[phrase.noun]
  if (joint && joint.from.length > 0 && state && (state === 'wet' || /^covered/.test(said))) {
    for (const index of joint.from) reading.phrases[index]!.attributes.words.push(state)
    return true
  }
  if (!/^(?:covered|overgrown|overrun)/.test(said) || !growths.test(phrase.noun)) return false
  if (creepers.test(phrase.noun)) {
    for (const index of joint!.from) reading.phrases[index]!.attributes.words.push(`overgrown with ${phrase.noun}`)
    return true
  }
  reading.phrases.push({ noun: phrase.noun, count: 1, attributes: phrase.attributes })
  return true
}

const covering = new Set(['petal', 'feather', 'fur', 'scale', 'skin', 'body', 'leaf', 'shell', 'wool', 'coat'])

/** "long black hair" becomes one word of its owners. */
export function describeBy(reading: Reading, thing: Thing, owners: readonly number[]): void {
  const { noun, count, attributes } = thing.phrase
  const text = [...attributes.words, ...thing.colorNames, count > 1 ? `${noun}s` : noun].join(' ')
  for (const owner of owners) {
    const whole = reading.phrases[owner]!.attributes
    whole.words.push(text)
    // What covers a thing gives it its colour: "a flower with yellow petals".
    if (covering.has(noun) && whole.colors.length === 0) whole.colors.push(...attributes.colors)
  }
}
