import { printedWord } from '../scene/printed.ts'
import type { RelationKind } from '../scene/scene.ts'
import { actionOf } from './actions.ts'
import { containers, isWearable, partWords } from './attribute-words.data.ts'
import { pluralCount } from './counts.ts'
import { takeServed } from './dish-parts.ts'
import { doersOf } from './doers.ts'
import type { NounPhrase } from './meaning.ts'
import { addPhrase, embody, type OpenJoint, type Reading, relate, unrelate } from './reading.ts'
import type { Joint } from './relation-words.data.ts'
import type { Segment } from './segments.ts'
import { isAnimate, type Thing } from './things.ts'

/** Joints that are no relation by themselves. */
const relationOf = (joint: Joint): RelationKind | undefined =>
  joint === 'with' ||
  joint === 'of' ||
  joint === 'at' ||
  joint === 'there' ||
  joint === 'surrounded-by' ||
  joint === 'full-of'
    ? undefined
    : joint

/** Whether a joint says where one thing is to another. */
export const isRelation = (joint: Joint): boolean => relationOf(joint) !== undefined

const held: ReadonlySet<Joint> = new Set<Joint>(['wearing', 'holding', 'riding'])

/**
 * Opens a joint: decides what stands on its left. "a cat wearing a hat sitting on a table": the hat is only worn, so
 * what follows is about the cat.
 */
export function openJoint(
  reading: Reading,
  segment: Extract<Segment, { kind: 'joint' }>,
  next: Segment | undefined,
): void {
  const { joint, text, afterVerb } = segment
  const layer = layerOf(next)
  reading.negated = false
  if (joint === 'there') {
    reading.topic = []
    reading.last = []
    return
  }
  if (joint === 'in' && layer) {
    setLayer(reading, layer)
    return
  }
  reading.joined = undefined
  if (joint === 'of') {
    const left = reading.lastThing
    const isThing = left !== undefined && !left.place && !left.head
    reading.pending = { joint, text, from: isThing ? reading.last : [], ...(left ? { left } : {}) }
    return
  }
  const isParticiple = joint !== 'with' && joint !== 'in-front-of' && /(?:ing|ed|s)$/.test(text.split(' ')[0]!)
  const isHeld = reading.led !== undefined && held.has(reading.led.joint)
  const isPart = joint === 'with' && next?.kind === 'thing' && partWords.has(next.thing.phrase.noun)
  // "A chef holding a tray with a lobster": that is on the tray.
  const isInIt = joint === 'with' && reading.lastThing !== undefined && holdsThings(reading.lastThing.phrase)
  const isRelativeClause = joint === 'with' && text !== 'with'
  // "A farmer with a pitchfork in front of a barn": the farmer is there, pitchfork and all.
  const isBorne =
    (reading.led?.joint === 'with' || reading.led?.joint === 'next-to') &&
    bearsAlong(joint, next) &&
    reading.topic.length > 0 &&
    reading.topic.every((index) => isAnimate(reading.phrases[index]!)) &&
    reading.last.every((index) => !isAnimate(reading.phrases[index]!))
  const ofTopic =
    (isBorne || afterVerb || isParticiple || (isHeld && !isPart && !isInIt && !isRelativeClause)) &&
    reading.topic.length > 0
  // "A fishbowl with two goldfish on a desk": the bowl is on it.
  const nearest = vesselsOfLast(reading) ?? (reading.listed ? reading.last.slice(-1) : reading.last)
  // "A rabbit, a mouse and a man wearing a hat": one hat is worn by one.
  const single = joint === 'wearing' && next?.kind === 'thing' && next.thing.phrase.count === 1
  // "Casting a spell with a staff": what nobody can see has nothing with it.
  const isUnseen =
    joint === 'with' && reading.led !== undefined && nearest.every((index) => !reading.phrases[index]!.drawn)
  const doer = ofTopic
    ? single && reading.topic.length > 1 && !afterVerb
      ? reading.topic.slice(-1)
      : doersOf(reading, text.split(' ')[0]!)
    : isUnseen
      ? reading.topic
      : nearest
  if (held.has(joint)) embody(reading, doer)
  if (
    joint === 'in' &&
    /^(?:inside|within)$/.test(text) &&
    (!next || closing.has(next.kind)) &&
    reading.last.length > 0
  ) {
    // "A box with a bear inside": in it.
    reading.pending = { joint, text, from: reading.last }
    takePronoun(reading, 'it')
    return
  }
  if (!(joint === 'in' && verbWithoutSeat.test(text) && next?.kind === 'thing')) takeAction(reading, text, doer)
  reading.pending = { joint, text, from: doer }
}

