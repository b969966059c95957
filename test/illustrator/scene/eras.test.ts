import { describe, expect, it } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { createRandom } from '../../../src/illustrator/paint/random.ts'
import { describeScene } from '../../../src/illustrator/scene/describe-scene.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'
import { eraSaid } from '../../../src/illustrator/subjects/people/era-dress.ts'
import { personTraits } from '../../../src/illustrator/subjects/people/traits.ts'

const plan = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })
const dressOf = (prompt: string) => {
  const { attributes, noun } = plan(prompt).subjects.find(({ drawn }) => drawn === 'person')!
  return personTraits({ attributes, noun, random: createRandom(1, noun), shot: 'full' })
}

describe('people are dressed as at the time the prompt is set in', () => {
  it.each([
    ['a man in a medieval market', { top: 'robe' }],
    ['a woman at a 1920s party', { top: 'dress', headwear: 'headband' }],
    ['a Victorian gentleman in the park', { top: 'suit', headwear: 'top-hat' }],
    ['a man in ancient Rome', { top: 'robe', bottom: 'long' }],
    ['a man in the wild west', { headwear: 'cowboy' }],
    ['a woman in feudal Japan', { top: 'robe', headwear: 'kanzashi' }],
    ['a medieval soldier', { top: 'armor', headwear: 'knight' }],
    ['a roman soldier', { top: 'armor', headwear: 'crested' }],
    ['an Egyptian queen on her throne', { headwear: 'nemes' }],
  ])('%s', (prompt, dress) => expect(dressOf(prompt)).toMatchObject(dress))

  it('lets tradespeople of the time wear what they work in, and no suit of today', () => {
    expect(dressOf('a medieval blacksmith')).toMatchObject({ top: 'apron' })
    expect(dressOf('a medieval doctor').top).toBe('robe')
    expect(dressOf('a Victorian doctor').top).toBe('coat')
  })

  it('dresses nobody for a house, a style or a visit', () => {
    expect(eraSaid('a family in front of a Victorian house')).toBeUndefined()
    expect(eraSaid('a woman in a roman bath')).toBe('rome')
    expect(dressOf('a tourist in a medieval town').top).not.toBe('robe')
  })

  it('does not tell of it', () => {
    expect(describeScene(plan('a man in a medieval market')).commentary).not.toContain('era-')
  })
})

it('who has a pitchfork before a barn is before it and holds the pitchfork upright', () => {
  const scene = plan('A farmer with a pitchfork in front of a barn')
  const [farmer, fork, barn] = ['farmer', 'pitchfork', 'barn'].map((name) =>
    scene.subjects.find(({ noun }) => noun === name),
  )
  expect(farmer!.relation).toEqual({ kind: 'in-front-of', to: barn!.id })
  expect(fork!.relation).toEqual({ kind: 'held-by', to: farmer!.id })
  const { placements } = layOut(scene, { width: 512, height: 512 })
  const boxOf = (id: string) => placements.find(({ subject }) => subject.id === id)!.box
  expect(boxOf(fork!.id).height).toBeGreaterThan(0.9 * boxOf(farmer!.id).height)
})

it('who is on a ship stands on its deck, not on its masts', () => {
  const scene = plan('pirates on a pirate ship')
  const { placements } = layOut(scene, { width: 512, height: 512 })
  const ship = placements.find(({ subject }) => subject.noun === 'pirate ship')!.box
  for (const { box } of placements.filter(({ subject }) => subject.noun === 'pirate'))
    expect((box.y + box.height - ship.y) / ship.height).toBeGreaterThan(0.5)
  expect(plan('a skeleton pirate steering a ship').subjects[0]!.relation?.kind).toBe('on')
})

it('people by the fire are by a campfire', () => {
  expect(plan('three friends by the fire').subjects.map(({ drawn }) => drawn)).toContain('campfire')
})

it('Vikings and pirates sail, and do not cruise', () => {
  const shipOf = (prompt: string) => plan(prompt).subjects.find(({ drawn }) => drawn === 'ship')!
  expect(shipOf('a crowd of vikings on a ship').attributes.words).toContain('wooden')
  expect(shipOf('a skeleton pirate steering a ship').attributes.words).toContain('wooden')
  expect(shipOf('tourists on a ship').attributes.words).not.toContain('wooden')
})
