import { actionForm, actionOf } from './actions.ts'
import { partWords } from './attribute-words.data.ts'
import { colorOf } from './colors.ts'
import { takeCostumes } from './costumes.ts'
import { takeDishParts } from './dish-parts.ts'
import { doersOf } from './doers.ts'
import { takeEvents } from './events.ts'
import { takeFillings } from './fillings.ts'
import { takeGroup } from './households.ts'
import { enterLast } from './interiors.ts'
import { openJoint, takeOnTop, takePronoun } from './joints.ts'
import { takeListing } from './listings.ts'
import { takeMeals } from './meals.ts'
import type { Meaning } from './meaning.ts'
import { looksOut, takeOutlook } from './outlook.ts'
import { takePots } from './pots.ts'
import { applyVocabulary, createReading, describe, embody, type Reading, relate } from './reading.ts'
import type { Segment } from './segments.ts'
import { takeSenses } from './senses.ts'
import { placeAdjectives } from './setting-words.data.ts'
import { chooseSetting, placeOf } from './setting-words.ts'
import { takeSex } from './sexes.ts'
import { takeThing } from './take-thing.ts'
import { isAnimate, type Thing } from './things.ts'
import type { Word } from './words.ts'
import { takeYoung } from './young.ts'

/** What the segments of a prompt mean together. */
export type Understood = Omit<Meaning, 'text' | 'lettering' | 'references' | 'changes'>

/** Puts segments together: which thing has which relation to which, what is a place and what only says how to paint. */
export function understand(segments: readonly Segment[], withReferences: boolean): Understood {
  const reading = createReading(withReferences)
  segments.forEach((segment, position) => {
    take(reading, segment, segments[position + 1])
  })
  return conclude(reading)
}

/** What somebody does is told by its gerund, whatever the tense: a girl who ran is `running`. */
function takeVerb(reading: Reading, text: string): void {
  if (looksOut.test(text)) reading.looksOut = true
  if (reading.lastThing?.head?.kind === 'light') return
  const action = actionOf(text)
  if (action === undefined || emptyVerbs.has(action)) return
  const doers = doersOf(reading, text)
  embody(reading, doers)
  for (const index of doers) {
    const { attributes } = reading.phrases[index]!
    const doesIt = text.endsWith('ing') || isAnimate(reading.phrases[index]!)
    if (doesIt && !attributes.words.includes(action)) attributes.words.push(action)
  }
}

/** "Captured with an 85mm lens", "Set in a forest": what is done to a picture. */
const pictureVerbs =
  /^(?:captured|shot|taken|photographed|filmed|rendered|illuminated|lit|drawn|painted|set|styled|composed|presented|framed)$/

/** "The scene is illuminated by …": a sentence about the picture says nothing of those in it. */
const isOfPicture = (reading: Reading, { head, possessed }: Thing, next: Segment | undefined): boolean =>
  reading.opening &&
  !reading.pending &&
  !possessed &&
  head !== undefined &&
  (next?.kind === 'is' || next?.kind === 'verb')

function stepAside(reading: Reading): void {
  reading.aside ??= reading.topic
  Object.assign(reading, { topic: [], last: [], led: undefined } satisfies Partial<Reading>)
}

/** "Building a sandcastle", "cooks pasta": who does it is at what it is done to. */
function takeObject(reading: Reading, text: string, { place, head, phrase, possessed }: Thing): void {
  const action = actionOf(text)
  const isDone = action !== undefined && !emptyVerbs.has(action) && !place && !head && !partWords.has(phrase.noun)
  const doers = reading.topic.filter((index) => isAnimate(reading.phrases[index]!))
  if (isDone && doers.length > 0)
    reading.pending = { joint: possessed && !isAnimate(phrase) ? 'holding' : 'next-to', text: action, from: doers }
}

