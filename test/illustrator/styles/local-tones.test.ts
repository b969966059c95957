import { expect, test } from 'vitest'
import { openDarks } from '../../../src/illustrator/paint/styles/local-tones.ts'

const side = 128

/** Light paper with a dark patch in the middle, and a faint stripe down the patch. */
function darkPatch(): Uint8Array {
  const luma = new Uint8Array(side * side).fill(220)
  for (let y = 24; y < 104; y++) for (let x = 24; x < 104; x++) luma[y * side + x] = x % 16 < 4 ? 70 : 50
  return luma
}

test('a large dark patch is brought up and what is in it stands out more, while light parts stay', () => {
  const luma = darkPatch()
  openDarks(luma, side, side)
  const at = (x: number, y: number): number => luma[y * side + x]!
  expect(at(60, 64)).toBeGreaterThan(80)
  expect(at(66, 64) - at(60, 64)).toBeGreaterThan(30)
  expect(at(2, 2)).toBe(220)
})
