import { expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const sceneOf = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })

test('who bakes is in a kitchen, behind a table with what is baked, and so is who helps', () => {
  const { setting, subjects } = sceneOf('A grandmother baking cookies with her grandson')
  expect([setting.kind, ...setting.features]).toContain('kitchen')
  const relations = subjects.map(({ noun, relation }) => [noun, relation?.kind])
  expect(relations).toEqual([
    ['grandmother', 'behind'],
    ['cookie', 'on'],
    ['grandson', 'behind'],
    ['table', undefined],
  ])
  expect(subjects.some(({ attributes }) => attributes.words.includes('at-table'))).toBe(false)
  expect(sceneOf('A man cooking over a campfire').setting.kind).not.toBe('kitchen')
})

test('who rides a wave is at sea, who carries a board to it on the beach', () => {
  expect(sceneOf('A surfer riding a huge wave').setting.kind).toBe('sea')
  expect(sceneOf('Surfers on the beach').setting.kind).toBe('beach')
})
