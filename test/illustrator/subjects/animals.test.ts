import { createHash } from 'node:crypto'
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { lookUpNoun } from '../../../src/illustrator/language/lexicon.ts'
import { createRandom } from '../../../src/illustrator/paint/random.ts'
import type { Shot } from '../../../src/illustrator/scene/scene.ts'
import { findSubject } from '../../../src/illustrator/subjects/index.ts'
import { sampleStage } from './sample-stage.ts'

const furred = ['cat', 'dog', 'fox', 'wolf', 'bear', 'lion', 'tiger', 'rabbit']

interface Options {
  words?: string[]
  colors?: string[]
  shot?: Shot
  flip?: boolean
  seed?: number
}

function paint(noun: string, { words = [], colors = [], shot = 'full', flip = false, seed = 5 }: Options = {}) {
  const subject = findSubject(lookUpNoun(noun)!.drawn)
  const details = { attributes: { colors, size: 1, words }, noun, shot }
  const aspect = subject.aspect(details)
  const longest = 150
  const width = aspect >= 1 ? longest : longest * aspect
  const box = { x: 40, y: 40, width, height: width / aspect }
  const canvas = createCanvas(Math.ceil(width + 80), Math.ceil(box.height + 80))
  const stage = sampleStage(canvas.width, canvas.height)
  subject.paint(canvas.getContext('2d'), box, { ...details, flip, random: createRandom(seed, 'it') }, stage)
  return { data: canvas.data(), width: canvas.width, height: canvas.height, box, aspect }
}

function extent({ data, width, height }: ReturnType<typeof paint>) {
  let [left, top, right, bottom] = [width, height, 0, 0]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3]! < 24) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
    }
  }
  return { left, top, right, bottom }
}

/** Mean red, green and blue of what is painted. */
function meanColor({ data }: ReturnType<typeof paint>): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0]
  let count = 0
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! < 200) continue
    count++
    for (const channel of [0, 1, 2] as const) sum[channel] += data[at + channel]!
  }
  return [sum[0] / count, sum[1] / count, sum[2] / count]
}

const hashOf = (noun: string, options?: Options): string =>
  createHash('sha256').update(paint(noun, options).data).digest('hex')

describe.each(furred)('%s', (noun) => {
  test('stands, sits, lies, curls up to sleep, eats and runs, each filling its own box', () => {
    const seen = new Set<string>()
    const poses = [['standing'], ['sitting'], ['lying'], ['sleeping'], ['eating'], ['running'], ['jumping', 'baby']]
    for (const words of poses) {
      const picture = paint(noun, { words })
      const { left, top, right, bottom } = extent(picture)
      const { box } = picture
      const slack = 5
      const label = `${words}: ${[left - box.x, top - box.y, right - box.x - box.width, bottom - box.y - box.height].map(Math.round)}`
      expect(left, label).toBeGreaterThanOrEqual(box.x - slack)
      expect(top, label).toBeGreaterThanOrEqual(box.y - slack)
      expect(right, label).toBeLessThanOrEqual(box.x + box.width + slack)
      expect(bottom, label).toBeLessThanOrEqual(box.y + box.height + slack)
      expect(right - left, label).toBeGreaterThan(box.width * 0.84)
      expect(bottom - top, label).toBeGreaterThan(box.height * 0.84)
      seen.add(createHash('sha256').update(picture.data).digest('hex'))
    }
    expect(seen.size).toBe(poses.length)
  })

  test('a portrait is head and shoulders, cut straight below', () => {
    for (const shot of ['portrait', 'close-up'] as const) {
      const picture = paint(noun, { shot })
      const row = Math.round(picture.box.y + picture.box.height) - 3
      let solid = 0
      for (let x = 0; x < picture.width; x++) solid += picture.data[(row * picture.width + x) * 4 + 3]! > 200 ? 1 : 0
      expect(solid).toBeGreaterThan(picture.box.width * 0.6)
    }
  })

  test('is the same picture every time and another when mirrored', () => {
    expect(hashOf(noun, { words: ['running'] })).toBe(hashOf(noun, { words: ['running'] }))
    expect(hashOf(noun, { flip: true })).not.toBe(hashOf(noun))
  })
})