/** Where one is with all one has. */
const grounds =
  /(?:^| )(?:ship|boat|longship|raft|deck|horse|throne|stage|hill|mountain|cliff|roof|rooftop|bridge|beach|balcony|battlement|tower|wall|dragon|train|bus|tractor|bench|chair|armchair|sofa|couch|bed|rug|floor|swing|campfire|bonfire|fire|fireplace)$/

const bearsAlong = (joint: Joint, next: Segment | undefined): boolean =>
  joint === 'in-front-of' ||
  joint === 'behind' ||
  ((joint === 'on' || joint === 'around') && next?.kind === 'thing' && grounds.test(next.thing.phrase.noun))

const closing: ReadonlySet<Segment['kind']> = new Set<Segment['kind']>(['comma', 'stop', 'and'])

/** What the last things were said to be in; nothing where they are in nothing, or were not said with it. */
function vesselsOfLast({ led, last, relations }: Reading): readonly number[] | undefined {
  if (!led || last.length === 0 || led.from.length === 0) return undefined
  const isContent = (index: number): boolean =>
    relations.some(({ kind, subject, object }) => kind === 'in' && subject === index && led.from.includes(object))
  return last.every(isContent) ? led.from : undefined
}

/** Joints that the relation says all of, or that say no posture. */
const silentJoints =
  /^(?:wear|dress|clad|hold|carr|hav|has|contain|cover|show|depict|featur|surround|accompan|includ|clutch|grasp|gripp)/

/** Who flies a kite or a plane does not fly. */
const verbWithoutSeat = /^(?:flying|flies|flew)$/

/** Postures of what does not live. */
const postures = new Set('leaning floating hanging flying hovering burning falling rolling spinning'.split(' '))

/** "Reading a book", "leaning on a wall": besides where to it is, the one who does it is seen doing it. */
function takeAction(reading: Reading, text: string, doers: readonly number[]): void {
  const verb = text.split(' ')[0]!
  const action = silentJoints.test(verb) ? undefined : verb.endsWith('ing') && verb !== 'during' ? verb : actionOf(verb)
  if (action === undefined) return
  embody(reading, doers)
  for (const index of doers) {
    const { attributes } = reading.phrases[index]!
    const does = isAnimate(reading.phrases[index]!) || postures.has(action)
    if (does && !attributes.words.includes(action)) attributes.words.push(action)
  }
}

/** Closes a joint with the phrase on its right. */
export function closeJoint(
  reading: Reading,
  { joint, from, text }: Pick<OpenJoint, 'joint' | 'from' | 'text'>,
  to: number,
): void {
  const object = reading.phrases[to]!
  // "Balloons, a cake and six children in party hats": only who can wear one does.
  const isWorn =
    joint === 'in' &&
    isWearable(object.noun) &&
    !outOf.test(text ?? '') &&
    from.some((each) => isAnimate(reading.phrases[each]!))
  for (const each of from) {
    const subject = reading.phrases[each]!
    if (isWorn && !isAnimate(subject)) continue
    if (joint === 'surrounded-by') relate(reading, 'around', to, each)
    else if (joint === 'full-of' && holds(subject)) {
      if (object.noun === 'clothes') object.count = fullOfClothes
      // One says it alike of one and of many: a bowl full of goldfish has several.
      if (object.count === 1 && !object.counted && /(?:fish|sheep|shrimp|salmon)$/.test(object.noun))
        object.count = pluralCount
      relate(reading, 'in', to, each)
    } else if (joint === 'full-of') relate(reading, 'next-to', each, to)
    else if (joint === 'with' && takeServed(reading, subject, object)) continue
    else if (joint === 'on' && prints.test(object.noun) && subject.count === 1 && subject.drawn && !isAnimate(subject))
      printOn(reading, each, to)
    else if (joint === 'on' && takeServed(reading, object, subject)) continue
    else if (joint === 'with' && (trays.test(subject.noun) || (tables.test(subject.noun) && !isAnimate(object))))
      relate(reading, 'on', to, each)
    else if (joint === 'with' && flowerPots.test(subject.noun) && potPlants.test(object.drawn ?? ''))
      relate(reading, 'in', to, each)
    else if (joint === 'with' && baskets.test(subject.noun) && !isOfVessel.test(object.noun))
      relate(reading, 'in', to, each)
    else if (joint === 'with' && prints.test(subject.noun) && object.drawn && !isWearable(object.noun))
      printOn(reading, to, each)
    else if (joint === 'with') relate(reading, withKind(subject, object), each, to)
    else if (joint === 'at' && isAnimate(subject) && tables.test(object.noun)) {
      relate(reading, from.length > 1 ? 'next-to' : 'behind', each, to)
    } else if (joint === 'in' && isWearable(object.noun) && isAnimate(subject) && !outOf.test(text ?? ''))
      relate(reading, 'wearing', each, to)
    else {
      const kind = relationOf(joint)
      const isTied = kind === 'held-by' && /^(?:balloon|kite|hot-air-balloon)$/.test(subject.drawn ?? '')
      if (kind === 'held-by' && !isTied) relate(reading, 'next-to', each, to)
      else if (kind) relate(reading, kind, each, to)
    }
  }
}

