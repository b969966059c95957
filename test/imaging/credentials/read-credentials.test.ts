import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCredentials } from '../../../src/imaging/credentials/read-credentials.ts'

// Signed with C2PA's own library by "Other Signer", whom "Other Root" vouches for.
const others = (name: string) => readFileSync(new URL(`signed-by-others/${name}`, import.meta.url))
const root = others('root.pem').toString()

/** The bytes with one bit turned, so many bytes after a text that stands in them. */
function flipped(bytes: Buffer, text: string, after = 0): Buffer {
  const at = bytes.indexOf(text, 0, 'latin1')
  if (at < 0) throw new Error(`${text} is not in the file.`)
  const copy = Buffer.from(bytes)
  copy[at + after]! ^= 1
  return copy
}

describe('credentials of any signer', () => {
  test.each(['painted.png', 'painted.webp'])('are valid in %s for whoever trusts its root', async (name) => {
    expect(await readCredentials(others(name), { trusted: root })).toEqual({
      state: 'valid',
      generator: 'Other Painter 3.1',
      sourceType: 'trainedAlgorithmicMedia',
      signer: 'Other Signer, Other Company',
      softBindings: [],
      ingredients: [],
      problems: [],
    })
  })

  test('name what the picture was made from, the marks in it, and how its parent came about', async () => {
    expect(await readCredentials(others('edited.jpg'), { trusted: root })).toMatchObject({
      state: 'valid',
      generator: 'Other Editor',
      sourceType: 'trainedAlgorithmicMedia',
      softBindings: [{ algorithm: 'com.example.mark.1', value: 'c0ffee' }],
      ingredients: [{ title: 'first.png', relationship: 'parentOf', generator: 'Other Painter 3.1' }],
    })
  })

  test('are untrusted where nobody vouches for the signer', async () => {
    const { state, problems } = await readCredentials(others('painted.png'))
    expect(state).toBe('untrusted')
    expect(problems).toEqual([expect.stringMatching(/^signingCredential\.untrusted: /)])
  })

  test.each([
    ['painted.png', 'IDAT', 9],
    ['painted.webp', 'VP8 ', 20],
    ['edited.jpg', '\xff\xda', 20],
  ])('say of %s with a bit turned in the picture that the picture was changed', async (name, text, after) => {
    const read = await readCredentials(flipped(others(name), text, after), { trusted: root })
    expect(read).toMatchObject({ state: 'tampered', tampering: 'picture' })
    expect(read.problems[0]).toMatch(/^assertion\.dataHash\.mismatch: /)
  })

  test.each(['c2pa.created', 'Other Painter', 'Other Root', 'urn:c2pa', 'jumb', 'jumdc2cl'])(
    'say that they themselves were changed when a bit is turned in their %s',
    async (text) => {
      for (const name of ['painted.png', 'painted.webp']) {
        const read = await readCredentials(flipped(others(name), text, text.length - 1), { trusted: root })
        expect(read, name).toMatchObject({ state: 'tampered', tampering: 'credentials' })
        expect(read.problems).not.toEqual([])
      }
    },
  )

  test('moved to another picture say that the picture is not theirs', async () => {
    const [painted, plain] = [others('painted.png'), readPlain()]
    const chunk = painted.subarray(painted.indexOf('caBX') - 4)
    const moved = Buffer.concat([
      plain.subarray(0, 33),
      chunk.subarray(0, chunk.readUInt32BE(0) + 12),
      plain.subarray(33),
    ])
    expect(await readCredentials(moved, { trusted: root })).toMatchObject({ state: 'tampered', tampering: 'picture' })
  })

  test('cut off are tampered, whatever is left', async () => {
    const whole = others('painted.png')
    const end = whole.indexOf('IDAT')
    for (let length = whole.indexOf('c2pa') + 20; length < end; length += 97) {
      expect((await readCredentials(whole.subarray(0, length))).state, `${length} bytes`).toBe('tampered')
    }
  })
})

describe('a file without credentials', () => {
  test('says so, picture or not', async () => {
    const none = { state: 'absent', softBindings: [], ingredients: [], problems: [] }
    for (const bytes of [readPlain(), Buffer.from('jumb c2pa'), Buffer.alloc(0)]) {
      expect(await readCredentials(bytes)).toEqual(none)
    }
  })

  test('is not taken for one with them because it mentions them', async () => {
    const text = Buffer.from('tEXtComment\0c2pa jumb')
    const length = Buffer.alloc(4)
    length.writeUInt32BE(text.length - 4)
    const plain = readPlain()
    const mentions = Buffer.concat([plain.subarray(0, 33), length, text, Buffer.alloc(4), plain.subarray(33)])
    expect((await readCredentials(mentions)).state).toBe('absent')
  })
})

/** A picture of one pixel. */
function readPlain(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
}
