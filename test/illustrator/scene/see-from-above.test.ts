import { expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { describeScene } from '../../../src/illustrator/scene/describe-scene.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const plan = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })

test.each([
  ["a bird's-eye view of a city", 'aerial-city'],
  ['a superhero flying over a city', 'aerial-city'],
  ['a biplane among clouds above a city', 'aerial-city'],
  ['aerial view of a winding river through a forest', 'aerial-land'],
  ['drone shot of a village in the mountains', 'aerial-land'],
  ['an eagle soaring over a forest', 'aerial-land'],
  ['top-down view of a beach', 'aerial-land'],
  ['the Amazon river from above', 'aerial-land'],
])('"%s" is looked down upon: %s', (prompt, kind) => {
  expect(plan(prompt).setting.kind).toBe(kind)
})

test.each([
  ['a hot air balloon over Cappadocia', 'rock-chimneys'],
  ['an eagle over the mountains', 'mountains'],
  ['aerial view of a man walking in a city', 'city'],
  ['a bridge over a river', 'river'],
])('"%s" is not: %s', (prompt, kind) => {
  expect(plan(prompt).setting.kind).toBe(kind)
})

test('who looks up between skyscrapers sees no street, who stands before them does', () => {
  expect(plan("worm's-eye view of skyscrapers").setting.kind).toBe('towers-from-below')
  expect(plan('low angle shot of a man in a city').setting.kind).toBe('city')
})

test('small things in a cafe are told to be on a table there', () => {
  expect(describeScene(plan('a coffee cup in a cafe')).commentary).toBe('Here is a coffee cup on a table in a cafe.')
})

test('a city that is named has its sight over the roofs, and that is told', () => {
  const { setting } = plan('Paris in the rain')
  expect(setting.features).toContain('eiffel-tower')
  expect(describeScene(plan('Paris in the rain')).commentary).toBe(
    'Here is Paris in the rain. Paris is drawn from what it is known for, as a city with the Eiffel Tower.',
  )
})

test('a place known by name is told by it, and as what it is drawn', () => {
  expect(describeScene(plan('a hot air balloon over Cappadocia')).commentary).toBe(
    'Here is a hot air balloon over Cappadocia. Cappadocia is drawn from what it is known for, as valleys of rock chimneys.',
  )
  expect(describeScene(plan('the Grand Canyon in fog')).commentary).toBe(
    'Here is the Grand Canyon in fog. The Grand Canyon is drawn from what it is known for, as a canyon.',
  )
})
