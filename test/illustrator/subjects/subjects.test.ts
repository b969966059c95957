import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { createRandom } from '../../../src/illustrator/paint/random.ts'
import { findSubject, subjects } from '../../../src/illustrator/subjects/index.ts'
import { blueShare, paint } from './check-subjects.ts'
import { sampleStage } from './sample-stage.ts'

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
