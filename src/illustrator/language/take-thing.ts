import { bodyParts, partWords } from './attribute-words.data.ts'
import { isKin, takeAnimalKin, takeBareness, takeBelonging, takeKin, takeOutfit } from './belongings.ts'
import { takeCharacter } from './characters.ts'
import { takeAnimalFamily, takeHeap } from './collectives.ts'
import { takeDeed } from './deeds.ts'
import { takeFormation } from './formations.ts'
import { takeGroup, takeHousehold } from './households.ts'
import { takeInterior } from './interiors.ts'
import { carriesOn, closeJoint, isRelation, markPerch, shareOut, takeOwner, takeOwnPart } from './joints.ts'
import { isPersonName, lookUpNoun } from './lexicon.ts'
import { absenceOf } from './negations.ts'
import { addPhrase, embody, type Reading } from './reading.ts'
import { referenceNouns } from './reference-words.ts'
import { takeScreen } from './screens.ts'
import { takeSex } from './sexes.ts'
import { takeShow } from './shows.ts'
import { takeStars } from './stars.ts'
import { takeLikeness } from './statues.ts'
import { takeHead, takeModifiers } from './take-head.ts'
import { describeBy, takeCovering, takeOf, takePart } from './take-part.ts'
import { takeGlow, takePlace, takeScenery, takeWindows } from './take-place.ts'
import { isAnimate, type Thing } from './things.ts'

/** Nouns that stand for things named elsewhere. */
const standIns = new Set('one other others both none each everything someone everyone two three four'.split(' '))

/**
 * Takes in one noun phrase: as a thing, a place, a light, a style, a part of another thing, or as what must not appear.
 * `leadsOn` says that "of" or "with" follows.
 */
export function takeThing(reading: Reading, thing: Thing, leadsOn: boolean): void {
  const { phrase } = thing
  takeCharacter(phrase)
  takeLikeness(phrase)
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
  if (reading.topic.every((index) => reading.phrases[index]!.drawn === 'person')) takeAsGoods(thing, by)
  if (thing.by) takeSex(reading, thing.by)
  if (takeStars(reading, thing) || takeScreen(reading, thing, joint)) return
  if (standIns.has(noun) || (noun === 'hand' && joint?.joint === 'holding')) return
  takeModifiers(reading, thing)
  if (takeDeed(reading, thing, by)) {
    reading.lastThing = undefined
    return
  }
  if (takeFormation(reading, noun, joint)) return
  if (reading.withReferences && referenceNouns.has(noun)) return
  if (bodyParts.has(noun) && thing.owner) {
    if (joint?.joint === 'on') markPerch(reading, joint.from, noun)
    reading.pending = joint
    takeThing(reading, thing.owner, leadsOn)
    return
  }
  const isOwnPart = bodyParts.has(noun) || noun === 'hair' || (!joint && partWords.has(noun))
  if (isOwnPart && thing.possessed && reading.topic.length > 0) {
    takeOwnPart(reading, joint, noun)
    return
  }
  // "Warm light in the windows": they are those of what was named.
  const isLit = joint?.joint === 'in' && reading.lastThing?.head?.kind === 'light' && reading.topic.length > 0
  if ((isLit && partWords.has(noun)) || (!joint && !isFirst && isPartOfTopic(reading, noun))) {
    describeBy(reading, thing, reading.topic)
    return
  }
  if (!joint && takeShow(reading, thing)) return
  const used =
    (thing.head && takeHead(reading, thing, joint, isFirst, leadsOn)) ||
    takeInterior(reading, thing, joint, leadsOn) ||
    (joint?.joint === 'of' && takeOf(reading, thing, joint)) ||
    (joint?.joint === 'with' && takePart(reading, thing, joint)) ||
    takePlace(reading, thing, joint, leadsOn || (isFirst && !thing.definite && noun !== 'sun'))
  reading.lastThing = thing
  if (used) return
  if (!leadsOn) takeGroup(phrase)
  takeAnimalKin(reading, thing)
  if (!joint && takeHousehold(reading, phrase)) return
  if (takeGlow(reading, thing, joint) || takeWindows(reading, thing, joint)) return
  if (takeScenery(reading, thing, joint)) return
  if (takeCovering(reading, thing, joint)) return
  takeHeap(thing)
  if (joint) shareOut(reading, thing, joint)
  if (thing.owner) takeOwner(reading, thing.owner, thing)
  const known = reading.phrases.length
  const index = addPhrase(reading, thing)
  // "Father teaching his son" begins with a capital letter and names nobody.
  const isFamous = thing.isName && isPersonName(noun) && !isKin(noun)
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
    reading.topic = isOtherSide(reading) ? [...reading.topic, index] : [index]
    reading.last = [index]
    reading.led = undefined
    reading.listed = false
  }
  if (index === known) takeAnimalFamily(reading, thing, index)
  reading.joined = undefined
  reading.complete = false
}

/** What is a place as a rule, but for who drinks it or plays it. */
const goods: readonly (readonly [by: RegExp, noun: string, named: string])[] = [
  [/^drink/, 'water', 'glass of water'],
  [/^play/, 'pool', 'pool table'],
]

/** "Drinking water", "playing pool": nobody is at a water or in a pool. */
function takeAsGoods(thing: Thing, by: string | undefined): void {
  const line = goods.find(([verb, noun]) => thing.phrase.noun === noun && by !== undefined && verb.test(by))
  if (!line) return
  const drawn = lookUpNoun(line[2])?.drawn
  Object.assign(thing.phrase, { noun: line[2], ...(drawn ? { drawn } : {}) })
  delete thing.phrase.instead
  delete thing.place
}

/** "A cat on the left and a dog on the right, both asleep": each has its side, and what follows is about both. */
function isOtherSide({ joined, complete, topic, phrases }: Reading): boolean {
  const hasSide = (index: number): boolean =>
    phrases[index]!.attributes.words.some((word) => word.startsWith('on the '))
  return joined === 'and' && complete && topic.length > 0 && topic.every(hasSide)
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
