import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { carriers } from '../../../src/imaging/credentials/carrier.ts'
import { type Relationship, readIngredient } from '../../../src/imaging/credentials/ingredient.ts'
import { readCredentials } from '../../../src/imaging/credentials/read-credentials.ts'
import { signCredentials } from '../../../src/imaging/credentials/sign-credentials.ts'
import { decodeImage } from '../../../src/imaging/decode.ts'
import type { OutputMimeType } from '../../../src/imaging/image.ts'
import { readMetadata } from '../../../src/imaging/metadata.ts'
import { joinWithRoom, roomForCredentials } from '../../../src/imaging/room.ts'
import { readIndependently } from './independent-reader.ts'
import { claimOf, encoded, formats, localIdentity } from './pictures.ts'

const identity = localIdentity()
const trusted = identity.certificates

const ingredient = async (bytes: Uint8Array, title: string, relationship: Relationship) => ({
  ...(await readIngredient(bytes, { title })),
  relationship,
})

const signed = async (mimeType: OutputMimeType, options = {}, more = {}) =>
  Buffer.from((await signCredentials(await encoded(mimeType, options), mimeType, claimOf(more), identity)).bytes)

describe.each(formats)('a signed %s', (mimeType) => {
  test('is valid to C2PA’s own library and to an independent reader', async () => {
    const bytes = await signed(mimeType)
    expect(await readCredentials(bytes, { trusted })).toEqual({
      state: 'valid',
      generator: 'limn 1.2.3',
      sourceType: 'algorithmicMedia',
      signer: 'limn on this machine, limn',
      softBindings: [{ algorithm: 'limn.tile.1', value: '0123456789abcdef' }],
      ingredients: [],
      problems: [],
    })
    expect(await readIndependently(bytes, mimeType)).toMatchObject({ isValid: true })
    expect((await readCredentials(bytes)).state).toBe('untrusted')
  })

  test('shows the same picture and says the same of itself', async () => {
    const plain = await encoded(mimeType)
    const bytes = await signed(mimeType)
    const pixels = async (file: Buffer) => Buffer.from((await decodeImage(file)).data)
    expect((await pixels(bytes)).equals(await pixels(plain))).toBe(true)
    expect(await readMetadata(bytes)).toEqual({
      prompt: 'a slope',
      model: 'a-model',
      seed: 7,
      sourceType: 'algorithmicMedia',
    })
  })

  test('has the same bytes every time', async () => {
    expect((await signed(mimeType)).equals(await signed(mimeType))).toBe(true)
    expect((await signed(mimeType)).equals(await signed(mimeType, { turned: true }))).toBe(false)
  })

  test('is signed in place where its buffer has room, to the same bytes', async () => {
    const plain = await encoded(mimeType)
    const sign = async (room: number) => {
      const file = joinWithRoom([plain], room)
      const { bytes } = await signCredentials(file, mimeType, claimOf(), identity, { room })
      expect(Buffer.from(bytes).equals(await signed(mimeType))).toBe(true)
      return { file, bytes }
    }
    const roomy = await sign(roomForCredentials)
    expect(roomy.bytes.buffer).toBe(roomy.file.buffer)
    const cramped = await sign(100)
    expect(cramped.bytes.buffer).not.toBe(cramped.file.buffer)
    expect(Buffer.from(cramped.file).equals(plain)).toBe(true)
  })

  test('with a byte changed is told from one encoded anew and from another picture', async () => {
    const bytes = await signed(mimeType)
    const altered = Buffer.from(bytes)
    altered[
      bytes.indexOf({ 'image/png': 'IDAT', 'image/jpeg': '\xff\xda', 'image/webp': 'VP8 ' }[mimeType], 0, 'latin1') + 60
    ]! ^= 1
    const read = async (file: Buffer) => (await readCredentials(file, { trusted })).tampering
    expect(await read(altered)).toBe('altered')

    const store = carriers[mimeType]!.find(bytes)!
    const reEncoded = await sharp(await encoded(mimeType))
      .resize(140)
      .toBuffer()
    expect(await read(carrying(store, reEncoded, mimeType))).toBe('re-encoded')
    expect(await read(carrying(store, await encoded(mimeType, { turned: true }), mimeType))).toBe('swapped')
    expect((await readCredentials(reEncoded)).state).toBe('absent')
    expect((await readIndependently(altered, mimeType)).isValid).toBe(false)
  })

  test('is not signed again over what was signed', async () => {
    await expect(signCredentials(await signed(mimeType), mimeType, claimOf(), identity)).rejects.toThrow(/already/)
  })

  test('carries the credentials of what it was made from, turn after turn', async () => {
    const photo = await encoded('image/jpeg')
    const first = await signed(
      mimeType,
      {},
      {
        sourceType: 'algorithmicallyEnhanced',
        ingredients: [await ingredient(photo, 'photo', 'parentOf')],
      },
    )
    const second = await signed(
      mimeType,
      { turned: true },
      {
        ingredients: [await ingredient(first, 'turn 1', 'parentOf'), await ingredient(photo, 'photo', 'inputTo')],
      },
    )
    const third = await signed(mimeType, {}, { ingredients: [await ingredient(second, 'turn 2', 'parentOf')] })
    expect(await readCredentials(first, { trusted })).toMatchObject({
      state: 'valid',
      sourceType: 'algorithmicallyEnhanced',
      ingredients: [{ title: 'photo', relationship: 'parentOf', mimeType: 'image/jpeg' }],
    })
    expect(await readCredentials(second, { trusted })).toMatchObject({
      state: 'valid',
      ingredients: [
        { title: 'turn 1', relationship: 'parentOf', generator: 'limn 1.2.3', sourceType: 'algorithmicallyEnhanced' },
        { title: 'photo', relationship: 'inputTo' },
      ],
    })
    expect(await readCredentials(third, { trusted })).toMatchObject({
      state: 'valid',
      ingredients: [{ title: 'turn 2' }],
    })
    for (const bytes of [first, second, third])
      expect(await readIndependently(bytes, mimeType)).toMatchObject({ isValid: true })
  })
})

