import { matchCount } from './counts.ts'
import type { Reading } from './reading.ts'
import type { Thing } from './things.ts'
import type { Word } from './words.ts'

/** What a crowd of no number is. */
const crowdCount = 9

/** "a family of four" is a man, a woman and two children; a couple, two people. */
export function takeHousehold(reading: Reading, thing: Thing): boolean {
  const { noun, attributes, count } = thing.phrase
  if (/^(?:crowd|audience)$/.test(noun) && thing.phrase.drawn === undefined) {
    Object.assign(thing.phrase, { noun: 'person', count: crowdCount, drawn: 'person' })
    return false
  }
  const family = /(?:^| )family(?: of (\S+))?$/.exec(noun)
  const couple = noun === 'couple' && thing.phrase.drawn === 'person' && count === 1
  if (!family && !couple) return false
  const size = family?.[1] === undefined ? 4 : (matchCount([{ text: family[1] } as Word], 0)?.count ?? 4)
  const members: [string, number][] = [
    ['man', 1],
    ['woman', 1],
  ]
  const children = couple ? 0 : Math.max(0, size - 2)
  if (children > 0) members.push(['girl', Math.ceil(children / 2)])
  if (children > 1) members.push(['boy', Math.floor(children / 2)])
  const indices = members.slice(0, Math.max(1, size)).map(([member, many]) => {
    const phrase = { noun: member, count: many, attributes: structuredClone(attributes), drawn: 'person' }
    return reading.phrases.push(phrase) - 1
  })
  reading.topic = indices
  reading.last = indices
  reading.led = undefined
  reading.joined = undefined
  reading.complete = true
  return true
}
