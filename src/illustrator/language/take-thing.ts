import {
  animals,
  bodyParts,
  containers,
  isWearable,
  partWords,
  sidesOfFrame,
  wholeOfPart,
} from './attribute-words.data.ts'
import { pluralCount } from './counts.ts'
import { takeDeed } from './deeds.ts'
import { mediumStyles, picturesOfPictures } from './filler-words.data.ts'
import { takeGroup, takeHousehold } from './households.ts'
import { carriesOn, closeJoint, isRelation, takeOwner, takeOwnPart } from './joints.ts'
import { isPersonName, lookUpNoun } from './lexicon.ts'
import { nounLikeLight } from './light-words.data.ts'
import { makes, takeMakings } from './makings.ts'
import type { NounPhrase } from './meaning.ts'
import { absenceOf } from './negations.ts'
import { addPhrase, applyVocabulary, embody, type OpenJoint, type Reading, relate } from './reading.ts'
import { referenceNouns } from './reference-words.ts'
import { clothsLainOn } from './setting-words.data.ts'
import { isIndoors, placeCalled, placeOf, unknownPlace } from './setting-words.ts'
import { ambiguousStyles } from './style-words.data.ts'
import { isAnimate, type Thing } from './things.ts'

/** Nouns that stand for things named elsewhere. */
const standIns = new Set('one other others both none each everything someone everyone two three four'.split(' '))

/**
 * Takes in one noun phrase: as a thing, a place, a light, a style, a part of another thing, or as what must not appear.
 * `leadsOn` says that "of" or "with" follows.
 */
export function takeThing(reading: Reading, thing: Thing, leadsOn: boolean): void {
  const { phrase } = thing
  const { noun } = phrase
  const joint = reading.pending
  const isFirst = reading.opening
  const by = joint?.text ?? reading.verb
  reading.verb = undefined
  reading.pending = undefined
  reading.opening = false
  if (reading.negated) {
    takeBareness(reading, thing)
    if (!reading.without.includes(absenceOf(noun))) reading.without.push(absenceOf(noun))
    return
  }
  if (standIns.has(noun)) return
  takeModifiers(reading, thing)
  if (takeDeed(reading, thing, by) || takeFormation(reading, noun, joint)) return
  if (reading.withReferences && referenceNouns.has(noun)) return
  if (bodyParts.has(noun) && thing.owner) {
    reading.pending = joint
    takeThing(reading, thing.owner, leadsOn)
    return
  }
  const isOwnPart = bodyParts.has(noun) || noun === 'hair' || (!joint && partWords.has(noun))
  if (isOwnPart && thing.possessed && reading.topic.length > 0) {
    takeOwnPart(reading, joint)
    return
  }
  // "Warm light in the windows": they are those of what was named.
  const isLit = joint?.joint === 'in' && reading.lastThing?.head?.kind === 'light' && reading.topic.length > 0
  if ((isLit && partWords.has(noun)) || (!joint && !isFirst && isPartOfTopic(reading, noun))) {
    describeBy(reading, thing, reading.topic)
    return
  }
  const used =
    (thing.head && takeHead(reading, thing, joint, isFirst, leadsOn)) ||
    (joint?.joint === 'of' && takeOf(reading, thing, joint)) ||
    (joint?.joint === 'with' && takePart(reading, thing, joint)) ||
    takePlace(reading, thing, joint, leadsOn || (isFirst && !thing.definite && noun !== 'sun'))
  reading.lastThing = thing
  if (used) return
  if (!leadsOn) takeGroup(phrase)
  if (!joint && takeHousehold(reading, thing)) return
  if (takeGlow(reading, thing, joint)) return
  if (thing.owner) takeOwner(reading, thing.owner, thing)
  const known = reading.phrases.length
  const index = addPhrase(reading, thing)
  const isFamous = thing.isName && isPersonName(noun)
  if (thing.isName && (!phrase.drawn || isFamous) && !takeKin(phrase)) {
    reading.names.add(index)
    if (isFamous || reading.camera.shot === 'portrait') embody(reading, [index])
  }
  if (index === known && !joint && !reading.joined && thing.possessed) takeBelonging(reading, index)
  if (index === known && !joint && reading.joined === 'comma' && takeOutfit(reading, index)) return
  if (joint) {
    const before = reading.relations.length
    closeJoint(reading, joint, index)
    const made = reading.relations[before]
    reading.last = [index]
    reading.led =
      joint.from.length === 0
        ? undefined
        : { ...joint, joint: joint.joint === 'with' ? 'with' : (made?.kind ?? joint.joint) }
    if (reading.topic.length === 0) reading.topic = joint.from.length > 0 ? joint.from : [index]
    if (joint.from.length === 0 && isRelation(joint.joint)) {
      reading.inverted = { ...joint, to: index }
      reading.topic = []
    }
  } else if (!joinGroup(reading, index)) {
    if (reading.inverted) {
      closeJoint(reading, { joint: reading.inverted.joint, from: [index] }, reading.inverted.to)
      reading.inverted = undefined
    }
    reading.topic = [index]
    reading.last = [index]
    reading.led = undefined
    reading.listed = false
  }
  reading.joined = undefined
  reading.complete = false
}

