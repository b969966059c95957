import type { NounPhrase } from './meaning.ts'
import type { Reading } from './reading.ts'
import { isAnimate, type Thing } from './things.ts'
import type { Word } from './words.ts'

/** What many are together, where that is more than their number. */
export type Collective = 'heap' | 'stack' | 'family'

/** Nothing where they are counted out: "a family of four dogs". */
export function collectiveIn(words: readonly Word[]): Collective | undefined {
  if (words.at(-1)?.text !== 'of') return undefined
  if (words.some(({ text }) => /^(?:pile|heap|mound)s?$/.test(text))) return 'heap'
  if (words.some(({ text }) => text === 'stack')) return 'stack'
  return words.some(({ text }) => text === 'family') ? 'family' : undefined
}

/** Laid one upon the other, these are a stack. */
const stacked = /(?:^| )(?:book|log|plate|newspaper|box|blanket|towel|pancake|brick|paper|suitcase|tire|rock|stone)$/

/** "A pile of leaves" is one mound of many small ones, a stack of pillows one upon the other. */
export function takeHeap({ phrase, collective }: Thing): void {
  const { noun, drawn, attributes } = phrase
  const isStack = collective === 'stack' || (collective === 'heap' && stacked.test(noun))
  if (isStack && phrase.count > 1 && drawn && !isAnimate(phrase)) attributes.words.push('in a stack')
  if (collective !== 'heap' || !drawn || drawn === 'person' || isAnimate(phrase) || stacked.test(noun)) return
  Object.assign(phrase, {
    count: 1,
    drawn: 'heap',
    madeOf: { noun, drawn, colors: [...attributes.colors] },
  } satisfies Partial<NounPhrase>)
}

const brood = /(?:^| )(?:duck|goose|swan|chicken|hen|quail|mouse)$/

/** "A family of ducks" is a parent or two and their young, who are and do what the family does. */
export function takeAnimalFamily(reading: Reading, { phrase, collective }: Thing, index: number): void {
  if (collective !== 'family' || phrase.drawn === 'person' || !isAnimate(phrase)) return
  const leads = brood.test(phrase.noun)
  phrase.count = leads ? 1 : 2
  const { colors, size, words } = phrase.attributes
  const young = reading.phrases.push({
    ...phrase,
    count: leads ? 4 : 2,
    attributes: { colors: [...colors], size: size * 0.8, words: [...words, 'baby', ...(leads ? ['in a row'] : [])] },
  })
  if (reading.last.includes(index)) reading.last = [...reading.last, young - 1]
  if (reading.topic.includes(index)) reading.topic = [...reading.topic, young - 1]
}
