import { writeFileSync } from 'node:fs'
import published from 'wink-eng-lite-web-model'
import type { LanguageFacts, LoadedModel } from '../../src/illustrator/language/language-model.ts'

/**
 * Writes art/language.bin: the tagger's model (wink-eng-lite-web-model) as it lies in memory once loaded, so that no
 * start has to parse and hash it. Six parts, after their byte lengths: what each word is, what contractions stand for, the
 * numbers of the words in the order of their text, where each begins in the text (all little-endian 32-bit numbers), facts
 * as JSON, and the text: the words in Latin-1, one after the other. Words with other letters are among the facts.
 */
const model = (published.core as () => LoadedModel)()
const { lexeme, ...small } = model.features
const words = lexeme!.list as string[]
const numbers = new Map(words.map((word, number) => [word, number]))
const order = [...numbers].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, number]) => number)
const isPlain = (word: string): boolean => Buffer.from(word, 'latin1').toString('latin1') === word
const plain = words.map((word) => (isPlain(word) ? word : ''))
const starts = [0]
for (const word of plain) starts.push(starts.at(-1)! + word.length)
const facts: LanguageFacts = {
  rest: { ...model, lexicon: undefined, xpansions: undefined, features: undefined },
  features: Object.fromEntries(
    Object.entries(small).map(([name, { hash: _, list, ...sizes }]): [string, LanguageFacts['features'][string]] => [
      name,
      { ...sizes, list: list.map((value) => (value instanceof Set ? [...value] : value)) as string[] | number[][] },
    ]),
  ),
  others: words.flatMap((word, number) => (isPlain(word) ? [] : [[number, word] as const])),
}
const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array): Buffer => Buffer.from(buffer, byteOffset, byteLength)
const parts = [
  bytesOf(model.lexicon),
  bytesOf(model.xpansions),
  bytesOf(Uint32Array.from(order)),
  bytesOf(Uint32Array.from(starts)),
  Buffer.from(JSON.stringify(facts)),
  Buffer.from(plain.join(''), 'latin1'),
]
writeFileSync(
  new URL('../../art/language.bin', import.meta.url),
  Buffer.concat([bytesOf(Uint32Array.from(parts, ({ length }) => length)), ...parts]),
)
