import { expect, test } from 'vitest'
import { famousNames } from '../../../src/illustrator/language/famous-places.ts'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { settings } from '../../../src/illustrator/settings/index.ts'

const names = [...famousNames()]
const kinds = new Set(settings.map(({ kind }) => kind))

test('every place known by name is a kind that can be painted', () => {
  expect(names.length).toBeGreaterThan(250)
  expect(names.filter(([, { kind }]) => !kinds.has(kind))).toEqual([])
})

test.each([
  ['a hot air balloon over Cappadocia', 'cappadocia', 'rock-chimneys'],
  ['Santorini at sunset', 'santorini', 'cliff-town'],
  ['a street in Santorini', 'santorini', 'cliff-town'],
  ['a cat in the streets of Positano', 'positano', 'cliff-town'],
  ['the Great Barrier Reef', 'great barrier reef', 'underwater'],
  ['Machu Picchu in the morning mist', 'machu picchu', 'terraced-ruins'],
  ['a camel in the Sahara', 'sahara', 'desert'],
  ['a boat in Ha Long Bay', 'ha long bay', 'karst'],
  ['New York skyline at night', 'new york', 'city'],
  ['a cafe in Paris', 'paris', 'cafe'],
  ['a beach in Hawaii', 'hawaii', 'beach'],
  ['a street in Tuscany', 'tuscany', 'old-town'],
])('"%s" is set in %s, drawn as %s', (prompt, name, kind) => {
  expect(readPrompt(prompt).setting).toMatchObject({ name, kind })
})

test('what a place is made of goes with its name', () => {
  expect(readPrompt('Patagonia at dawn').setting?.features).toEqual(['patagonia', 'lake', 'turquoise water'])
})

test('a temple in Kyoto is built as temples are there', () => {
  expect(readPrompt('a temple in Kyoto in autumn').phrases[0]).toMatchObject({ noun: 'temple', drawn: 'pagoda' })
  expect(readPrompt('a temple in the jungle').phrases[0]).toMatchObject({ drawn: 'temple' })
})

test('a place without a name has none', () => {
  expect(readPrompt('a lake in the mountains').setting).not.toHaveProperty('name')
})
