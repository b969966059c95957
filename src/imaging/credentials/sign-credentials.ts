import { createHash } from 'node:crypto'
import type { OutputMimeType } from '../image.ts'
import { insertInRoom } from '../room.ts'
import { assertionsOf, type ClaimAssertion } from './assertions.ts'
import { carriers } from './carrier.ts'
import { encodeCbor } from './cbor.ts'
import type { Claim } from './claim.ts'
import { coseSign, coseSignLength } from './cose-sign.ts'
import { hashInTurns } from './hash-in-turns.ts'
import { cborBox, hashOfBox, superBox } from './jumbf.ts'
import type { SigningIdentity } from './signing-identity.ts'

export interface SignedPicture {
  bytes: Uint8Array
  /** Name of its credentials, `urn:c2pa:…`: readers show it, and the next picture's credentials refer to it. */
  label: string
}

/**
 * A picture with signed credentials (C2PA 2.2): what made it, from what, and with which mark. There is no chance and no
 * time in it, so that with an Ed25519 key the same picture, claim and identity give the same bytes.
 *
 * @param options.room Free bytes behind the picture in its buffer. Where they hold the credentials, they are put into it in
 *   place, and `bytes` is a picture no more.
 * @throws Error for a file that carries credentials already: those of whoever signed before would be lost.
 */
export async function signCredentials(
  bytes: Uint8Array,
  mimeType: OutputMimeType,
  claim: Claim,
  identity: SigningIdentity,
  { room = 0 }: { room?: number | undefined } = {},
): Promise<SignedPicture> {
  const carrier = carriers[mimeType]!
  if (carrier.find(bytes)) throw new Error('The picture carries credentials already.')
  const assertions = assertionsOf(claim, { mimeType, sizeBytes: bytes.length })
  const store = (label: string, binding: PictureBinding, sign: (payload: Buffer) => Buffer): Buffer =>
    storeOf({ label, claim, assertions: [...assertions, pictureAssertion(binding)], sign })

  const unsigned = Buffer.alloc(coseSignLength(identity))
  const unnamed = nameFrom(Buffer.alloc(16))
  let binding: PictureBinding = { start: 0, length: 0, hash: Buffer.alloc(32) }
  // The store says in itself how long it is: a longer number may make it longer once more, never shorter.
  for (;;) {
    const length = carrier.lengthOf(store(unnamed, binding, () => unsigned).length)
    if (length === binding.length) break
    const { before } = carrier.around(bytes, length)
    binding = { ...binding, start: before.reduce((sum, piece) => sum + piece.length, 0), length }
  }
  const { before, after } = carrier.around(bytes, binding.length)
  binding = { ...binding, hash: await hashInTurns([...before, after]) }
  const label = labelOf(binding, assertions)
  const wrapped = carrier.wrap(store(label, binding, (payload) => coseSign(payload, identity)))
  return { bytes: insertInRoom(bytes, [...before, ...wrapped, after], room), label }
}

/** Which bytes of the file are hashed: all but those of the credentials. */
interface PictureBinding {
  start: number
  length: number
  hash: Buffer
}

const pictureAssertion = ({ start, length, hash }: PictureBinding): ClaimAssertion => ({
  label: 'c2pa.hash.data',
  content: {
    exclusions: [{ start, length }],
    name: 'jumbf manifest',
    alg: 'sha256',
    hash,
    pad: Buffer.alloc(0),
  },
})

interface StoreInput {
  label: string
  claim: Claim
  assertions: readonly ClaimAssertion[]
  sign: (payload: Buffer) => Buffer
}

/** All credentials of the file: those of the ingredients, then its own. */
function storeOf({ label, claim, assertions, sign }: StoreInput): Buffer {
  const boxes = assertions.map(({ label, content }) => ({ label, box: cborBox('cbor', label, encodeCbor(content)) }))
  const uuid = label.slice('urn:c2pa:'.length)
  const payload = encodeCbor({
    instanceID: `xmp:iid:${uuid}`,
    claim_generator_info: claim.generator,
    signature: `self#jumbf=/c2pa/${label}/c2pa.signature`,
    created_assertions: boxes.map(({ label, box }) => ({
      url: `self#jumbf=c2pa.assertions/${label}`,
      hash: hashOfBox(box),
    })),
    alg: 'sha256',
  })
  const own = superBox('c2ma', label, [
    superBox(
      'c2as',
      'c2pa.assertions',
      boxes.map(({ box }) => box),
    ),
    cborBox('c2cl', 'c2pa.claim.v2', payload),
    cborBox('c2cs', 'c2pa.signature', sign(payload)),
  ])
  const earlier = new Map(
    claim.ingredients
      .flatMap(({ credentials }) => credentials?.manifests ?? [])
      .map((manifest) => [manifest.label, manifest.bytes]),
  )
  return superBox('c2pa', 'c2pa', [...earlier.values(), own])
}

/** Of the picture and of what is claimed, rather than by chance. */
function labelOf({ hash: picture }: PictureBinding, assertions: readonly ClaimAssertion[]): string {
  const hash = createHash('sha256').update(picture)
  for (const { content } of assertions) hash.update(encodeCbor(content))
  return nameFrom(hash.digest())
}

/** A UUID of version 4, as C2PA wants it, by its form. */
function nameFrom(hash: Buffer): string {
  const bytes = Buffer.from(hash.subarray(0, 16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return `urn:c2pa:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
