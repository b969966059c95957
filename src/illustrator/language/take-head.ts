import { sidesOfFrame } from './attribute-words.data.ts'
import { mediumStyles, picturesOfPictures } from './filler-words.data.ts'
import { lookUpNoun } from './lexicon.ts'
import { nounLikeLight } from './light-words.data.ts'
import { applyVocabulary, type OpenJoint, type Reading } from './reading.ts'
import { ambiguousAlone, ambiguousStyles } from './style-words.data.ts'
import { takePlace } from './take-place.ts'
import { isAnimate, type Thing } from './things.ts'

/** "a snowy street" says weather; "a snow globe" and "a cheerful dog" say nothing of the light. */
export function takeModifiers(reading: Reading, thing: Thing): void {
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
export function takeHead(
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
  if (match.kind === 'style' && (ambiguousStyles.has(match.text) || ambiguousAlone.has(match.text))) {
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
