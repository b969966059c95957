import { expect, test } from 'vitest'
import { inlineDataOf } from '../../src/gemini-api/index.ts'
import { jsonChunksOf } from '../../src/gemini-api/json-chunks.ts'

const bytes = Buffer.alloc(500_001, 'limn')

test('pieces are the JSON that the value is, and their length is known before', () => {
  const value = {
    text: 'Zürich 東京 "quoted"',
    parts: [
      { inlineData: inlineDataOf(bytes, 'image/png', 'dögs') },
      { inlineData: inlineDataOf(bytes.subarray(1), 'a/b') },
    ],
    nothing: undefined,
  }
  const chunks = jsonChunksOf(value)
  const text = [...chunks].join('')
  expect(text === JSON.stringify(value)).toBe(true)
  expect(chunks.byteLength).toBe(Buffer.byteLength(text))
})

test('a picture is never made base64 whole', () => {
  const inlineData = inlineDataOf(bytes, 'image/png')
  Object.defineProperty(inlineData, 'data', { get: () => expect.unreachable('it was'), enumerable: true })
  const lengths = [...jsonChunksOf({ inlineData })].map((piece) => piece.length)
  expect(Math.max(...lengths)).toBeLessThan(bytes.length / 1.5)
})
