import { expect, it } from 'vitest'
import { illustrate } from '../../../src/illustrator/illustrate.ts'

it.each([
  'a minimalist mountain landscape',
  'a minimalist sea at sunset',
  'a minimalist city at night',
  'minimalist forest with a deer',
  'minimal illustration of a living room',
])('%s is a few flat colours', async (prompt) => {
  const { pixels } = await illustrate({ prompt, references: [], seed: 5, width: 160, height: 160 })
  const counts = new Map<number, number>()
  for (let at = 0; at < pixels.data.length; at += 4) {
    const color = (pixels.data[at]! << 16) | (pixels.data[at + 1]! << 8) | pixels.data[at + 2]!
    counts.set(color, (counts.get(color) ?? 0) + 1)
  }
  const most = [...counts.values()].sort((a, b) => b - a)
  const inNine = most.slice(0, 9).reduce((sum, count) => sum + count, 0)
  expect(inNine / (160 * 160)).toBeGreaterThan(0.85)
  expect(most.length).toBeGreaterThan(1)
  expect(most[0]! / (160 * 160)).toBeLessThan(0.7)
})