test('a transparent PNG is signed and stays transparent', async () => {
  const bytes = await signed('image/png', { clear: true })
  expect(await readCredentials(bytes, { trusted })).toMatchObject({ state: 'valid' })
  expect(await readIndependently(bytes, 'image/png')).toMatchObject({ isValid: true })
  expect((await decodeImage(bytes)).data[3]).toBe(0)
})

test('a picture without a mark claims none', async () => {
  const { softBindings, state } = await readCredentials(await signed('image/png', {}, { watermark: undefined }), {
    trusted,
  })
  expect({ softBindings, state }).toEqual({ softBindings: [], state: 'valid' })
})

test('credentials of a hundred turns still fit into a JPEG', async () => {
  let ingredients = [await ingredient(await signed('image/jpeg'), 'turn', 'parentOf')]
  const [first] = ingredients
  // As many manifests as of a long conversation; each is one of the first, under a name of its own.
  const { manifests, validation } = first!.credentials!
  const many = Array.from({ length: 100 }, (_, index) => ({
    label: manifests[0]!.label.replace(/.{3}$/, String(index).padStart(3, '0')),
    bytes: Buffer.from(
      manifests[0]!.bytes
        .toString('latin1')
        .replaceAll(manifests[0]!.label, manifests[0]!.label.replace(/.{3}$/, String(index).padStart(3, '0'))),
      'latin1',
    ),
  }))
  ingredients = [{ ...first!, credentials: { manifests: [...many, ...manifests], validation } }]
  const bytes = await signed('image/jpeg', {}, { ingredients })
  const store = carriers['image/jpeg']!.find(bytes)!
  expect(store.length).toBeGreaterThan(2 * 65_535)
  expect(await readCredentials(bytes, { trusted })).toMatchObject({ state: 'valid' })
  expect(await readIndependently(bytes, 'image/jpeg')).toMatchObject({ isValid: true })
})

/** A file with the credentials of another. */
function carrying(store: Buffer, file: Uint8Array, mimeType: OutputMimeType): Buffer {
  const carrier = carriers[mimeType]!
  const { before, after } = carrier.around(file, carrier.lengthOf(store.length))
  return Buffer.concat([...before, ...carrier.wrap(store), after])
}
