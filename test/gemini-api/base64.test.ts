import { expect, test } from 'vitest'
import { decodeBase64 } from '../../src/gemini-api/index.ts'

const bytes = Uint8Array.from({ length: 64 }, (_, index) => (index * 89 + 251) & 255)

test('standard and URL-safe letters, with and without padding, give the same bytes at every length', () => {
  for (let length = 0; length <= bytes.length; length++) {
    const part = Buffer.from(bytes.subarray(0, length))
    const texts = [part.toString('base64'), part.toString('base64').replace(/=+$/, ''), part.toString('base64url')]
    for (const text of texts) expect(Buffer.from(decodeBase64(text)!)).toEqual(part)
  }
})

test('line ends inside are no harm', () => {
  expect(Buffer.from(decodeBase64('aGVs\r\nbG8=\n')!).toString()).toBe('hello')
})

test.each(['a', 'abcde', 'ab*d', 'ab=d', 'abc==', 'a===', '=', '====', 'aGk=aGk=', 'é', 'ab\u0000d', '!'])(
  '%j is no base64',
  (text) => expect(decodeBase64(text)).toBeUndefined(),
)

test('one wrong letter anywhere is found', () => {
  const text = Buffer.from(bytes).toString('base64')
  for (let index = 0; index < text.length - 2; index++) {
    expect(decodeBase64(`${text.slice(0, index)}*${text.slice(index + 1)}`)).toBeUndefined()
  }
})

test('20 MB are checked to the last letter', () => {
  const text = Buffer.alloc(20_000_000, 7).toString('base64')
  expect(decodeBase64(text)).toHaveLength(20_000_000)
  expect(decodeBase64(`${text.slice(0, -8)}*AAAAAAA`)).toBeUndefined()
})
