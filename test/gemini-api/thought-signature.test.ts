import { expect, test } from 'vitest'
import {
  isValidThoughtSignature,
  readThoughtSignature,
  signatureBypasses,
  signThought,
} from '../../src/gemini-api/index.ts'

const payload = Buffer.from('what the picture was made of, long enough to be cut anywhere')
const signature = signThought(payload)

test('a payload comes back from its signature, which is standard base64', () => {
  expect(Buffer.from(readThoughtSignature(signature)!)).toEqual(payload)
  expect(signature).toMatch(/^[A-Za-z0-9+/]+={0,2}$/)
  expect(isValidThoughtSignature(signature)).toBe(true)
})

test('the alphabet for URLs, no padding and line breaks change nothing: SDKs write base64 as they like', () => {
  const binary = Buffer.from(Array.from({ length: 256 }, (_, at) => at))
  const standard = signThought(binary)
  const forUrls = standard.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  expect(forUrls).not.toBe(standard)
  for (const written of [forUrls, standard.replace(/.{76}/g, '$&\r\n')]) {
    expect(Buffer.from(readThoughtSignature(written)!)).toEqual(binary)
  }
})

test('every truncation and every changed byte is noticed', () => {
  for (let length = 0; length < signature.length - 1; length++) {
    expect(isValidThoughtSignature(signature.slice(0, length))).toBe(false)
  }
  const bytes = Buffer.from(signature, 'base64')
  for (let at = 0; at < bytes.length; at++) {
    const damaged = Buffer.from(bytes)
    damaged[at]! ^= 0x55
    expect(isValidThoughtSignature(damaged.toString('base64'))).toBe(false)
  }
})

test.each([
  ['nothing', ''],
  ["somebody else's", Buffer.from('CiQBVKhc7uXhZ0nT8lq0').toString('base64')],
  ['base64 of base64', Buffer.from(signature).toString('base64')],
  ['the mark alone', Buffer.from('limn\u0002', 'latin1').toString('base64')],
  ['what is no base64', 'limn!'],
])('%s is none of limn', (_, other) => {
  expect(readThoughtSignature(other)).toBeUndefined()
  expect(isValidThoughtSignature(other)).toBe(false)
})

test.each(signatureBypasses)('%s is let pass and carries nothing', (bypass) => {
  expect(isValidThoughtSignature(bypass)).toBe(true)
  expect(readThoughtSignature(bypass)).toBeUndefined()
})
