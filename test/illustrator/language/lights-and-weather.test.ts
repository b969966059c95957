import { expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const plan = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })

test('a lighthouse with a beam of light has its own, and no sun', () => {
  expect(readPrompt('a lighthouse at night with a beam of light').phrases.map(({ noun }) => noun)).toEqual([
    'lighthouse',
  ])
})

test('a village with lights has them in its windows', () => {
  const { phrases, setting } = readPrompt('a snowy village at night with lights')
  expect(phrases).toEqual([])
  expect(setting?.features).toContain('lights')
})

test('a tornado brings its storm, and a sandstorm its sand', () => {
  expect(plan('a tornado over a field').light.weather).toBe('storm')
  expect(plan('camels in a sandstorm').light).toMatchObject({ weather: 'fog', setup: ['sandstorm'] })
})
