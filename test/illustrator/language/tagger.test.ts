import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import published from 'wink-eng-lite-web-model'
import createTagger, { type ItemToken, type ItsFunction, type WinkMethods } from 'wink-nlp'
import { type LoadedModel, readLanguageModel } from '../../../src/illustrator/language/language-model.ts'
import { forgetTagger, loadTagger } from '../../../src/illustrator/language/tagger.ts'
import { readWords } from '../../../src/illustrator/language/words.ts'

const asPublished = (published.core as () => LoadedModel)()

it('knows the words of the package, each by its number (if not: npx tsx scripts/art/build-language.ts)', () => {
  const { lexicon, features, ...rest } = readLanguageModel()
  const { lexeme, ...others } = features
  expect(
    Buffer.from(lexicon.buffer, lexicon.byteOffset, lexicon.byteLength).equals(Buffer.from(asPublished.lexicon.buffer)),
  ).toBe(true)
  const { lexicon: _, features: publishedFeatures, ...publishedRest } = asPublished
  const { lexeme: publishedLexeme, ...publishedOthers } = publishedFeatures
  expect(rest).toEqual(publishedRest)
  expect(others).toEqual(publishedOthers)
  const words = publishedLexeme!.list as string[]
  expect(lexeme!.list.length).toBe(words.length)
  const wrong = words.filter((word, number) => lexeme!.list[number] !== word || lexeme!.hash![word] !== number)
  expect(wrong).toEqual([])
  expect(lexeme!.hash!.constructor).toBe(words.includes('constructor') ? words.indexOf('constructor') : undefined)
})

it('tags as the package does, known words and new ones', () => {
  const whole = createTagger(published, ['sbd', 'pos'])
  const texts = ['docs/gallery.md', 'test/illustrator/language/strangers.data.ts'].flatMap((file) =>
    readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8').split('\n'),
  )
  texts.push(
    "Don’t, shan't, I’ll: a naïve Zürich café, 猫と犬 🐈 qzxqv qzxqv Qzxqv",
    '__proto__ constructor 0 12 87592 87593 length push',
    '',
  )
  // One that other tests have asked already numbers new words otherwise.
  forgetTagger()
  for (const text of texts) expect(tokensOf(loadTagger(), text)).toEqual(tokensOf(whole, text))
})

it('is loaded anew when it has met very many words, so that a server does not grow with all it is asked for', () => {
  const text = 'A zorbly cat sits on a quenched mat'
  const words = readWords(text)
  const first = loadTagger()
  readWords('A glibbering cat')
  expect(loadTagger()).toBe(first)
  first.readDoc(Array.from({ length: 21_000 }, (_, number) => `q${number.toString(36)}z`).join(' '))
  readWords('A glibbered cat')
  expect(loadTagger()).not.toBe(first)
  expect(readWords(text)).toEqual(words)
})

it('mends a slip of spelling also where the tagger has met it before', () => {
  forgetTagger()
  loadTagger().readDoc('unicron')
  expect(readWords('a unicron').map(({ text }) => text)).toEqual(['a', 'unicorn'])
})

function tokensOf(tagger: WinkMethods, text: string): unknown[] {
  const { its } = tagger
  const facts = [its.value, its.pos, its.lemma, its.normal, its.uniqueId, its.precedingSpaces, its.shape, its.type]
  const tokens: unknown[] = []
  tagger
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => tokens.push(facts.map((fact) => token.out(fact as unknown as ItsFunction<unknown>))))
  return tokens
}
