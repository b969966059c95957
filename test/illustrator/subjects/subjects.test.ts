import { createHash } from 'node:crypto'
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../src/illustrator/paint/random.ts'
import { findSubject, subjects } from '../../../src/illustrator/subjects/index.ts'
import type { Subject } from '../../../src/illustrator/subjects/subject.ts'
import { sampleStage } from './sample-stage.ts'

/** What has no left and right of its own. */
const evenSided = new Set([
  'sun',
  'envelope',
  'sphere',
  'cone',
  'cylinder',
  'torus',
  'infinity',
  'peace-sign',
  'cube',
  'scissors',
])
const people = new Set(['portrait', 'person'])
const things = subjects.filter(({ name }) => !people.has(name))

const words = [
  ['wooden'],
  ['golden', 'vintage'],
  ['tiny'],
  ['convertible', 'top', 'down'],
  ['open'],
  ['steam'],
  ['empty'],
  ['snowy'],
]

interface Options {
  noun?: string
  colors?: string[]
  words?: string[]
  flip?: boolean
  time?: 'day' | 'night'
  longest?: number
}

/** Paints a subject in the middle of a transparent canvas, its box a quarter of the longest side from each edge. */
function paint(subject: Subject, options: Options = {}) {
  const { noun = subject.nouns[0]!, colors = [], words = [], flip = false, time = 'day', longest = 160 } = options
  const details = { attributes: { colors, size: 1, words }, noun, shot: 'full' as const }
  const aspect = subject.aspect(details)
  const width = aspect >= 1 ? longest : longest * aspect
  const height = width / aspect
  const margin = longest / 4
  const canvas = createCanvas(Math.ceil(width + margin * 2), Math.ceil(height + margin * 2))
  const box = { x: margin, y: margin, width, height }
  const stage = sampleStage(canvas.width, canvas.height, time)
  const context = canvas.getContext('2d')
  subject.paint(context, box, { ...details, flip, random: createRandom(3, 'it') }, stage)
  return { data: canvas.data(), width: canvas.width, height: canvas.height, box }
}

/** The rectangle of everything more than faintly painted. */
function extent({ data, width, height }: { data: Buffer; width: number; height: number }) {
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

/** Share of the painted pixels that are clearly blue. */
function blueShare({ data }: { data: Buffer }): number {
  let [painted, blue] = [0, 0]
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! < 128) continue
    painted++
    if (data[at + 2]! > data[at]! * 1.35 && data[at + 2]! > data[at + 1]! * 1.25 && data[at + 2]! > 60) blue++
  }
  return painted === 0 ? 0 : blue / painted
}

test('a noun is drawn by one subject only', () => {
  const nouns = subjects.flatMap((subject) => subject.nouns)
  expect(nouns.filter((noun, index) => nouns.indexOf(noun) !== index)).toEqual([])
})

test('nouns are lower case', () => {
  for (const noun of subjects.flatMap((subject) => subject.nouns)) expect(noun).toBe(noun.toLowerCase())
})

test('subjects are found by name, and unknown names are drawn as a stand-in', () => {
  for (const subject of subjects) expect(findSubject(subject.name)).toBe(subject)
  for (const name of ['', 'no-such-thing', 'icon:no-such-icon', '__proto__']) {
    expect(blueShare(paint(findSubject(name), { noun: 'thing', colors: ['#2457d6'] }))).toBeGreaterThan(0.3)
  }
})

