import { expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { overlapArea } from '../../../src/illustrator/scene/boxes.ts'
import { describeScene } from '../../../src/illustrator/scene/describe-scene.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const frame = { width: 1024, height: 1024 }
const plan = (prompt: string) => planScene(readPrompt(prompt), { seed: 1, references: [] })

test.each([
  ['a woman sitting in a forest', 'log'],
  ['an old man sitting in the park, reading a newspaper', 'bench'],
  ['two people sitting in a living room', 'sofa'],
  ['a boy drawing at a table', 'stool'],
  ['a cyclist in the mountains', 'bicycle'],
  ['a man rowing on a lake', 'boat'],
])('%s: on or in a %s', (prompt, drawn) => {
  const scene = plan(prompt)
  expect(scene.subjects.map((subject) => subject.drawn)).toContain(drawn)
  const { placements } = layOut(scene, frame)
  const [person, seat] = ['person', drawn].map((name) => placements.find(({ subject }) => subject.drawn === name)!.box)
  expect(overlapArea(person!, seat!)).toBeGreaterThan(0)
  expect(seat!.x).toBeGreaterThanOrEqual(0)
  expect(seat!.x + seat!.width).toBeLessThanOrEqual(frame.width)
})

test('a seat nobody asked for is not told of', () => {
  expect(describeScene(plan('a woman sitting in a forest')).commentary).not.toContain('log')
})

test('two who play chess sit at the ends of a table, face to face, the board between them', () => {
  const { placements } = layOut(plan('two men playing chess'), frame)
  const [first, second] = placements
    .filter(({ subject }) => subject.drawn === 'person')
    .sort((a, b) => a.box.x - b.box.x)
  const board = placements.find(({ subject }) => subject.noun === 'chess')!.box
  expect([first!.flip, second!.flip]).toEqual([false, true])
  expect(board.x).toBeGreaterThan(first!.box.x)
  expect(board.x + board.width).toBeLessThan(second!.box.x + second!.box.width)
})

test('a basket of small things is heaped, and a number is kept', () => {
  const countOf = (prompt: string) => plan(prompt).subjects.find(({ noun }) => noun === 'potato')!.count
  expect(countOf('a basket of potatoes')).toBeGreaterThan(5)
  expect(countOf('a basket of three potatoes')).toBe(3)
  const { placements } = layOut(plan('a basket of potatoes'), frame)
  const basket = placements.find(({ subject }) => subject.noun === 'basket')!.box
  for (const { subject, box } of placements) {
    if (subject.noun !== 'potato') continue
    expect(box.x).toBeGreaterThan(basket.x)
    expect(box.x + box.width).toBeLessThan(basket.x + basket.width)
  }
})

test('a chef at work stands at a table with the bread on it', () => {
  const scene = plan('a chef baking bread in a kitchen')
  expect(scene.camera.shot).toBe('medium')
  const table = scene.subjects.find(({ drawn }) => drawn === 'table')!
  expect(scene.subjects.map(({ noun, relation }) => [noun, relation?.kind, relation?.to])).toEqual([
    ['chef', 'behind', table.id],
    ['bread', 'on', table.id],
    ['table', undefined, undefined],
  ])
})

test('who skateboards has a skateboard, also when it is a dinosaur', () => {
  for (const prompt of ['a boy skateboarding in a park', 'a dinosaur skateboarding']) {
    const { subjects } = plan(prompt)
    const board = subjects.find(({ drawn }) => drawn === 'skateboard')!
    expect(subjects[0]!.relation).toEqual({ kind: 'riding', to: board.id })
  }
  expect(
    plan('a boy with a skateboard, skateboarding').subjects.filter(({ noun }) => noun === 'skateboard'),
  ).toHaveLength(1)
})

test('an animal in an armchair sits on its seat, and a board under it lies', () => {
  for (const prompt of ['a dog in an armchair', 'an owl in an armchair']) {
    const [animal, chair] = plan(prompt).subjects
    expect(animal!.relation).toEqual({ kind: 'on', to: chair!.id })
    expect(animal!.attributes.words).toContain('sitting')
  }
  const { subjects, placements } = { ...plan('a penguin surfing'), ...layOut(plan('a penguin surfing'), frame) }
  expect(subjects.map(({ noun }) => noun)).toEqual(['penguin', 'surfboard'])
  const board = placements.find(({ subject }) => subject.drawn === 'surfboard')!.box
  expect(board.width).toBeGreaterThan(3 * board.height)
})

test('a rabbit at the drums and a bear that fishes stand upright', () => {
  expect(plan('a rabbit playing the drums').subjects[0]!.drawn).toBe('person')
  expect(plan('a bear fishing in a river').subjects[0]!.drawn).toBe('person')
})

test('who is between two or more of a kind has some on each side', () => {
  for (const [prompt, sides] of [
    ['a cat between two dogs', [1, 1]],
    ['a child between four balloons', [2, 2]],
  ] as const) {
    const scene = plan(prompt)
    const { placements } = layOut(scene, frame)
    const [one, ...others] = placements.toSorted(
      (a, b) => Number(a.subject.relation === undefined) - Number(b.subject.relation === undefined),
    )
    const middle = ({ box }: (typeof placements)[number]) => box.x + box.width / 2
    expect(others.filter((other) => middle(other) < middle(one!))).toHaveLength(sides[0])
    expect(others.filter((other) => middle(other) > middle(one!))).toHaveLength(sides[1])
    expect(describeScene(scene).commentary).toContain(prompt)
  }
})
