import { expect, test } from 'vitest'
import { readPrompt } from '../../../src/illustrator/language/read-prompt.ts'
import { layOut } from '../../../src/illustrator/scene/lay-out.ts'
import { planScene } from '../../../src/illustrator/scene/plan-scene.ts'

const placed = (prompt: string, drawn?: string) =>
  layOut(planScene(readPrompt(prompt), { seed: 3, references: [] }), { width: 800, height: 800 }).placements.filter(
    ({ subject }) => drawn === undefined || subject.drawn === drawn,
  )

test('a stack and a tower lie one upon the other, and only the lowest on the ground', () => {
  for (const prompt of ['a stack of pillows', 'a tower of donuts', 'a pile of suitcases']) {
    const stack = placed(prompt)
    expect(stack.length, prompt).toBeGreaterThan(3)
    for (const [at, { box, rests }] of stack.entries()) {
      if (at === 0) continue
      const below = stack[at - 1]!.box
      expect(rests).toBe('none')
      expect(box.y + box.height).toBeGreaterThan(below.y)
      expect(box.y + box.height).toBeLessThan(below.y + 0.6 * below.height)
      expect(Math.abs(box.x + box.width / 2 - below.x - below.width / 2)).toBeLessThan(0.3 * below.width)
    }
    expect(stack.at(-1)!.box.y).toBeLessThan(300)
  }
})

test('stones in a circle stand round, and coins in a stack are one thing', () => {
  expect(placed('a circle of stones in a field', 'rock')).toHaveLength(6)
  expect(placed('a stack of coins').map(({ subject }) => subject.drawn)).toEqual(['coin-stack'])
})

test('balloons are on strings, whoever has them', () => {
  for (const prompt of [
    'a hedgehog holding balloons',
    'a boy holding three balloons',
    'three balloons tied to a chair',
    'a house with balloons tied to it',
  ])
    for (const { tether, box } of placed(prompt, 'balloon')) {
      expect(tether?.kind, prompt).toBe('string')
      expect(tether!.from.y).toBeGreaterThan(box.y + box.height / 2)
    }
})

test('who sits on the moon sits in its bow, and it is as large as that takes', () => {
  const [moon, girl] = [
    placed('a girl sitting on a crescent moon', 'moon')[0]!,
    placed('a girl sitting on a crescent moon', 'person')[0]!,
  ]
  expect(girl.box.height).toBeGreaterThan(0.3 * moon.box.height)
  expect(girl.box.y).toBeGreaterThan(moon.box.y + 0.1 * moon.box.height)
})

test('what is said to be larger is larger', () => {
  for (const [prompt, large, small] of [
    ['an elephant bigger than a house', 'elephant', 'house'],
    ['a giant strawberry next to a tiny house', 'strawberry', 'house'],
    ['a cat larger than a car', 'cat', 'car'],
  ] as const)
    expect(placed(prompt, large)[0]!.box.height, prompt).toBeGreaterThan(placed(prompt, small)[0]!.box.height)
})

test('hats and suitcases with something in them are open, plants are in the pot that is said', () => {
  for (const [prompt, vessel] of [
    ['a hat full of rabbits', 'hat'],
    ['a suitcase full of clothes', 'suitcase'],
  ] as const) {
    expect(placed(prompt, vessel)[0]!.subject.attributes.words, prompt).toContain('seen-into')
    expect(placed(prompt).filter(({ dips }) => dips).length, prompt).toBeGreaterThan(2)
  }
  expect(placed('a terracotta pot with a cactus').map(({ subject }) => subject.drawn)).toEqual(['cactus'])
  expect(placed('a crystal vase with lilies').map(({ subject }) => subject.drawn)).toEqual(['vase'])
})

test('what is under a dome, in a cage or in a bucket is in it', () => {
  for (const [prompt, vessel, content] of [
    ['a glass dome with a rose inside', 'cloche', 'flower'],
    ['a bird cage with a canary', 'bird-cage', 'canary'],
  ] as const) {
    const all = placed(prompt)
    const around = all.find(({ subject }) => subject.drawn === vessel)!.box
    const inside = all.find(({ subject }) => subject.noun === content || subject.drawn === content)!.box
    expect(inside.x, prompt).toBeGreaterThan(around.x)
    expect(inside.y, prompt).toBeGreaterThan(around.y)
    expect(inside.y + inside.height, prompt).toBeLessThan(around.y + around.height)
  }
  expect(placed('a bucket of red paint')[0]!.subject.attributes.colors[1]).toBe('#d92b2b')
})