/** Who peeks out of a boot does not wear it. */
const outOf = /(?:out of|from|inside|inside of)$/

/** Garments that are seen of a suitcase full of them. */
const fullOfClothes = 5

/** "A basket full of cheese", "a boat filled with flowers". */
const holds = ({ noun }: NounPhrase): boolean => vessels.test(noun) || containers.has(noun)
const vessels =
  /(?:^| )(?:glass|bottle|cup|mug|teacup|boat|canoe|truck|car|van|suitcase|backpack|chest|barrel|drawer|teapot|aquarium|fishbowl|bathtub|basket|bowl|jar|bucket|box|hat|boot|shoe|stocking|sack|bag|pot|cauldron|crate|cart|wheelbarrow)$/

/** What is with one of these is in it, but for what it has itself. */
const baskets =
  /(?:^| )(?:basket|bowl|bucket|pail|crate|nest|cage|birdcage|aquarium|fishbowl|fish tank|terrarium|wheelbarrow|barrel|jar|fruit bowl)$/
const flowerPots = /(?:^| )(?:pot|flower ?pot|planter|window box|urn)$/
const potPlants = /^(?:flower|potted-plant|cactus|tree|rose-bush|bouquet|leaf|sunflower|bonsai|venus-flytrap)$/
const isOfVessel =
  /(?:^| )(?:lid|handle|label|ribbon|bow|string|rope|strap|cloth|blanket|spoon|fork|chopsticks|straw|ladle|pattern|stripe|dot|flower pattern|logo|text|tag|door|stand|water)$/
const trays = /(?:^| )(?:tray|plate|platter|cake stand|cutting board)$/

const holdsThings = ({ noun }: NounPhrase): boolean => baskets.test(noun) || trays.test(noun)

/** What is with one of these is to be seen on its cloth. */
const prints = /(?:^| )(?:t-shirt|tshirt|tee|hoodie|sweatshirt|tote bag|phone case|flag|banner)$/
/** The same, where it is said to be on it. */
const printsOnIt =
  /(?:^| )(?:mug|cup|t-shirt|tshirt|tee|shirt|hoodie|sweater|sweatshirt|jumper|tote bag|cap|phone case|flag|banner|balloon|kite|shield|vase|bottle|jar|can|apron|coin|towel|curtain)$/

/** Notes that one thing is to be seen on another's surface. */
export function printOn(reading: Reading, print: number, carrier: number): void {
  reading.phrases[print]!.attributes.words.push(printedWord)
  relate(reading, 'on', print, carrier)
}

/** What one sits at, and puts things on. */
const tables = /(?:^| )(?:table|desk|counter|bar|piano|easel|workbench)$/

/** "Two owls in graduation caps", "six children with balloons": one each. */
export function shareOut(reading: Reading, { phrase, counted }: Thing, { joint, from }: OpenJoint): void {
  const owners = from.filter((index) => isAnimate(reading.phrases[index]!))
  const isWorn = isWearable(phrase.noun) && /^(?:in|with|wearing)$/.test(joint)
  if (!(isWorn || joint === 'holding') || counted || phrase.count !== pluralCount) return
  const many = owners.reduce((sum, index) => sum + reading.phrases[index]!.count, 0)
  if (many > 1) phrase.count = many
}

