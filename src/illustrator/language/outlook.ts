import type { Reading } from './reading.ts'
import { isIndoors, type Place, placeOf } from './setting-words.ts'
import { isAnimate } from './things.ts'

/** Verbs of who, or what, looks out: "overlooking the sea". */
export const looksOut = /^(?:overlook|look|gaz|star|peek|peer|watch|fac)/

/** Words of a window that is worth drawing for itself. */
const ownWindow = /^(?:broken|cracked|shattered|arched|round|stained|gothic|open|small|tiny|ornate)$/

/**
 * "A window with a view of the sea", "a vase on the sill by the window": the window is where one is, and a place named
 * besides is seen through it.
 */
export function takeOutlook(reading: Reading): void {
  const { phrases, places, relations } = reading
  const at = phrases.findIndex(
    ({ noun, count, drawn, attributes }) =>
      drawn === 'window' &&
      /(?:^| )(?:window|windowpane)$/.test(noun) &&
      count === 1 &&
      !attributes.words.some((word) => ownWindow.test(word)),
  )
  const glazed = places.filter(({ place }) => place.kind === 'room' && /window$/.test(place.feature))
  const hasWindow = at >= 0 || glazed.length > 0
  const onSill = places.some(({ place }) => place.kind === 'window')
  const outside = places.filter(({ place }) => place.weight > 0 && place.kind !== 'window' && !isIndoors(place.kind))
  const isTouched =
    (glazed.length > 0 && phrases.length > 0) ||
    relations.some(({ subject, object }) => subject === at || object === at)
  const isLookedThrough = reading.looksOut === true && outside.length > 0
  const isInside = places.some((named) => !glazed.includes(named) && isRoom(named.place))
  if (
    !onSill &&
    !(hasWindow && isInside) &&
    (!hasWindow || !(isLookedThrough || (outside.length === 0 && (isTouched || reading.looksOut))))
  )
    return
  if (at >= 0) dropPhrase(reading, at)
  reading.places = places.filter((named) => !glazed.includes(named))
  // "A window of snowy mountains": what it is of lies behind it.
  for (const word of glazed.flatMap(({ words }) => words)) {
    const place = placeOf([], word, word)
    if (place && place.weight > 0 && !isIndoors(place.kind))
      reading.places.push({ place: { ...place, weight: 1, feature: place.kind }, colors: [], words: [] })
  }
  const hasPeople = reading.phrases.some((phrase) => isAnimate(phrase) && phrase.drawn === 'person')
  const name = hasPeople ? 'living room' : 'windowsill'
  if (!onSill && !isInside)
    reading.places.unshift({ place: { ...placeOf([], name, name)!, feature: 'window' }, colors: [], words: [] })
  for (const named of reading.places) {
    if (named.place.kind === 'window' || (hasPeople && named.place.feature === 'window'))
      named.place = { ...named.place, weight: 5 }
    else if (outside.includes(named))
      named.place = {
        ...named.place,
        weight: 1,
        feature: named.place.kind === named.place.feature ? named.place.feature : named.place.kind,
      }
  }
}

const isRoom = ({ kind, weight }: Place): boolean => weight > 1 && kind !== 'window' && isIndoors(kind)

/** Takes a phrase out, with its relations. */
export function dropPhrase(reading: Reading, at: number): void {
  reading.phrases.splice(at, 1)
  const moved = (index: number): number => (index > at ? index - 1 : index)
  reading.relations = reading.relations
    .filter(({ subject, object, and }) => subject !== at && object !== at && and !== at)
    .map(({ kind, subject, object, and }) => ({
      kind,
      subject: moved(subject),
      object: moved(object),
      ...(and === undefined ? {} : { and: moved(and) }),
    }))
  reading.names = new Set([...reading.names].filter((index) => index !== at).map(moved))
}
