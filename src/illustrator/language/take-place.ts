import { seenFromAbove } from '../scene/see-from-above.ts'
import { uponHeight } from '../scene/upon-height.ts'
import type { OpenJoint, Reading } from './reading.ts'
import { sceneryWords } from './scenery-words.data.ts'
import { clothsLainOn } from './setting-words.data.ts'
import { isIndoors, type Place, placeCalled, placeOf, unknownPlace } from './setting-words.ts'
import { isAnimate, type Thing } from './things.ts'

const outsideJoints: ReadonlySet<string> = new Set(['in-front-of', 'behind', 'next-to'])

/** Without an outside to stand in. */
const backdrops: ReadonlySet<string> = new Set(['wall', 'studio', 'space', 'underwater', 'abstract'])

/** True when the thing is scenery. */
export function takePlace(reading: Reading, thing: Thing, joint: OpenJoint | undefined, isMain = false): boolean {
  const { noun, drawn, attributes } = thing.phrase
  const isTouched = joint !== undefined && joint.from.length > 0
  if (joint?.joint === 'on' && /^(?:moon|planet)$/.test(noun))
    thing.place = placeOf([], 'surface of the moon', noun) ?? thing.place!
  if (joint?.joint === 'in' && isTouched && thing.isName && !drawn) thing.place ??= unknownPlace(noun)
  const isAmid = joint?.joint === 'above' || /^(?:through|among|in)$/.test(joint?.text ?? '')
  if (isAmid && isTouched && noun === 'cloud' && thing.phrase.count !== 1) {
    thing.place = placeOf([], 'above the clouds', noun) ?? thing.place!
  }
  const isBackdrop = thing.place !== undefined && backdrops.has(thing.place.kind)
  // Weather outside a room is seen from the room.
  const isWeather = joint?.from.length === 0 && reading.lastThing?.head?.kind === 'light' && !drawn
  if (
    joint &&
    outsideJoints.has(joint.joint) &&
    thing.place &&
    !isBackdrop &&
    !isWeather &&
    isIndoors(thing.place.kind)
  ) {
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
  // "A fox runs through the trees": they are a wood.
  if (
    /^(?:through|among|amongst|amid)$/.test(joint?.text ?? '') &&
    noun === 'tree' &&
    thing.phrase.count !== 1 &&
    !thing.counted
  )
    thing.place = { ...placeOf([], 'forest', 'forest')!, weight: 2 }
  if (
    /^(?:through|among|amongst|amid)$/.test(joint?.text ?? '') &&
    /(?:^| )(?:cherry blossom|blossom|sakura|cherry tree)$/.test(noun) &&
    thing.phrase.count !== 1 &&
    !thing.counted
  )
    thing.place = { ...placeOf([], 'park', 'park')!, feature: 'cherry blossoms', weight: 2 }
  if (joint?.joint === 'on' && noun === 'ice' && joint.from.some((index) => isAnimate(reading.phrases[index]!)))
    thing.place = placeOf([], 'ice field', 'ice field') ?? thing.place!
  // Its size is not among the words before it.
  if (
    noun === 'wave' &&
    (attributes.size > 1.3 || attributes.words.some((word) => /^(?:towering|massive|monster)$/.test(word)))
  )
    thing.place = placeOf([], 'great wave', 'wave') ?? thing.place!
  const { place } = thing
  if (!place) return false
  if (joint && isTouched) liftOff(reading, joint, place)
  const isUpon = joint?.joint === 'on' && isTouched && heights.test(noun)
  // "To eliminate harsh shadows" is about the picture.
  if (reading.aside && noun === 'shadow') return true
  // "Surrounded by leaves" says what lies there, not where it is.
  if (place.weight === 0 && isTouched && drawn && /^(?:leaf|leaves)$/.test(noun) && joint.joint !== 'in') return false
  if (place.body && drawn) {
    const isSeenAlone = !isTouched && (thing.counted || attributes.colors.length > 0 || isMain)
    if (isSeenAlone || joint?.joint === 'above' || joint?.joint === 'below') return false
  }
  if (place.weight === 0) reading.faint.push(thing)
  // "Howling at the moon": it is out.
  if (/^(?:moon|star)$/.test(noun) && place.weight === 0) reading.light.time ??= 'night'
  const own = attributes.words.filter((word) => word !== place.feature && !word.endsWith('ly'))
  const isUnder = joint?.joint === 'above' && (isTouched || reading.phrases.length > 0)
  const words = [...own, ...(isUpon ? [uponHeight] : []), ...(isUnder ? [seenFromAbove] : [])]
  reading.places.push({ place, colors: attributes.colors, words })
  reading.joined = undefined
  if (!joint) {
    reading.last = []
    reading.led = undefined
  }
  return true
}

const heights =
  /(?:^| )(?:hill|hilltop|peak|summit|ridge|cliff|clifftop|cliffside|cliff top|cliff edge|mountain|mountaintop|mountain top|mountain peak|headland)$/

const aloft = /^(?:sky|skies|air|midair|mid-air)$/

/** "Four birds in the sky", "a dragon above floating islands": what is said to be up there has left the ground. */
function liftOff({ phrases }: Reading, { joint, text, from }: OpenJoint, { feature }: Place): void {
  const isUp = aloft.test(feature.split(' ').at(-1)!) && /^(?:in|through|across|into|high)/.test(text ?? '')
  if (!isUp && joint !== 'above') return
  for (const index of from) {
    const phrase = phrases[index]!
    const { words } = phrase.attributes
    if (phrase.drawn !== 'person' && isAnimate(phrase) && !words.some((word) => /ing$/.test(word))) words.push('flying')
  }
}

/** Where signs hang on the fronts. */
const litByNeon = /^(?:city|street|cyberpunk|market|japanese-street)$/

/** "a street with neon signs": many lights of a place are how it looks, and nothing that stands in it. */
export function takeGlow(reading: Reading, { phrase, counted }: Thing, joint: OpenJoint | undefined): boolean {
  const town = reading.places.find(({ place }) => litByNeon.test(place.kind))
  const isGlow =
    /^neon (?:sign|light|billboard)$/.test(phrase.noun) ||
    (phrase.noun === 'sign' && phrase.attributes.words.includes('neon'))
  const isOfTown =
    joint === undefined ? reading.led === undefined || reading.led.joint === 'with' : joint.joint === 'with'
  if (!town || !isGlow || counted || phrase.count === 1 || !isOfTown) return false
  reading.places.push({
    place: {
      ...town.place,
      kind: town.place.kind === 'city' ? 'street' : town.place.kind,
      weight: 4,
      feature: 'neon signs',
    },
    colors: phrase.attributes.colors,
    words: [],
  })
  reading.light.setup = [...new Set([...(reading.light.setup ?? []), 'neon'])]
  return true
}

const ofHouses = /^(?:window|roof|chimney|door|facade|balcony|light|lamp|fairy light|string light|christmas light)$/

/** "A village with glowing windows": they are its houses'. */
export function takeWindows(reading: Reading, { phrase, counted }: Thing, joint: OpenJoint | undefined): boolean {
  const named = reading.places.at(-1)
  if (!named || joint?.joint !== 'with' || joint.from.length > 0 || counted || phrase.count === 1) return false
  if (!ofHouses.test(phrase.noun) || !/^(?:village|city|street)$/.test(named.place.kind)) return false
  named.words = [...named.words, [...phrase.attributes.words, `${phrase.noun}s`].join(' ')]
  return true
}

/** "A forest with ferns": they grow there, and are no things that stand in it. */
export function takeScenery(reading: Reading, { phrase, counted }: Thing, joint: OpenJoint | undefined): boolean {
  const named = reading.places.at(-1)
  const isMany = phrase.count !== 1 || /^(?:moss|lichen|ivy|bracken|cypress|sakura)$/.test(phrase.noun)
  if (!named || counted || !isMany || (joint && joint.from.length > 0) || reading.phrases.length > 0) return false
  const found = sceneryWords.find(([kinds, nouns]) => kinds.test(named.place.kind) && nouns.test(phrase.noun))
  if (found) named.words = [...named.words, found[2]]
  return found !== undefined
}