/** "His parents watch him play": who is seen is the one who does what follows. */
function takeSeenDoer(reading: Reading, pronoun: string, next: Segment | undefined): boolean {
  const verb = next?.kind === 'verb' || next?.kind === 'joint' ? next.text.split(' ')[0]! : ''
  if (!/^(?:him|them)$/.test(pronoun) || (actionForm(verb) !== 'plain' && !verb.endsWith('ing'))) return false
  const other = reading.phrases.findLastIndex(
    (phrase, index) => isAnimate(phrase) && !reading.topic.includes(index) && !reading.last.includes(index),
  )
  if (other < 0) return false
  relateTopic(reading, other)
  reading.topic = [other]
  reading.last = [other]
  reading.led = undefined
  reading.pending = undefined
  return true
}

const relateTopic = (reading: Reading, other: number): void => {
  for (const index of reading.topic) relate(reading, 'next-to', index, other)
}

/** Who is on one of these is somebody. */
const seat = /(?:^| )(?:throne|chair|sofa|couch|bench|stool|horse|bicycle|motorcycle|bed)$/

/** Verbs that say nothing of how somebody looks. */
const emptyVerbs = new Set(
  'doing having being getting making going using taking giving becoming including trying starting coming saying showing featuring depicting wanting needing practicing practising enjoying looking-like creating resulting highlighting evoking adding capturing emphasizing emphasising conveying giving illuminating enhancing revealing showcasing suggesting combining providing ensuring leaving lending bringing blending rendering'.split(
    ' ',
  ),
)

function take(reading: Reading, segment: Segment, next: Segment | undefined): void {
  switch (segment.kind) {
    case 'thing': {
      const isAside = isOfPicture(reading, segment.thing, next)
      takeThing(reading, segment.thing, next?.kind === 'joint' && /^(?:of|with|full-of)$/.test(next.joint))
      if (isAside) stepAside(reading)
      break
    }
    case 'joint':
      openJoint(reading, segment, next)
      // "City lights outside": one is inside, and looks.
      if (segment.text === 'outside' && next?.kind !== 'thing') reading.looksOut = true
      break
    case 'verb':
      if (reading.opening && pictureVerbs.test(segment.text)) stepAside(reading)
      takeVerb(reading, segment.text)
      reading.verb = segment.text
      if (next?.kind === 'thing') takeObject(reading, segment.text, next.thing)
      reading.joined = undefined
      reading.led = undefined
      if (reading.topic.length > 0) reading.last = reading.topic
      break
    case 'is':
      if (reading.last.length > 0 && !reading.led) reading.topic = reading.last
      break
    case 'description': {
      if (segment.words[0]!.text === 'interior' && enterLast(reading)) break
      if (reading.phrases.length === 0) {
        reading.looseColors.push(...segment.words.flatMap(({ text }) => colorOf(text) ?? []))
      }
      const { pending, lastThing } = reading
      if (lastThing?.phrase.noun === 'background' && lastThing.head) {
        const colors = segment.words.flatMap(({ text }) => colorOf(text) ?? [])
        if (colors.length > 0)
          reading.places.push({ place: placeOf([], 'plain background', 'plain background')!, colors, words: [] })
        break
      }
      if (takeBackground(reading, segment.words)) break
      const isDress = pending?.joint === 'in' || pending?.joint === 'wearing'
      describe(reading, segment.words, isDress ? pending.from : reading.last.length > 0 ? reading.last : reading.topic)
      reading.complete = true
      break
    }
    case 'vocabulary':
      if (segment.match.text === 'top' && takeOnTop(reading)) break
      applyVocabulary(reading, segment.match)
      break
    case 'pronoun': {
      const sex = /^(?:he|him|himself)$/.test(segment.text)
        ? 'he'
        : /^(?:she|herself)$/.test(segment.text)
          ? 'she'
          : undefined
      if (sex) takeSex(reading, sex)
      if (!takeSeenDoer(reading, segment.text, next)) takePronoun(reading, segment.text)
      break
    }
    case 'negation':
      reading.negated = true
      reading.pending = undefined
      break
    case 'and':
      reading.joined = 'and'
      break
    case 'colon':
      reading.listing ??= { of: reading.topic, from: reading.phrases.length }
      reading.joined = 'comma'
      reading.pending = undefined
      if (reading.led?.joint !== 'with') Object.assign(reading, { last: [], led: undefined } satisfies Partial<Reading>)
      break
    case 'comma':
      reading.joined ??= 'comma'
      reading.pending = undefined
      reading.negated = false
      break
    case 'stop':
      if (reading.topic.length === 0) reading.topic = reading.aside ?? []
      Object.assign(reading, {
        aside: undefined,
        joined: undefined,
        pending: undefined,
        inverted: undefined,
        led: undefined,
        negated: false,
        opening: true,
        last: [],
      } satisfies Partial<Reading>)
      break
  }
}