/** "People standing in a circle" are how they stand, and no circle. */
function takeFormation(reading: Reading, noun: string, joint: OpenJoint | undefined): boolean {
  if (joint?.joint !== 'in' || !/^(?:circle|semicircle|ring|line|queue|formation|triangle)$/.test(noun)) return false
  const isFight =
    noun === 'ring' && joint.from.some((index) => /boxer|wrestler|fighter/.test(reading.phrases[index]!.noun))
  if (isFight) return true
  const members = joint.from.filter((index) => isAnimate(reading.phrases[index]!) && reading.phrases[index]!.count > 1)
  for (const index of members) {
    const member = reading.phrases[index]!
    if (member.count === pluralCount) member.count = formationCount
    member.attributes.words.push(`in a ${noun}`)
  }
  reading.complete = members.length > 0
  return members.length > 0
}

/** As many as make a figure when nobody counted them. */
const formationCount = 6

/** "My friend Sarah" is a friend. */
function takeKin(phrase: NounPhrase): boolean {
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

const kin =
  /^(?:friend|girlfriend|boyfriend|husband|wife|brother|sister|mother|father|mom|mum|dad|son|daughter|uncle|aunt|cousin|niece|nephew|grandma|grandpa|grandmother|grandfather|neighbor|neighbour|colleague|boss|teacher|fianc[eé]e?)$/

/** "Drawing his sword": whose it is has it in hand. */
function takeBelonging(reading: Reading, index: number): void {
  const owner = reading.topic.at(-1)
  if (owner === undefined || !isAnimate(reading.phrases[owner]!) || isAnimate(reading.phrases[index]!)) return
  relate(reading, 'holding', owner, index)
}

/** "1girl, long hair, white dress": in a list of keywords she wears it. */
function takeOutfit(reading: Reading, index: number): boolean {
  const wearer = reading.topic.at(-1)
  if (wearer === undefined || reading.topic.length > 1 || reading.led || !isWearable(reading.phrases[index]!.noun))
    return false
  if (reading.phrases[wearer]!.drawn !== 'person') return false
  relate(reading, 'wearing', wearer, index)
  reading.joined = undefined
  return true
}

const bareness: readonly (readonly [worn: RegExp, word: string])[] = [
  [/\b(?:shoe|boot|sneaker|sandal|sock)$/, 'barefoot'],
  [/\b(?:hat|cap|helmet)$/, 'bareheaded'],
  [/\bhair$/, 'bald'],
]

/** "a person without any shoes" is a barefoot one. */
function takeBareness(reading: Reading, { phrase }: Thing): void {
  const word = bareness.find(([worn]) => worn.test(phrase.noun))?.[1]
  const who = reading.topic.filter((each) => isAnimate(reading.phrases[each]!))
  for (const index of word === undefined ? [] : who) reading.phrases[index]!.attributes.words.push(word!)
}

/** "a street with neon signs": many lights of a place are how it looks, and nothing that stands in it. */
function takeGlow(reading: Reading, { phrase, counted }: Thing, joint: OpenJoint | undefined): boolean {
  const town = reading.places.find(({ place }) => place.kind === 'city' || place.kind === 'street')
  const isGlow =
    /^neon (?:sign|light|billboard)$/.test(phrase.noun) ||
    (phrase.noun === 'sign' && phrase.attributes.words.includes('neon'))
  if (!town || !isGlow || counted || phrase.count === 1 || joint?.joint !== 'with' || joint.from.length > 0)
    return false
  reading.places.push({
    place: { ...town.place, kind: 'street', weight: 4, feature: 'neon signs' },
    colors: phrase.attributes.colors,
    words: [],
  })
  reading.light.setup = [...new Set([...(reading.light.setup ?? []), 'neon'])]
  return true
}

/** "raising both arms", and in lists of keywords "freckles, red hair". */
function isPartOfTopic({ topic, phrases, joined }: Reading, noun: string): boolean {
  if (topic.length === 0) return false
  return joined ? partWords.has(noun) && topic.every((each) => isAnimate(phrases[each]!)) : bodyParts.has(noun)
}

/** True when "and" or a comma makes the phrase one of a group. */
function joinGroup(reading: Reading, index: number): boolean {
  const { joined, led, last, topic } = reading
  if (!joined || reading.inverted || reading.complete || last.length === 0) return false
  if (led && carriesOn(led, reading.phrases[index]!, joined)) {
    closeJoint(reading, led, index)
    reading.last = [...last, index]
    return true
  }
  const open = reading.relations.filter(
    ({ kind, and, object }) => kind === 'between' && and === undefined && last.includes(object),
  )
  if (open.length > 0 && joined === 'and') {
    for (const each of open) each.and = index
    return true
  }
  if (led) return false
  reading.last = [...last, index]
  reading.listed = joined === 'comma'
  if (last.every((each) => topic.includes(each))) reading.topic = reading.last
  return true
}

/** "a snowy street" says weather; "a snow globe" and "a cheerful dog" say nothing of the light. */
function takeModifiers(reading: Reading, thing: Thing): void {
  const isScenery = thing.place !== undefined || thing.head !== undefined
  for (const match of thing.modifiers) {
    if (!isScenery && match.kind === 'style' && ambiguousStyles.has(match.text)) continue
    if (!isScenery && match.kind === 'light') {
      if (match.light.mood ? isAnimate(thing.phrase) : nounLikeLight.has(match.text)) continue
    }
    applyVocabulary(reading, match)
  }
}

/** True when the head was a word of light, camera, style or picture-making and nothing more. */
function takeHead(
  reading: Reading,
  thing: Thing,
  joint: OpenJoint | undefined,
  isFirst: boolean,
  leadsOn: boolean,
): boolean {
  const match = thing.head!
  const { noun } = thing.phrase
  const asThing = () => {
    const drawn = lookUpNoun(noun)?.drawn
    if (drawn) thing.phrase.drawn = drawn
    return drawn === undefined && match.kind === 'filler'
  }
  if (/^views?$/.test(noun)) reading.looksOut = true
  if (match.kind === 'style' && ambiguousStyles.has(match.text)) {
    const isManner = /style|manner/.test(reading.lastThing?.phrase.noun ?? '')
    const isKeyword = reading.phrases.length > 0 && reading.joined === 'comma'
    const asManner = joint
      ? joint.joint === 'in' || joint.text === 'by' || (joint.joint === 'of' && isManner)
      : isKeyword || leadsOn
    if (!asManner) return asThing()
  }
  if (match.kind === 'filler' && picturesOfPictures.has(match.text)) {
    const isObject = joint !== undefined && joint.from.length > 0 && joint.joint !== 'of' && joint.joint !== 'in'
    if (isObject || (!leadsOn && !isFirst && reading.joined === 'and')) return asThing()
  }
  if (match.kind === 'filler' && joint && sidesOfFrame.has(noun)) {
    for (const index of joint.from) reading.phrases[index]!.attributes.words.push(`on the ${noun}`)
    reading.complete = joint.from.length > 0
  }
  if (match.kind === 'filler' && isFirst && leadsOn) reading.style ??= mediumStyles[match.text]
  if (match.kind === 'light' && thing.counted && !match.light.mood && lookUpNoun(noun)) return false
  applyVocabulary(reading, match)
  if (match.kind === 'light' && !joint) reading.last = []
  if (match.kind === 'light' || match.kind === 'filler') takePlace(reading, thing, joint)
  return true
}

/** True when "of" made the thing part of the one before it. */
function takeOf(reading: Reading, thing: Thing, { left, from, text }: OpenJoint): boolean {
  const { phrase } = thing
  const named = reading.places.at(-1)
  if (named?.place.feature === 'surface' && /^(?:moon|planet)$/.test(phrase.noun)) {
    reading.places[reading.places.length - 1] = { ...named, place: placeOf([], 'surface of the moon', phrase.noun)! }
    return true
  }
  if (left?.place && named) {
    reading.places[reading.places.length - 1] = { ...named, words: [...named.words, phrase.noun] }
    return true
  }
  const owner = from.at(-1)
  if (owner === undefined) return false
  const whole = reading.phrases[owner]!
  if (text !== undefined && makes.test(text) && takeMakings(whole, phrase)) return true
  if (printedNouns.test(whole.noun)) addPhrase(reading, thing)
  else if (servedIn.has(whole.noun) && (onPlate.has(whole.noun) || servedFood.test(phrase.noun)) && phrase.drawn) {
    // "A bowl of ramen" is drawn with its bowl.
    reading.phrases[owner] = { ...phrase, count: whole.count, attributes: mergeWords(whole, phrase) }
  } else if (containers.has(whole.noun) && phrase.drawn) {
    if (phrase.noun === 'fruit' && !thing.counted) phrase.count = pluralCount
    relate(reading, 'in', addPhrase(reading, thing), owner)
  } else if (bodyParts.has(whole.noun)) {
    // "the eyes of an owl" is the owl, seen close.
    reading.phrases[owner] = phrase
    if (facial.test(whole.noun)) reading.camera = { shot: 'close-up', ...reading.camera }
  } else if (wholeOfPart.has(whole.noun)) {
    const { attributes } = phrase
    reading.phrases[owner] = { ...phrase, attributes: { ...attributes, words: [...attributes.words, whole.noun] } }
  } else if (!isDrawable(whole) && isDrawable(phrase)) {
    // "A team of six players", "a sea of umbrellas": what cannot be drawn as such is what it is made of.
    reading.phrases[owner] = { ...phrase, attributes: mergeWords(whole, phrase) }
  } else whole.attributes.words.push(...phrase.attributes.words, phrase.noun)
  return true
}

const isDrawable = ({ drawn, instead }: NounPhrase): boolean => drawn !== undefined && instead === undefined

const facial = /^(?:eye|face|head|nose|ear|mouth|beak|snout|cheek|forehead)$/

/** Their subject is a thing of its own: plan-design draws it. */
const printedNouns = /^(?:logo|emblem|card|invitation)$/
const onPlate = new Set(['plate', 'dish', 'platter'])
const servedIn = new Set(['bowl', 'plate', 'dish', 'platter', 'cup', 'pot'])
const servedFood = /(?:^| )(?:ramen|soup|cereal|rice|curry|salad|stew|noodles|oatmeal|porridge|spaghetti|pasta)$/

const mergeWords = (whole: NounPhrase, part: NounPhrase): NounPhrase['attributes'] => ({
  ...part.attributes,
  words: [...whole.attributes.words, ...part.attributes.words],
})

/** True when the thing is how its owner looks: "with long black hair". */
function takePart(reading: Reading, thing: Thing, joint: OpenJoint): boolean {
  if (joint.from.length === 0 || !partWords.has(thing.phrase.noun)) return false
  describeBy(reading, thing, joint.from)
  reading.led = joint
  return true
}

const covering = new Set(['petal', 'feather', 'fur', 'scale', 'skin', 'body', 'leaf', 'shell', 'wool', 'coat'])

/** "long black hair" becomes one word of its owners. */
function describeBy(reading: Reading, thing: Thing, owners: readonly number[]): void {
  const { noun, count, attributes } = thing.phrase
  const text = [...attributes.words, ...thing.colorNames, count > 1 ? `${noun}s` : noun].join(' ')
  for (const owner of owners) {
    const whole = reading.phrases[owner]!.attributes
    whole.words.push(text)
    // What covers a thing gives it its colour: "a flower with yellow petals".
    if (covering.has(noun) && whole.colors.length === 0) whole.colors.push(...attributes.colors)
  }
}

const outsideJoints: ReadonlySet<string> = new Set(['in-front-of', 'behind', 'next-to'])

/** True when the thing is scenery. */
function takePlace(reading: Reading, thing: Thing, joint: OpenJoint | undefined, isMain = false): boolean {
  const { noun, drawn, attributes } = thing.phrase
  const isTouched = joint !== undefined && joint.from.length > 0
  if (joint?.joint === 'on' && /^(?:moon|planet)$/.test(noun))
    thing.place = placeOf([], 'surface of the moon', noun) ?? thing.place!
  if (joint?.joint === 'in' && isTouched && thing.isName && !drawn) thing.place ??= unknownPlace(noun)
  const isAmid = joint?.joint === 'above' || /^(?:through|among|in)$/.test(joint?.text ?? '')
  if (isAmid && isTouched && noun === 'cloud' && thing.phrase.count !== 1) {
    thing.place = placeOf([], 'above the clouds', noun) ?? thing.place!
  }
  const isBackdrop = thing.place?.kind === 'wall'
  if (joint && outsideJoints.has(joint.joint) && thing.place && !isBackdrop && isIndoors(thing.place.kind)) {
    // In front of a museum one stands outside: by its building where there is one to draw, otherwise in the street.
    if (drawn && drawn !== 'person' && thing.place.weight === 3) return false
    thing.place = { ...placeOf([], 'street', 'street')!, feature: thing.place.feature }
  }
  if (joint && /^(?:under|below)$/.test(joint.joint) && thing.place?.kind === 'sea') {
    thing.place = placeOf([], 'underwater', 'underwater') ?? thing.place
  }
  // One is in a bar and looks at a bar of chocolate.
  if (joint && /^(?:in|at|inside|through)$/.test(joint.text ?? '') && !drawn) {
    const called = placeCalled(noun)
    if (called) thing.place ??= called
  }
  if (joint?.joint === 'on' && isTouched && clothsLainOn.has(noun)) thing.place ??= placeCalled(noun)!
  const { place } = thing
  if (!place) return false
  if (place.body && drawn) {
    const isSeenAlone = !isTouched && (thing.counted || attributes.colors.length > 0 || isMain)
    if (isSeenAlone || joint?.joint === 'above' || joint?.joint === 'below') return false
  }
  if (place.weight === 0) reading.faint.push(thing)
  // "Howling at the moon": it is out.
  if (/^(?:moon|star)$/.test(noun) && place.weight === 0) reading.light.time ??= 'night'
  const words = attributes.words.filter((word) => word !== place.feature && !word.endsWith('ly'))
  reading.places.push({ place, colors: attributes.colors, words })
  reading.joined = undefined
  if (!joint) {
    reading.last = []
    reading.led = undefined
  }
  return true
}
