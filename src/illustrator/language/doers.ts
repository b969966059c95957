import type { Reading } from './reading.ts'
import { isAnimate } from './things.ts'

/** What animals do and people do not. */
const animalDeeds = /^(?:flying|soaring|circling|gliding|hovering|grazing|perching|galloping|barking|swimming)$/
/** How what does not live is, or is fastened. */
const states = /^(?:leaning|parked|moored|docked|anchored|tied|floating|burning|hanging|propped|leaned)$/
/** What moves in a place and is part of it. */
const movers =
  /^(?:wave|waves|river|stream|waterfall|cloud|clouds|leaves|foliage|water|sun|moon|star|wind|breeze|snow)$/

/**
 * Whom a verb or participle is about: whom the sentence is about, or those named last, where only they can be meant: "a
 * farmer with crows flying above", "a bird on a bicycle leaning against a wall", "waves crashing" on nobody.
 */
export function doersOf(reading: Reading, verb: string): readonly number[] {
  const { topic, last, led, lastThing, phrases } = reading
  if (lastThing?.place && movers.test(lastThing.phrase.noun)) return []
  const isWith = led?.joint === 'with' && last.length > 0 && last.every((index) => isAnimate(phrases[index]!))
  if (isWith && animalDeeds.test(verb)) return last
  if (isWith && !topic.some((index) => last.includes(index))) return [...topic, ...last]
  const isThing = last.length > 0 && last.every((index) => !isAnimate(phrases[index]!))
  const isHeld = led?.joint === 'wearing' || led?.joint === 'holding' || led?.joint === 'riding'
  return isThing && !isHeld && states.test(verb) ? last : topic
}
