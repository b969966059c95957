import { matchCount, pluralCount } from './counts.ts'
import type { NounPhrase } from './meaning.ts'
import type { Reading } from './reading.ts'
import type { Word } from './words.ts'

/** Groups of people that one noun names: whom they are and how many a picture shows. */
const groups = new Map<string, readonly [member: string, count: number]>(
  (
    [
      ['crowd audience mob public congregation', 'person', 9],
      ['team squad side', 'player', 5],
      ['band ensemble', 'musician', 4],
      ['quartet', 'musician', 4],
      ['quintet', 'musician', 5],
      ['trio', 'musician', 3],
      ['duo', 'musician', 2],
      ['orchestra', 'musician', 8],
      ['choir chorus', 'singer', 7],
      ['army troop battalion regiment', 'soldier', 8],
      ['crew gang staff group jury panel committee', 'person', 5],
      ['class', 'student', 6],
      ['twin sibling', 'child', 2],
      ['parent', 'adult', 2],
    ] as const
  ).flatMap(([nouns, member, count]) => nouns.split(' ').map((noun) => [noun, [member, count] as const] as const)),
)

/** "A cricket team" is players, where nothing else draws the noun. What kind of group it is stays among the words. */
export function takeGroup(phrase: NounPhrase): void {
  if (/^(?:grand)?parent$/.test(phrase.noun) && phrase.count === pluralCount) phrase.count = 2
  const group = groups.get(phrase.noun)
  const isOther = phrase.attributes.words.some((word) => /^(?:rubber|elastic|head|wrist|arm|wedding)$/.test(word))
  if (!group || phrase.drawn !== undefined || isOther) return
  const [member, count] = group
  Object.assign(phrase, { noun: member, count, drawn: 'person' })
}

/** "a family of four" is a man, a woman and two children; a couple, two people. */
export function takeHousehold(reading: Reading, { noun, attributes, count, drawn }: NounPhrase): boolean {
  const family = /(?:^| )family(?: of (\S+))?$/.exec(noun)
  const couple = noun === 'couple' && drawn === 'person' && count === 1
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
