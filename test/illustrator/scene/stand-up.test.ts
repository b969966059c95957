import { expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { describeScene } from '../../../src/illustrator/scene/describe-scene.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const plan = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })
const drawnAs = (prompt: string) => plan(prompt).subjects[0]!.drawn

test.each([
  'a fox in a suit with a briefcase',
  'a raccoon wearing a hoodie',
  'a cat reading a book',
  'an astronaut cat',
])('%s stands upright', (prompt) => expect(drawnAs(prompt)).toBe('person'))

test.each(['a fox in the forest', 'a cat wearing a hat', 'a bear drinking from a river', 'a dog playing with a ball'])(
  '%s stays on its paws',
  (prompt) => expect(drawnAs(prompt)).not.toBe('person'),
)

test('its colour is that of its fur, the next one that of its clothes, and both are told', () => {
  const [cat] = plan('a white cat in a red suit').subjects
  expect(cat!.attributes.colors).toHaveLength(1)
  expect(cat!.attributes.words.some((word) => word.startsWith('fur-#'))).toBe(true)
  expect(describeScene(plan('a white cat in a red suit')).commentary).not.toContain('fur-')
})