describe.each(['horse', 'deer', 'cow', 'sheep'])('%s', (noun) => {
  test('stands and runs', () => {
    expect(hashOf(noun, { words: ['running'] })).not.toBe(hashOf(noun, { words: ['standing'] }))
    for (const words of [['running'], ['galloping'], ['grazing'], ['rearing']]) {
      const picture = paint(noun, { words })
      const { left, top, right, bottom } = extent(picture)
      const label = `${words}`
      expect(left, label).toBeGreaterThanOrEqual(picture.box.x - 5)
      expect(top, label).toBeGreaterThanOrEqual(picture.box.y - 5)
      expect(right, label).toBeLessThanOrEqual(picture.box.x + picture.box.width + 5)
      expect(bottom, label).toBeLessThanOrEqual(picture.box.y + picture.box.height + 5)
    }
  })

  test('a portrait is head and neck', () => {
    expect(hashOf(noun, { shot: 'portrait' })).not.toBe(hashOf(noun))
  })
})

test('howls and roars with its mouth, grazes with its head at the ground, rears over its hind legs', () => {
  expect(hashOf('wolf', { words: ['howling'] })).not.toBe(hashOf('wolf'))
  expect(hashOf('lion', { words: ['roaring'] })).not.toBe(hashOf('lion'))
  expect(paint('horse', { words: ['grazing'] }).aspect).toBeGreaterThan(paint('horse').aspect * 1.2)
  expect(paint('horse', { words: ['rearing'] }).aspect).toBeLessThan(paint('horse').aspect * 1.05)
  expect(paint('frog', { words: ['leaping'] }).aspect).toBeGreaterThan(paint('frog').aspect * 1.2)
})

test('a chick is no small hen, and what is kawaii has larger eyes and not a second face', () => {
  expect(paint('chick').aspect).toBeLessThan(paint('chicken').aspect * 1.05)
  expect(hashOf('red panda', { words: ['kawaii'] })).not.toBe(hashOf('red panda'))
})

test('a face or a head that is asked for is the portrait', () => {
  for (const noun of ['cat', 'dog', 'bear']) {
    expect(lookUpNoun(`${noun} face`)!.drawn).toBe(noun)
    expect(paint(`${noun} face`).aspect).toBeCloseTo(paint(noun, { shot: 'close-up' }).aspect)
  }
})

test('animals of one drawing differ by kind', () => {
  for (const kinds of [
    ['llama', 'alpaca'],
    ['bison', 'yak'],
    ['leopard', 'cheetah', 'panther', 'lynx'],
    ['seal', 'walrus'],
    ['orca', 'narwhal', 'manatee'],
    ['lizard', 'gecko', 'iguana', 'chameleon'],
    ['fly', 'mosquito'],
    ['goblin', 'orc', 'troll', 'minotaur', 'gargoyle'],
  ]) {
    expect(new Set(kinds.map((noun) => lookUpNoun(noun)!.drawn)).size).toBe(1)
    expect(new Set(kinds.map((noun) => hashOf(noun))).size).toBe(kinds.length)
  }
})

test('a unicorn is the horse with a horn, a zebra the horse with stripes', () => {
  for (const noun of ['unicorn', 'zebra', 'mare', 'pony']) expect(lookUpNoun(noun)!.drawn).toBe('horse')
  expect(paint('unicorn').aspect).toBeLessThan(paint('horse').aspect)
  expect(hashOf('zebra')).not.toBe(hashOf('horse'))
})

describe.each(['bird', 'eagle', 'parrot', 'duck', 'swan'])('%s', (noun) => {
  test('folds its wings at rest and spreads them in flight', () => {
    for (const words of [[], ['flying']]) {
      const picture = paint(noun, { words })
      const { left, top, right, bottom } = extent(picture)
      const label = `${words}`
      expect(left, label).toBeGreaterThanOrEqual(picture.box.x - 6)
      expect(top, label).toBeGreaterThanOrEqual(picture.box.y - 6)
      expect(right, label).toBeLessThanOrEqual(picture.box.x + picture.box.width + 6)
      expect(bottom, label).toBeLessThanOrEqual(picture.box.y + picture.box.height + 6)
    }
    expect(paint(noun, { words: ['flying'] }).aspect).not.toBeCloseTo(paint(noun).aspect, 1)
  })
})

