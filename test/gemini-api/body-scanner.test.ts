import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createBodyScanner } from '../../src/gemini-api/body-scanner.ts'

const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** What a scanner finds: the body put together again, and each run's bytes. */
function scan(body: Buffer, cuts: readonly number[]) {
  const again: Buffer[] = []
  const runs: { bytes: Buffer[]; ended: boolean; holes: number }[] = []
  const scanner = createBodyScanner({
    text: (bytes) => again.push(Buffer.from(bytes)),
    run() {
      const run = { bytes: [] as Buffer[], ended: false, holes: 0 }
      runs.push(run)
      let unpadded = true
      return {
        bytes(bytes) {
          expect(unpadded).toBe(true)
          unpadded = bytes.length % 3 === 0
          // Their memory is used again.
          run.bytes.push(Buffer.from(bytes))
          run.holes += bytes.length
          again.push(Buffer.from(bytes.toString('base64')))
        },
        spelled(text, bytes) {
          unpadded = false
          run.bytes.push(bytes)
          again.push(Buffer.from(text))
        },
        end() {
          run.ended = true
        },
      }
    },
  })
  let at = 0
  for (const cut of [...new Set(cuts)].sort((a, b) => a - b)) {
    if (cut >= body.length) break
    // A chunk's memory may be used again for the next one.
    const chunk = Buffer.from(body.subarray(at, cut))
    scanner.write(chunk)
    chunk.fill(0)
    at = cut
  }
  scanner.write(Buffer.from(body.subarray(at)))
  scanner.end()
  return {
    again: Buffer.concat(again),
    runs: runs.map(({ bytes, ended, holes }) => ({ bytes: hash(Buffer.concat(bytes)), ended, holes })),
  }
}

const noise = (length: number, seed = 1): Buffer => {
  let state = seed
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 48271) % 2147483647
      return state & 255
    }),
  )
}

const picture = noise(9001)
const base64 = picture.toString('base64')
const part = (data: string) => `{"inlineData":{"mimeType":"image/png","data":"${data}"},"thoughtSignature":"${base64}"}`

/** Ways of writing the same picture; `kept` says of how many of its bytes nothing but the bytes is kept. */
const spellings: Record<string, { data: string; kept: 'all' | 'none' | 'some' }> = {
  standard: { data: base64, kept: 'all' },
  unpadded: { data: base64.replace(/=+$/, ''), kept: 'some' },
  'escaped slashes': { data: base64.replaceAll('/', '\\/'), kept: 'none' },
  'one late escape': {
    data: `${base64.slice(0, 8000)}\\u00${base64.charCodeAt(8000).toString(16)}${base64.slice(8001)}`,
    kept: 'some',
  },
  'url-safe': { data: base64.replaceAll('/', '_').replaceAll('+', '-'), kept: 'none' },
  'late url-safe': {
    data: base64.slice(0, 5000) + base64.slice(5000).replaceAll('/', '_').replaceAll('+', '-'),
    kept: 'some',
  },
  'late blanks': { data: `${base64.slice(0, 6001)}\\n ${base64.slice(6001)}`, kept: 'some' },
}

const cutsOf = (length: number) =>
  fc.oneof(
    fc.array(fc.integer({ min: 1, max: length }), { maxLength: 12 }),
    fc
      .integer({ min: 1, max: 700 })
      .map((step) => Array.from({ length: Math.floor(length / step) }, (_, i) => (i + 1) * step)),
  )

for (const [name, { data, kept }] of Object.entries(spellings)) {
  const framings = {
    JSON: `{"candidates": [{"content": {"parts": [${part(data)}, ${part(data)}]}}]}`,
    SSE: `data: {"candidates":[${part(data)}]}\r\n\r\ndata: ${part(data)}\r\n\r\n`,
  }
  for (const [framing, text] of Object.entries(framings)) {
    it(`finds a picture in ${name} base64 in ${framing}, wherever the body is cut, and loses no byte of the body`, () => {
      const body = Buffer.from(text)
      const property = fc.property(cutsOf(body.length), (cuts) => {
        const { again, runs } = scan(body, cuts)
        expect(hash(again)).toBe(hash(body))
        if (kept === 'none') expect(runs).toEqual([])
        else {
          expect(runs).toMatchObject([1, 2].map(() => ({ bytes: hash(picture), ended: true })))
          for (const { holes } of runs) {
            if (kept === 'all') expect(holes).toBe(picture.length)
            else expect(holes).toBeLessThan(picture.length)
          }
        }
      })
      fc.assert(property, { numRuns: 12 })
    })
  }
}

it('puts any bytes together again, wherever they are cut or end, JSON or not', () => {
  const long = fc.integer({ min: 4090, max: 4300 }).map((length) => noise(length, length).toString('base64'))
  const token = fc.oneof(
    fc.constantFrom(
      '"data"',
      '"data',
      ':',
      ' ',
      '"',
      '\\',
      '\\"',
      '\\u00',
      '{',
      '}',
      ',',
      '=',
      '==',
      '_',
      'data: ',
      '\r\n',
      '"dat\\u0061"',
      '🦊',
    ),
    long,
    long.map((text) => `"data":"${text}`),
    long.map((text) => `"data":"${text}"`),
  )
  const bodies = fc.array(token, { maxLength: 12 }).map((tokens) => Buffer.from(tokens.join('')))
  fc.assert(
    fc.property(bodies, fc.array(fc.nat(20_000), { maxLength: 9 }), (body, cuts) => {
      const cut = scan(body, cuts)
      expect(hash(cut.again)).toBe(hash(body))
      const whole = scan(body, [])
      expect(cut.runs.map(({ bytes, ended }) => [bytes, ended])).toEqual(
        whole.runs.map(({ bytes, ended }) => [bytes, ended]),
      )
    }),
    { numRuns: 60 },
  )
})

it('leaves text alone that only stands where a picture may stand', () => {
  const prose = JSON.stringify({ data: 'a red fox in the snow, '.repeat(400) })
  expect(scan(Buffer.from(prose), [100, 5000])).toEqual({ again: Buffer.from(prose), runs: [] })
})
