import { isKnownNoun, lookUpNoun } from './lexicon.ts'
import { addPhrase, type Reading } from './reading.ts'
import { placeOf } from './setting-words.ts'
import type { Thing } from './things.ts'

const shows = /^(?:festival|parade|show|fair|exhibition|race|regatta|convention|contest|competition|rally|gathering)$/
/** Of which there are festivals, and nothing of them to be seen. */
const unseen =
  /^(?:book|film|food|jazz|music|street|art|rock|light|water|summer|winter|night|town|county|air|talk|game|world)$/
/** As many as make a show of it. */
const shownCount = 6

/** "A hot air balloon festival", "a lantern parade": many of what it is about, wherever else it is. True when it was one. */
export function takeShow(reading: Reading, thing: Thing): boolean {
  const { noun, attributes } = thing.phrase
  if (!shows.test(noun)) return false
  const what = attributes.words.findLast((word) => isKnownNoun(word) && !unseen.test(word))
  const drawn = what === undefined ? undefined : lookUpNoun(what)?.drawn
  if (what === undefined || drawn === undefined || drawn === 'person') return false
  const words = attributes.words.filter((word) => word !== what)
  const phrase = { noun: what, drawn, count: shownCount, attributes: { ...attributes, words } }
  const place = noun === 'festival' || noun === 'fair' ? placeOf([], noun, noun) : undefined
  if (place) reading.places.push({ place: { ...place, weight: 0 }, colors: [], words: [] })
  const at = addPhrase(reading, { ...thing, phrase })
  reading.topic = [at]
  reading.last = [at]
  reading.led = undefined
  reading.joined = undefined
  return true
}
