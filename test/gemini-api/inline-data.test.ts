import { expect, test } from 'vitest'
import { bytesOf, inlineDataOf, parseGenerateContentRequest } from '../../src/gemini-api/index.ts'

const bytes = new Uint8Array([1, 2, 3, 255])

test('inline data is what Google sends, and gives its bytes back as they are', () => {
  const inlineData = inlineDataOf(bytes, 'image/png')
  expect(JSON.parse(JSON.stringify(inlineData))).toEqual({ mimeType: 'image/png', data: 'AQID/w==' })
  expect(bytesOf(inlineData)).toBe(bytes)
  expect(bytesOf({ mimeType: 'image/png', data: 'AQID/w==' })).toEqual(Buffer.from(bytes))
})

test('a request that limn made itself is read without making its base64', () => {
  const inlineData = inlineDataOf(bytes, 'image/png')
  Object.defineProperty(inlineData, 'data', { get: () => expect.unreachable('the base64 was made') })
  const request = parseGenerateContentRequest({ contents: [{ parts: [{ inlineData }] }] })
  expect(bytesOf(request.contents[0]!.parts![0]!.inlineData!)).toBe(bytes)
})
