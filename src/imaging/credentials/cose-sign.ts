import { type CborValue, encodeCbor, tagged } from './cbor.ts'
import type { SigningIdentity } from './signing-identity.ts'

const algorithmHeader = 1
const certificatesHeader = 33
const coseSign1 = 18

/** A COSE_Sign1 (RFC 9052, 4.2) whose payload lies elsewhere, with the signer's certificates (RFC 9360). */
export function coseSign(payload: Uint8Array, identity: SigningIdentity): Buffer {
  const headers = protectedHeaders(identity)
  return signed(headers, identity.sign(encodeCbor(['Signature1', headers, Buffer.alloc(0), payload])))
}

/** As long as what `coseSign` gives. */
export function coseSignLength(identity: SigningIdentity): number {
  return signed(protectedHeaders(identity), Buffer.alloc(identity.signatureBytes)).length
}

function protectedHeaders({ algorithm, chain }: SigningIdentity): Buffer {
  return encodeCbor(
    new Map<number, CborValue>([
      [algorithmHeader, algorithm],
      [certificatesHeader, chain.length === 1 ? chain[0]! : chain],
    ]),
  )
}

const signed = (headers: Buffer, signature: Buffer): Buffer => tagged(coseSign1, [headers, {}, null, signature])
