import { describe, expect, it } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'
import { animalOf, guiseOf, maskOf } from '../../../src/illustrator/subjects/people/animal-people.ts'

const plan = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })
const heroOf = (prompt: string) => plan(prompt).subjects[0]!

describe('who does a job is the being the words say', () => {
  it.each([
    'a robot chef flipping pancakes',
    'a robot gardener watering tulips',
    'a frog wizard',
    'a skeleton pirate',
    'an alien scientist',
    'a penguin waiter carrying a tray',
    'an elephant painting a self-portrait',
    'a pig reading a newspaper',
    'a cow playing the guitar',
    'a robot playing chess with a man',
  ])('%s', (prompt) => {
    const hero = heroOf(prompt)
    expect(hero.drawn).toBe('person')
    expect(maskOf(hero)).toBeDefined()
  })

  it('leaves them as they are where they do nothing people do', () => {
    for (const prompt of ['a robot', 'a pig in the mud', 'three penguins skating', 'an elephant in the savanna'])
      expect(heroOf(prompt).drawn).not.toBe('person')
  })

  it('knows who has to do with animals from who is one', () => {
    for (const prompt of ['a pig farmer', 'a robot engineer', 'an elephant trainer', 'a dog walker'])
      expect(animalOf(heroOf(prompt))).toBeUndefined()
  })

  it('puts an animal with a calling where that is done', () => {
    expect(plan('a raccoon chef').setting.kind).toBe('kitchen')
    expect(plan('an owl judge').setting.kind).toBe('courtroom')
  })

  it('stands at an easel to paint a portrait, and is in none', () => {
    const { subjects, camera } = plan('an elephant painting a self-portrait')
    expect(subjects.map(({ drawn }) => drawn)).toContain('painting-easel')
    expect(camera.shot).toBe('medium')
    expect(plan('a self-portrait of an old man').camera.shot).toBe('portrait')
  })
})

describe('people dressed up as animals are people', () => {
  it.each([
    ['a girl dressed as a cat for Halloween', true],
    ['a boy in a dinosaur costume', true],
    ['a man in a bear suit', true],
    ['a woman with cat ears', false],
  ])('%s', (prompt, whole) => {
    const hero = heroOf(prompt)
    expect(animalOf(hero)).toBeUndefined()
    expect(guiseOf(hero)).toMatchObject({ whole })
  })
})

it('what is juggled is in the air, not beside who juggles', () => {
  const { subjects } = plan('a clown juggling five balls')
  expect(subjects.map(({ drawn }) => drawn)).toEqual(['person'])
  expect(subjects[0]!.attributes.words).toContain('juggling')
})

it.each([
  'a zebra reading a newspaper',
  'a unicorn princess',
  'a dragon chef',
  'a horse in a suit',
  'a flamingo lifeguard',
])('%s has a head of its own', (prompt) => expect(maskOf(heroOf(prompt))).toBeDefined())

it('kinds that are called after somebody are no people', () => {
  for (const prompt of ['an emperor penguin', 'a king penguin on the ice', 'a police dog'])
    expect(heroOf(prompt).drawn).not.toBe('person')
})