test('a convertible with its top down is the same car without its roof', () => {
  const car = findSubject('car')
  const closed = paint(car, { words: ['sports'], colors: ['#c9141c'] })
  const open = paint(car, { words: ['sports', 'convertible', 'top', 'down'], colors: ['#c9141c'] })
  expect([open.width, open.height]).toEqual([closed.width, closed.height])
  const alphaAt = (picture: typeof open, x: number, y: number): number =>
    picture.data[
      (Math.round(picture.box.y + y * picture.box.height) * picture.width +
        Math.round(picture.box.x + x * picture.box.width)) *
        4 +
        3
    ]!
  // The roof is gone, the door and the tail are not.
  expect(alphaAt(closed, 0.48, 0.06)).toBe(255)
  expect(alphaAt(open, 0.48, 0.06)).toBe(0)
  for (const [x, y] of [
    [0.5, 0.5],
    [0.05, 0.4],
    [0.93, 0.6],
  ] as const) {
    expect(alphaAt(open, x, y)).toBe(255)
  }
})

describe.each(things.map((subject) => [subject.name, subject] as const))('%s', (_, subject) => {
  test('has a size and shape for every noun and word', () => {
    for (const noun of subject.nouns) {
      for (const each of words) {
        const details = { attributes: { colors: [], size: 0.4, words: each }, noun, shot: 'wide' as const }
        expect(subject.height(details)).toBeGreaterThan(0)
        expect(subject.aspect(details)).toBeGreaterThan(0.1)
        expect(subject.aspect(details)).toBeLessThan(6)
      }
    }
  })

  test('fills its box, stays inside it and shows the colour asked for, whatever it is called', () => {
    for (const noun of subject.nouns) {
      const picture = paint(subject, { noun, colors: ['#1f4fd8'] })
      const { left, top, right, bottom } = extent(picture)
      const { box } = picture
      const slack = 0.025 * Math.max(box.width, box.height)
      const label = `${noun}: ${[left - box.x, top - box.y, right - box.x - box.width, bottom - box.y - box.height].map(Math.round)}`
      expect(left, label).toBeGreaterThanOrEqual(box.x - slack)
      expect(top, label).toBeGreaterThanOrEqual(box.y - slack)
      expect(right, label).toBeLessThanOrEqual(box.x + box.width + slack)
      expect(bottom, label).toBeLessThanOrEqual(box.y + box.height + slack)
      expect(right - left, label).toBeGreaterThan(box.width * 0.84)
      expect(bottom, label).toBeGreaterThan(box.y + box.height * 0.96)
      expect(top, label).toBeLessThan(box.y + box.height * 0.14)
      expect(blueShare(picture), noun).toBeGreaterThan(0.04)
    }
  })

  test('is the same picture every time, and mirrored when flipped', () => {
    const hash = (options: Options): string => createHash('sha256').update(paint(subject, options).data).digest('hex')
    expect(hash({})).toBe(hash({}))
    expect(hash({ time: 'night', words: ['open'] })).toBe(hash({ time: 'night', words: ['open'] }))
    if (!evenSided.has(subject.name)) expect(hash({ flip: true })).not.toBe(hash({}))
  })

  test('can be drawn at 16 pixels', () => {
    const { left, right } = extent(paint(subject, { longest: 16 }))
    expect(right).toBeGreaterThan(left)
  })
})

test('a bowl that holds something leaves what it holds in sight', () => {
  const bowl = findSubject('bowl')
  const details = { attributes: { colors: [], size: 1, words: [] }, noun: 'bowl', shot: 'full' as const, flip: false }
  const hollow = (holds: boolean): number => {
    const canvas = createCanvas(140, 100)
    const stage = sampleStage(140, 100)
    if (holds) {
      const thing = { noun: 'bowl', drawn: 'bowl', count: 1, attributes: details.attributes }
      stage.scene.subjects.push({ ...thing, id: 'bowl-1' })
      stage.scene.subjects.push({ ...thing, id: 'it', drawn: 'apple', relation: { kind: 'in', to: 'bowl-1' } })
    }
    const context = canvas.getContext('2d')
    bowl.paint(context, { x: 0, y: 0, width: 140, height: 100 }, { ...details, random: createRandom(3, 'it') }, stage)
    return context.getImageData(70, 14, 1, 1).data[3]!
  }
  expect([hollow(false), hollow(true)]).toEqual([255, 0])
})
