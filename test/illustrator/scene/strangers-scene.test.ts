import { describe, expect, it } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { describeScene } from '../../../src/illustrator/scene/describe-scene.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const plan = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })
const tell = (prompt: string) => describeScene(plan(prompt)).commentary

describe('what the words leave open', () => {
  it.each([
    ['A pirate ship in a storm with lightning in the sky', 'sea'],
    ['A dog between two cats on a sofa', 'living-room'],
    ['Friends around a table', 'living-room'],
    ['An elephant balancing on a ball', 'savanna'],
    ['A scuba diver with a sea turtle', 'underwater'],
    ['A sunken city with fish', 'underwater'],
    ['A mother reading a bedtime story to her child', 'bedroom'],
  ])('%s is at home in: %s', (prompt, kind) => {
    expect(plan(prompt).setting.kind).toBe(kind)
  })

  it('puts what is next to a thing on a desk on that desk', () => {
    const { subjects } = plan('A typewriter on a desk next to a stack of books and a cup of coffee')
    const desk = subjects.find(({ noun }) => noun === 'desk')!
    const on = subjects.filter(({ relation }) => relation?.kind === 'on' && relation.to === desk.id)
    expect(on).toHaveLength(3)
  })

  it('stands who is under trees that nobody counted under one', () => {
    const treesOf = (prompt: string) => plan(prompt).subjects.find(({ drawn }) => drawn.endsWith('tree'))?.count
    expect(treesOf('A girl reading under palm trees')).toBe(1)
    expect(treesOf('Two monks walking under three pine trees')).toBe(3)
  })

  it('meets ghosts at night, unless an hour is said', () => {
    expect(plan('A haunted house on a hill').light.time).toBe('night')
    expect(plan('A ghost in a sunny garden').light.time).toBe('day')
  })

  it('tells colours of what has them', () => {
    expect(tell('a man holding a black umbrella')).toContain('a man holding a black umbrella')
    expect(tell('a girl with red boots holding a yellow umbrella')).toContain('red boots and holding a yellow umbrella')
  })

  it('tells what a dish is served with, and what a thing is overgrown with', () => {
    expect(tell('pizza with mushrooms and olives')).toContain('a pizza with mushrooms and olives')
    expect(tell('An old well covered in ivy')).toContain('overgrown')
  })
})
