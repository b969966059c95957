import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../src/illustrator/paint/random.ts'
import type { Subject } from '../../../src/illustrator/subjects/subject.ts'
import { sampleStage } from './sample-stage.ts'

/** What has no left and right of its own. */
const evenSided = new Set([
  'sun',
  'egg',
  'envelope',
  'sphere',
  'cone',
  'cylinder',
  'torus',
  'infinity',
  'peace-sign',
  'cube',
  'scissors',
  'shield',
  'ribbon',
  'button',
  'rainbow',
  'cassette',
])

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
  words?: readonly string[]
  flip?: boolean
  time?: 'day' | 'night'
  longest?: number
}

/** Paints a subject in the middle of a transparent canvas, its box a quarter of the longest side from each edge. */
export function paint(subject: Subject, options: Options = {}) {
  const { noun = subject.nouns[0]!, colors = [], words = [], flip = false, time = 'day', longest = 96 } = options
  const details = { attributes: { colors, size: 1, words: [...words] }, noun, shot: 'full' as const }
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
export function blueShare({ data }: { data: Buffer }): number {
  let [painted, blue] = [0, 0]
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! < 128) continue
    painted++
    if (data[at + 2]! > data[at]! * 1.35 && data[at + 2]! > data[at + 1]! * 1.25 && data[at + 2]! > 60) blue++
  }
  return painted === 0 ? 0 : blue / painted
}

/** What holds for every drawn thing. Small frames and few of them: there are hundreds of things. */
export function checkSubjects(things: readonly Subject[]): void {
  describe.each(things.map((subject) => [subject.name, subject] as const))('%s', (_, subject) => {
    test('has a size and shape for every noun and word', () => {
      // One expectation, as there are 80,000 cases.
      const wrong = subject.nouns.flatMap((noun) =>
        words.flatMap((each) => {
          const details = { attributes: { colors: [], size: 0.4, words: each }, noun, shot: 'wide' as const }
          const [height, aspect] = [subject.height(details), subject.aspect(details)]
          return height > 0 && aspect > 0.1 && aspect < 6 ? [] : [{ noun, words: each, height, aspect }]
        }),
      )
      expect(wrong).toEqual([])
    })

    test('fills its box, stays inside it and shows the colour asked for, whatever it is called', () => {
      for (const noun of subject.nouns) {
        const picture = paint(subject, { noun, colors: ['#1f4fd8'] })
        const { left, top, right, bottom } = extent(picture)
        const { box } = picture
        const slack = 1 + 0.025 * Math.max(box.width, box.height)
        const label = `${noun}: ${[left - box.x, top - box.y, right - box.x - box.width, bottom - box.y - box.height].map(Math.round)}`
        expect(left, label).toBeGreaterThanOrEqual(box.x - slack)
        expect(top, label).toBeGreaterThanOrEqual(box.y - slack)
        expect(right, label).toBeLessThanOrEqual(box.x + box.width + slack)
        expect(bottom, label).toBeLessThanOrEqual(box.y + box.height + slack)
        expect(right - left, label).toBeGreaterThan(box.width * 0.84 - 1)
        expect(bottom, label).toBeGreaterThan(box.y + box.height * 0.96)
        expect(top, label).toBeLessThan(box.y + box.height * 0.14)
        expect(blueShare(picture), noun).toBeGreaterThan(0.04)
      }
    })

    test('is the same picture every time, and mirrored when flipped', () => {
      const night = { time: 'night' } as const
      const once = paint(subject, night).data
      expect(once.equals(paint(subject, night).data)).toBe(true)
      if (!evenSided.has(subject.name)) expect(once.equals(paint(subject, { ...night, flip: true }).data)).toBe(false)
    })

    test('can be drawn at 16 pixels', () => {
      const { left, right } = extent(paint(subject, { longest: 16 }))
      expect(right).toBeGreaterThan(left)
    })
  })
}