/** What "with" means between two things. */
function withKind(subject: NounPhrase, object: NounPhrase): RelationKind {
  if (!isAnimate(subject)) return 'next-to'
  if (isWearable(object.noun)) return 'wearing'
  return isAnimate(object) || object.attributes.size > 1 ? 'next-to' : 'holding'
}

/** Whether "and" goes on with the same joint: "wearing a hat and a scarf", not "wearing a hat and a dog". */
export function carriesOn({ joint }: OpenJoint, phrase: NounPhrase, by: 'and' | 'comma'): boolean {
  if (joint === 'wearing') return isWearable(phrase.noun) || (by === 'and' && !isAnimate(phrase))
  if (joint === 'surrounded-by') return !isAnimate(phrase)
  return joint === 'with' || ((joint === 'holding' || (joint === 'next-to' && by === 'and')) && !isAnimate(phrase))
}

/** "a bowl with a dinosaur on it": what "it" stands for is what the last thing is part of, or the topic. */
export function takePronoun(reading: Reading, text: string): void {
  const { pending, topic, last, led } = reading
  reading.pending = undefined
  const kind = pending && relationOf(pending.joint)
  if (kind && last.length > 0 && /^(?:it|them|him|itself)$/.test(text)) {
    const owner = led?.joint === 'with' ? led.from.at(-1) : undefined
    const anchor = owner ?? topic.find((each) => !last.includes(each))
    if (anchor === undefined) return
    for (const index of last) {
      unrelate(reading, anchor, index)
      unrelate(reading, index, anchor)
      if (kind === 'on' && printsOnIt.test(reading.phrases[anchor]!.noun)) printOn(reading, index, anchor)
      else relate(reading, kind, index, anchor)
    }
  } else if (/^(?:it|they|he|she)$/.test(text)) {
    reading.last = topic
    reading.led = undefined
  }
}

/** "A cake with cherries on top": on it. True when it was said so. */
export function takeOnTop(reading: Reading): boolean {
  if (reading.pending?.joint !== 'on' || reading.led?.joint !== 'with') return false
  takePronoun(reading, 'it')
  return true
}

/** "On a pirate's shoulder": where on somebody it is stays among its words. */
export function markPerch({ phrases }: Reading, from: readonly number[], part: string): void {
  for (const index of from) phrases[index]!.attributes.words.push(`on the ${part}`)
}

/** "in its beak", "on his head": the part stands for whom the sentence is about. */
export function takeOwnPart(reading: Reading, joint: OpenJoint | undefined, part: string): void {
  const owner = reading.topic.at(-1)
  if (owner === undefined) return
  if (!joint) {
    reading.last = reading.topic
    reading.led = undefined
    return
  }
  for (const index of joint.from) {
    if (index === owner) continue
    const kind = relationOf(joint.joint)
    if (kind === undefined && joint.joint !== 'with') continue
    unrelate(reading, owner, index)
    if (kind === 'on') markPerch(reading, [index], part)
    if (kind === 'in' || kind === undefined) relate(reading, 'holding', owner, index)
    else relate(reading, kind, index, owner)
  }
}

/** "in the background", "in the foreground". */
function layerOf(segment: Segment | undefined): 'behind' | 'in-front-of' | undefined {
  if (segment?.kind !== 'thing' || segment.thing.head?.kind !== 'filler') return undefined
  if (segment.thing.phrase.noun === 'background') return 'behind'
  return segment.thing.phrase.noun === 'foreground' ? 'in-front-of' : undefined
}

function setLayer(reading: Reading, layer: 'behind' | 'in-front-of'): void {
  if (reading.lastThing?.place) return
  for (const index of reading.last) {
    const other = [...reading.topic, 0].find((each) => each !== index)
    if (other === undefined) continue
    unrelate(reading, other, index)
    relate(reading, layer, index, other)
  }
}

/** The owner of a possessive becomes a thing of its own only if it lives: "the knight's horse". */
export function takeOwner(reading: Reading, owner: Thing, thing: Thing): void {
  const isOwn = isAnimate(owner.phrase) && !isWearable(thing.phrase.noun) && !owner.place
  if (isOwn) addPhrase(reading, owner)
  else thing.phrase.attributes.words.unshift(...owner.phrase.attributes.words, owner.phrase.noun)
}
