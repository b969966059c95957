import { createCanvas } from '@napi-rs/canvas'
import { expect, test } from 'vitest'
import { createRandom } from '../../../src/illustrator/paint/random.ts'
import { findSubject } from '../../../src/illustrator/subjects/index.ts'
import { sampleStage } from './sample-stage.ts'

function paint(name: string, words: string[]): string {
  const canvas = createCanvas(160, 120)
  const details = { attributes: { colors: [], size: 1, words }, noun: name, shot: 'full' as const, flip: false }
  const box = { x: 10, y: 10, width: 140, height: 100 }
  const random = createRandom(3, 'it')
  findSubject(name).paint(canvas.getContext('2d'), box, { ...details, random }, sampleStage(160, 120))
  return canvas.data().toString('base64')
}

test.each(['pizza', 'pasta', 'pancakes', 'salad', 'soup'])('what %s is served with is seen on it', (dish) => {
  const looks = ['with meatballs', 'with mushrooms', 'with basil', 'with shrimps'].map((word) => paint(dish, [word]))
  expect(new Set([paint(dish, []), ...looks]).size).toBe(5)
})

test('a cake has as many candles as are said', () => {
  expect(paint('cake', ['with three candles'])).not.toBe(paint('cake', ['with nine candles']))
})
