import { expect, test } from 'vitest'
import type { Meaning } from '../../../src/illustrator/language/meaning.ts'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { describeScene } from '../../../src/illustrator/scene/describe-scene.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'
import { lettering, meaningOf, phrase, relation } from './meanings.ts'
import { stock } from './stock.ts'

const describe = (meaning: Meaning) => describeScene(planScene(meaning, { seed: 1, references: [] }, stock))

test('a picture is told in plain words', () => {
  const mountains = { kind: 'mountains', features: [], colors: [] }
  expect(describe(meaningOf('', { setting: mountains, light: { time: 'dawn', mood: ['serene'] } })).commentary).toBe(
    'Here is a serene mountain landscape at dawn.',
  )
  const car = meaningOf('car')
  car.phrases[0]!.attributes = { colors: ['#d92b2b'], size: 1, words: ['sports'] }
  expect(describe(car).commentary).toBe('Here is a red sports car on an open road.')
  expect(describe(meaningOf('executive', { camera: { shot: 'portrait' } })).commentary).toBe(
    'Here is a portrait of an executive against a studio backdrop.',
  )
  expect(describe(meaningOf('3 wolf, mouse', { light: { time: 'night', weather: 'snow' } })).commentary).toBe(
    'Here is three wolves and a mouse in a forest at night in falling snow.'.replace('Here is', 'Here are'),
  )
})

test('what somebody does stands after the noun, with what it is done to', () => {
  const meaning = meaningOf('boy, ball', { relations: [relation('next-to')] })
  meaning.phrases[0]!.attributes.words.push('kicking')
  meaning.phrases[0]!.drawn = 'person'
  expect(describe(meaning).commentary).toContain('a boy kicking a ball')
})

test('a thing is named once, with its colours where they belong', () => {
  const named = (noun: string, words: string[], colors: string[] = []): string => {
    const meaning = meaningOf(noun)
    meaning.phrases[0]!.attributes = { colors, size: 1, words }
    return describe(meaning).commentary.replace(/^Here is (.*?)( (in|on) an? .*)?\.$/, '$1')
  }
  expect(named('sports car', ['sports', 'convertible', 'top down'], ['#d92b2b'])).toBe(
    'a red convertible sports car with the top down',
  )
  expect(named('man', ['old', 'hat', 'jeans'], ['#d92b2b', '#2a6fdb'])).toBe(
    'an old man wearing a red hat and blue jeans',
  )
})

test('relations are told', () => {
  const meaning = meaningOf('cat, sofa', { relations: [relation('on')] })
  expect(describe(meaning).commentary).toContain('a cat on a sofa')
})

test('the words in the picture are quoted exactly', () => {
  expect(describe(meaningOf('dog', { lettering: [lettering('Good “Dog” 7!')] })).commentary).toContain(
    'It says “Good “Dog” 7!”.',
  )
})

test('what could not be drawn is said once, and only then', () => {
  const meaning = meaningOf('dog', { phrases: [phrase('dog'), { ...phrase('entropy'), drawn: undefined }] })
  expect(describe(meaning).commentary).toContain('I could not draw “entropy”.')
  expect(describe(meaningOf('dog')).commentary).not.toContain('could not')
})

test('the plan names place, light, every subject and the framing', () => {
  const { thoughts } = describe(meaningOf('2 dog, tree', { light: { time: 'golden-hour' } }))
  const all = thoughts.join('\n')
  for (const word of ['garden', 'golden hour', 'two dogs', 'a tree', 'medium shot']) expect(all).toContain(word)
})

test('what was removed is not told', () => {
  const scene = planScene(meaningOf('dog, cat'), { seed: 1, references: [] }, stock)
  scene.subjects[0]!.count = 0
  expect(describeScene(scene).commentary).not.toContain('dog')
})

test('what is worn, held and ridden is told with its owner; what shares a place, together', () => {
  const relations = [relation('wearing', 0, 1), relation('holding', 0, 2), relation('on', 0, 3)]
  expect(describe(meaningOf('cat, hat, apple, sofa', { relations })).commentary).toContain(
    'a cat wearing a hat and holding an apple on a sofa',
  )
  const shared = [relation('on', 0, 2), relation('on', 1, 2)]
  expect(describe(meaningOf('dog, cat, sofa', { relations: shared })).commentary).toContain('a dog and a cat on a sofa')
})

test('characters without letters are told', () => {
  const meaning = meaningOf('dog', { lettering: [lettering('Hi 🎂')] })
  expect(describe(meaning).commentary).toContain('I have no letters for “🎂”, so I left it out.')
})

test('a young dog is a puppy of its breed, and a vase has its own colour', () => {
  const told = (prompt: string) => describeScene(planScene(readPrompt(prompt), { seed: 1, references: [] })).commentary
  expect(told('two corgi puppies in a park')).toBe('Here are two corgi puppies in a park.')
  expect(told('red roses in a blue vase on a table by a window')).toBe(
    'Here is a blue vase with roses on a window table.',
  )
})

test('scenery of many has no article', () => {
  const hills = { kind: 'hills', features: [], colors: [] }
  const tent = { kind: 'tent', features: [], colors: [] }
  expect(describe(meaningOf('', { setting: hills, light: { time: 'dawn', mood: ['serene'] } })).commentary).toBe(
    'Here is serene rolling hills at dawn.',
  )
  expect(describe(meaningOf('', { setting: tent, light: { time: 'night', mood: ['cozy'] } })).commentary).toBe(
    'Here is the cozy inside of a tent at night.',
  )
})
