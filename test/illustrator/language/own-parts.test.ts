import { expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'

const things = (prompt: string) =>
  readPrompt(prompt).phrases.map(({ noun, drawn, count, attributes }) => ({
    noun,
    drawn,
    count,
    words: attributes.words,
  }))

test.each([
  ['a cabin with smoke rising from the chimney', 'cabin', 'smoke'],
  ['a house, smoke coming from its chimney', 'house', 'smoke'],
  ['a house on fire', 'house', 'ablaze'],
  ['a burning building with flames', 'building', 'fire'],
  ['a dragon breathing fire', 'dragon', 'fire'],
  ['a house with a blue door and white windows', 'house', 'window'],
])('%s is one thing', (prompt, noun, word) => {
  const [only, ...others] = things(prompt)
  expect(others).toEqual([])
  expect(only).toMatchObject({ noun })
  expect(only!.words).toContain(word)
})

test('what is no part stays a thing, and relations move to the whole', () => {
  expect(things('a girl by a campfire near a cabin')).toHaveLength(3)
  expect(things('a cat sitting on a chair')).toHaveLength(2)
  const { phrases, relations } = readPrompt('a dragon breathing fire over a castle')
  expect(phrases.map(({ noun }) => noun)).toEqual(['dragon', 'castle'])
  expect(relations).toEqual([{ kind: 'above', subject: 0, object: 1 }])
})

test('pyramids of a desert or of Egypt are the great ones, others the solid', () => {
  for (const prompt of [
    'the pyramids in Egypt',
    'pyramids in the desert',
    'a camel in front of a pyramid',
    'the pyramids',
  ])
    expect(things(prompt).at(-1), prompt).toMatchObject({ drawn: 'great-pyramid', count: 1 })
  for (const prompt of ['a red pyramid', 'a pyramid on a table'])
    expect(things(prompt)[0]!.drawn, prompt).toBe('pyramid')
})