/** "A red rose on black": nothing but colours behind it. */
function takeBackground(reading: Reading, words: readonly Word[]): boolean {
  const { pending } = reading
  const colors = words.map(({ text }) => colorOf(text))
  const isBehind = pending?.joint === 'on' || pending?.text === 'against' || pending?.text === 'over'
  if (!isBehind || !colors.every((color) => color !== undefined)) return false
  reading.places.push({ place: placeOf([], 'plain background', 'plain background')!, colors, words: [] })
  reading.pending = undefined
  reading.complete = true
  return true
}

/** "The silhouette of a tree": that is how it is lit. */
function takeSilhouette({ phrases, light }: Reading): void {
  for (const { attributes } of phrases) {
    if (!attributes.words.includes('silhouette')) continue
    attributes.words = attributes.words.filter((word) => word !== 'silhouette')
    light.setup = [...new Set([...(light.setup ?? []), 'silhouette'])]
  }
}

/** Pumpkins in a patch of them. */
const patchCount = 6

function conclude(reading: Reading): Understood {
  takeSenses(reading)
  takeYoung(reading)
  takeMeals(reading)
  takeListing(reading)
  takeFillings(reading)
  takeDishParts(reading)
  takePots(reading)
  takeOutlook(reading)
  takeEvents(reading)
  takeCostumes(reading)
  const { phrases, relations, places, light, camera, without, looseColors, style } = reading
  if (phrases.length === 0 && places.every(({ place }) => place.weight === 0)) {
    for (const { phrase } of reading.faint) if (phrase.drawn) phrases.push(phrase)
    if (phrases.length === 0 && camera.shot === 'portrait') {
      phrases.push({ noun: 'person', count: 1, attributes: { colors: [], size: 1, words: [] }, drawn: 'person' })
    }
  }
  if (looseColors.length > 0 && phrases.length === 0 && places.length === 0) {
    places.push({ place: placeOf([], 'abstract', 'abstract')!, colors: looseColors, words: [] })
  }
  if (camera.shot === 'portrait') embody(reading, [...reading.names])
  embody(
    reading,
    relations
      .filter(({ kind, object }) => kind === 'on' && seat.test(phrases[object]!.noun))
      .map(({ subject }) => subject),
  )
  if (places.length === 0) {
    const adjective = phrases
      .flatMap(({ noun, attributes }) => [...attributes.words, ...noun.split(' ')])
      .find((word) => Object.hasOwn(placeAdjectives, word))
    const name = adjective && placeAdjectives[adjective]!
    const place = name && placeOf([], name, name)
    if (place) places.push({ place, colors: [], words: [] })
  }
  for (const phrase of phrases) takeGroup(phrase)
  takeSilhouette(reading)
  const isPatch = places.some(({ place }) => place.feature === 'pumpkin patch')
  if (isPatch && phrases.every(({ noun }) => noun !== 'pumpkin'))
    phrases.push({
      noun: 'pumpkin',
      count: patchCount,
      attributes: { colors: [], size: 1, words: [] },
      drawn: 'pumpkin',
    })
  const setting = chooseSetting(places)
  return {
    phrases,
    relations,
    light,
    camera,
    without,
    ...(setting ? { setting } : {}),
    ...(style && style !== 'vector' ? { style } : {}),
  }
}