test('a young elephant has no tusks, a walking one strides', () => {
  const looks = [{}, { words: ['baby'] }, { words: ['walking'] }, { colors: ['#2457d6'] }]
  expect(new Set(looks.map((options) => hashOf('elephant', options))).size).toBe(looks.length)
})

test('a clownfish is striped where a goldfish has scales', () => {
  expect(hashOf('clownfish')).not.toBe(hashOf('goldfish'))
  for (const noun of ['clownfish', 'goldfish', 'koi']) expect(lookUpNoun(noun)!.drawn).toBe('fish')
})

test('animals of one kind differ in coat by chance, and keep to a colour that is said', () => {
  for (const noun of ['cat', 'dog', 'horse']) {
    const seeds = Array.from({ length: 18 }, (_, index) => 3 * index + 1)
    const reds = (colors: string[]) => seeds.map((seed) => Math.round(meanColor(paint(noun, { seed, colors }))[0] / 12))
    expect(new Set(reds([])).size, noun).toBeGreaterThan(2)
    expect(new Set(reds(['#8a8f98'])).size, noun).toBeLessThan(3)
  }
})

test('small birds have plumages of their own', () => {
  const looks = ['robin', 'bluebird', 'cardinal', 'blue jay', 'sparrow', 'canary', 'crow', 'dove']
  for (const noun of looks) expect(lookUpNoun(noun)!.drawn).toBe('bird')
  expect(new Set(looks.map((noun) => hashOf(noun))).size).toBe(looks.length)
})

test('the young are smaller and of another shape', () => {
  for (const [young, old] of [
    ['kitten', 'cat'],
    ['puppy', 'dog'],
  ] as const) {
    const subject = findSubject(lookUpNoun(old)!.drawn)
    const asked = (noun: string) => ({ attributes: { colors: [], size: 1, words: [] }, noun, shot: 'full' as const })
    expect(lookUpNoun(young)!.drawn).toBe(subject.name)
    expect(subject.height(asked(young))).toBeLessThan(subject.height(asked(old)) * 0.7)
  }
})

test('breeds look different, by noun and by word', () => {
  const looks = ['dog', 'poodle', 'dalmatian', 'husky', 'corgi', 'dachshund', 'german shepherd', 'bulldog', 'beagle']
  expect(new Set(looks.map((noun) => hashOf(noun))).size).toBe(looks.length)
  for (const noun of looks) expect(lookUpNoun(noun)!.drawn).toBe('dog')
  expect(paint('dachshund').aspect).toBeGreaterThan(paint('poodle').aspect * 1.5)
})

test('black is black and white is white, in one breed as in another', () => {
  for (const noun of ['cat', 'dog', 'rabbit', 'fox', 'poodle', 'bulldog']) {
    const [black] = meanColor(paint(noun, { colors: ['#000000'] }))
    const [white] = meanColor(paint(noun, { colors: ['#ffffff'] }))
    expect(black, noun).toBeLessThan(95)
    expect(white, noun).toBeGreaterThan(165)
  }
})

test('a head is where the pose puts it, for what is worn on it', () => {
  const headOf = (noun: string, words: string[], shot: Shot = 'full') =>
    findSubject(lookUpNoun(noun)!.drawn).head!({ attributes: { colors: [], size: 1, words }, noun, shot })!
  expect(headOf('dog', ['running']).x).toBeGreaterThan(0.6)
  expect(headOf('dog', ['eating']).crown).toBeGreaterThan(headOf('dog', ['standing']).crown + 0.1)
  expect(headOf('cat', [], 'close-up').width).toBeGreaterThan(headOf('cat', []).width)
  for (const noun of ['llama', 'goose', 'kangaroo', 'frog']) {
    const { crown, eyes, chin } = headOf(noun, [])
    expect(crown, noun).toBeLessThan(eyes.y)
    expect(eyes.y, noun).toBeLessThan(chin)
  }
})
