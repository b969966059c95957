import { describe, expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { describeScene } from '../../../src/illustrator/scene/describe-scene.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'
import { bathing, onItsSide, seenInto } from '../../../src/illustrator/subjects/seen-into.ts'

const plan = (prompt: string, seed = 1) => planScene(readPrompt(prompt), { seed, references: [] })

/** What is in it and the vessel, as laid out. */
function placed(prompt: string, seed = 1) {
  const scene = plan(prompt, seed)
  const { placements } = layOut(scene, { width: 512, height: 512 })
  const inside = placements.filter(({ subject }) => subject.relation?.kind === 'in')
  const vessel = placements.find(({ subject }) => subject.id === inside[0]!.subject.relation!.to)!
  return { scene, placements, inside, vessel }
}

describe('who is in a cup, a mug, a bucket, a cauldron or a box', () => {
  test.each([
    'a dragon in a cup of tea',
    'an octopus in a coffee mug',
    'a kitten in a bucket',
    'a fox in a cauldron',
    'a kitten in a cardboard box',
    'two puppies in a box',
    'three puppies in a bucket',
    'a puppy in a gift box',
    'an open gift box with a teddy bear inside',
    'a cat in a vase',
    'a lobster in a pot',
    'a cat in a barrel',
    'a dog in a bathtub',
    'pencils in a mug',
    'a mouse peeking out of a boot',
  ])('rises from its mouth, with its foot below the near lip: %s', (prompt) => {
    for (const seed of [1, 2, 3]) {
      const { inside, vessel, placements } = placed(prompt, seed)
      for (const { box, dips } of inside) {
        const lip = dips!.y + dips!.height
        expect(box.y).toBeLessThan(dips!.y)
        expect(box.y + box.height).toBeGreaterThan(lip)
        expect(box.x).toBeGreaterThanOrEqual(dips!.x - 1)
        expect(box.x + box.width).toBeLessThanOrEqual(dips!.x + dips!.width + 1)
        expect(dips!.x).toBeGreaterThan(vessel.box.x)
        expect(lip).toBeLessThan(vessel.box.y + 0.6 * vessel.box.height)
      }
      expect(placements.indexOf(inside[0]!)).toBeGreaterThan(placements.indexOf(vessel))
    }
  })

  test('keeps to it when the cup is turned round', () => {
    const ways = new Set<boolean>()
    for (let seed = 1; seed < 12; seed++) {
      const { inside, vessel } = placed('a mouse in a coffee mug', seed)
      const middle = inside[0]!.dips!.x + inside[0]!.dips!.width / 2
      const isLeft = middle < vessel.box.x + vessel.box.width / 2
      // The handle is where the mouth is not.
      expect(isLeft).toBe(!vessel.flip)
      ways.add(vessel.flip)
    }
    expect(ways.size).toBe(2)
  })
})

test.each([
  ['coffee in a red mug', ['mug of coffee: mug']],
  ['soup in a pot on a stove', ['pot of soup: pot', 'stove: stove']],
  ['rice in a bowl', ['bowl of rice: soup']],
  ['a barrel of wine', ['barrel of wine: barrel']],
  ['tulips in a blue vase', ['vase: vase']],
  ['a tea bag in a cup', ['cup: mug']],
  ['a glass of wine in a boat', ['glass of wine: wine-glass', 'boat: boat']],
])('what is drawn with a vessel of its own is in the one that is said: %s', (prompt, things) => {
  expect(plan(prompt).subjects.map(({ noun, drawn }) => `${noun}: ${drawn}`)).toEqual(things)
})

test.each([
  ['a single red rose in a vase', 'with rose'],
  ['three tulips in a vase', 'with three tulips'],
  ['tulips in a vase', 'with tulips'],
])('a vase has as many flowers as are said: %s', (prompt, words) => {
  expect(plan(prompt).subjects[0]!.attributes.words).toContain(words)
})

test('what is long stands in a vessel, and a bather is dressed for it', () => {
  const pencil = placed('pencils in a mug').inside[0]!
  expect(pencil.box.height).toBeGreaterThan(2 * pencil.box.width)
  const words = (prompt: string) => plan(prompt).subjects[0]!.attributes.words
  expect(words('a man in a bathtub')).toContain(bathing)
  expect(words('a man in a suit in a bathtub')).not.toContain(bathing)
})

describe('a vessel of glass with something in it', () => {
  test.each([
    ['a jar of fireflies', 'firefly', 7],
    ['a butterfly in a jar', 'butterfly', 1],
    ['a rose in a bottle', 'flower', 1],
  ])('shows that, and no jam, wine or label: %s', (prompt, drawn, count) => {
    const { inside, vessel, scene } = placed(prompt)
    expect(vessel.subject.attributes.words).toContain(seenInto)
    expect(inside.map(({ subject }) => subject.drawn)).toEqual(Array.from({ length: count }, () => drawn))
    for (const { box } of inside) {
      expect(box.x).toBeGreaterThan(vessel.box.x)
      expect(box.x + box.width).toBeLessThan(vessel.box.x + vessel.box.width)
      expect(box.y).toBeGreaterThan(vessel.box.y + 0.3 * vessel.box.height)
      expect(box.y + box.height).toBeLessThanOrEqual(vessel.box.y + vessel.box.height)
    }
    expect(describeScene(scene).commentary).not.toContain(seenInto)
  })

  test('lies on a table where a ship is in it, whichever way its neck points', () => {
    for (const seed of [1, 2, 3, 4]) {
      const { inside, vessel, scene } = placed('a pirate ship in a bottle', seed)
      expect(vessel.subject.attributes.words).toContain(onItsSide)
      expect(vessel.box.width).toBeGreaterThan(2 * vessel.box.height)
      const side = Math.sign(inside[0]!.box.x + inside[0]!.box.width / 2 - vessel.box.x - vessel.box.width / 2)
      expect(side).toBe(vessel.flip ? 1 : -1)
      expect(scene.setting.kind).not.toBe('sea')
    }
  })

  test.each(['a jar of jam', 'a bottle of wine', 'a bottle on a ship'])('is as it was without: %s', (prompt) => {
    const words = plan(prompt).subjects.flatMap(({ attributes }) => attributes.words)
    expect(words).not.toContain(seenInto)
  })
})

describe('an animal that is a meal', () => {
  test.each([
    ['a chef carving a turkey', 'roast turkey'],
    ['a family eating a goose', 'roast goose'],
    ['a waiter serving a roast duck', 'roast duck'],
    ['a cook roasting a lamb', 'roast lamb'],
  ])('is a roast: %s', (prompt, noun) => {
    const meal = plan(prompt).subjects.find((subject) => subject.noun === noun)!
    expect(['roast-chicken', 'steak']).toContain(meal.drawn)
  })

  test('lies on the table of who carves it', () => {
    const { subjects } = plan('a chef carving a turkey')
    expect(subjects.map(({ noun, relation }) => [noun, relation?.kind])).toEqual([
      ['chef', 'behind'],
      ['roast turkey', 'on'],
      ['table', undefined],
    ])
  })

  test.each([
    ['a farmer feeding a turkey', 'turkey'],
    ['a boy carving a duck out of wood', 'duck'],
    ['a fox eating a chicken', 'chicken'],
    ['a girl with a lamb', 'lamb'],
  ])('lives where nobody dines on it: %s', (prompt, noun) => {
    expect(plan(prompt).subjects.map((subject) => subject.noun)).toContain(noun)
  })
})

test.each(['a mug with a cat on it', 'a t-shirt with a skull'])(
  'what is printed on a thing is within it: %s',
  (prompt) => {
    const { placements } = layOut(plan(prompt), { width: 512, height: 512 })
    const [thing, print] = placements
    expect(print!.box.x).toBeGreaterThan(thing!.box.x)
    expect(print!.box.x + print!.box.width).toBeLessThan(thing!.box.x + thing!.box.width)
    expect(print!.box.y).toBeGreaterThan(thing!.box.y)
    expect(print!.box.y + print!.box.height).toBeLessThan(thing!.box.y + thing!.box.height)
  },
)
