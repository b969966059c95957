import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createKeyMask, maskKey } from '../../../src/engines/gemini/key-mask.ts'

const key = 'distinctive/Google+key"7f3a9'
const spellings = [key, 'distinctive/Google+key\\"7f3a9', 'distinctive\\/Google+key\\"7f3a9', encodeURIComponent(key)]

/** What comes through, piece by piece. */
function pass(text: string, cuts: readonly number[], secret = key): string {
  const passed: Buffer[] = []
  const mask = createKeyMask(secret, (piece) => passed.push(piece))
  const bytes = Buffer.from(text)
  const ends = [...new Set(cuts)].filter((cut) => cut < bytes.length).sort((a, b) => a - b)
  for (const [index, end] of [...ends, bytes.length].entries()) mask.write(bytes.subarray(ends[index - 1] ?? 0, end))
  mask.end()
  return Buffer.concat(passed).toString()
}

it('hides every spelling of a key wherever it is cut, and changes no other byte and no length', () => {
  const piece = fc.oneof(
    fc.constantFrom(...spellings, key.slice(0, 9), 'd', '"', '\\', '/'),
    fc.string({ maxLength: 6 }),
  )
  const texts = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('|'))
  fc.assert(
    fc.property(texts, fc.array(fc.nat(200), { maxLength: 9 }), (text, cuts) => {
      const hidden = spellings.reduce((clean, one) => clean.replaceAll(one, '*'.repeat(one.length)), text)
      expect(pass(text, cuts)).toBe(hidden)
      expect(maskKey(Buffer.from(text), key).toString()).toBe(hidden)
    }),
    { numRuns: 300 },
  )
})

it('gives the end of a body that may have been the beginning of the key', () => {
  expect(pass('all of it: distinct', [3, 12])).toBe('all of it: distinct')
})

it('leaves a body alone where the key is a word that may stand in any picture', () => {
  expect(pass('the word any in many bodies', [5], 'any')).toBe('the word any in many bodies')
  expect(maskKey(Buffer.from('any'), 'any').toString()).toBe('***')
})
