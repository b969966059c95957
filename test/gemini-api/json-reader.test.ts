import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heldBytesOf } from '../../src/gemini-api/inline-data.ts'
import { createJsonReader } from '../../src/gemini-api/json-reader.ts'

/** The body in pieces of `size` bytes. */
function read(body: string | Buffer, size = 1000): unknown {
  const reader = createJsonReader()
  const bytes = Buffer.from(body as string)
  for (let at = 0; at < bytes.length; at += size) reader.write(bytes.subarray(at, at + size))
  return reader.end()
}

const picture = Buffer.from(Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 256))
const base64 = picture.toString('base64')

const pieceSizes = fc.integer({ min: 1, max: 5000 })

/** Pictures long enough to be held, and texts under the same key that are none. */
const dataTexts = fc.oneof(
  fc.uint8Array({ minLength: 2990, maxLength: 3400 }).map((bytes) => Buffer.from(bytes).toString('base64')),
  fc.string({ maxLength: 20 }),
  fc
    .tuple(fc.integer({ min: 0, max: 9000 }), fc.string({ minLength: 1, maxLength: 9 }))
    .map(([at, text]) => base64.slice(0, at) + text + base64.slice(at)),
)

const bodies = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.jsonValue({ maxDepth: 1 }),
    dataTexts,
    fc.dictionary(fc.oneof(fc.constant('data'), fc.string({ maxLength: 9 })), tie('value'), { maxKeys: 4 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.record({ mimeType: fc.constant('image/png'), data: dataTexts }),
  ),
})).value

test('however a body is cut, it is the JSON that it is', () => {
  fc.assert(
    fc.property(bodies, pieceSizes, (value, size) => {
      const body = JSON.stringify(value)
      expect(JSON.stringify(canonical(read(body, size))) === JSON.stringify(canonical(JSON.parse(body)))).toBe(true)
    }),
    { numRuns: 300, seed: 7 },
  )
})

/** Long base64 has one spelling once it was bytes: the standard alphabet, no blanks; padding is compared elsewhere. */
function canonical(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, item) =>
    key === 'data' && typeof item === 'string' && item.length >= 4000
      ? item
          .replace(/\s|=+$/g, '')
          .replaceAll('-', '+')
          .replaceAll('_', '/')
      : item,
  )
}

test.each([
  ['plain', base64],
  ['with every slash escaped, as PHP writes it', base64.replaceAll('/', '\\/')],
  ['with escaped plus signs', base64.replaceAll('+', '\\u002b')],
  ['in lines', base64.replace(/(.{76})/g, '$1\\r\\n')],
  ['URL-safe and without padding', picture.toString('base64url')],
])('a picture %s is held as bytes', (_, text) => {
  for (const size of [1, 7, 4096, 1 << 20]) {
    const json = read(`{"inlineData":{"mimeType":"image/png","data" : "${text}"},"x":1}`, size) as {
      inlineData: object
    }
    expect(Buffer.compare(heldBytesOf(json.inlineData)!, picture)).toBe(0)
  }
})

test('what is no base64 stays the text it is', () => {
  for (const wrong of [`${base64}*`, `*${base64}`, `${base64.slice(0, 9000)}é${base64.slice(9000)}`, `${base64}A`]) {
    const json = read(JSON.stringify({ inlineData: { data: wrong } })) as { inlineData: { data: string } }
    expect(heldBytesOf(json.inlineData)).toBeUndefined()
    expect(json.inlineData.data).toBe(wrong)
  }
})

test.each([
  '{"data":"',
  `{"data":"${base64}`,
  `{"data":"${base64}"`,
  '{"data":"\\',
  '{"a":}',
  '"data',
  `{"data":"${base64}\\`,
])('JSON that breaks off is none: %.20s', (body) => expect(() => read(body)).toThrow(SyntaxError))
