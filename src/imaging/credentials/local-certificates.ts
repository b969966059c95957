import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { bits, integer, octets, oid, sequence, set, time, tlv, utf8, yes } from './der.ts'

/** Says that there is no end (RFC 5280, 4.1.2.5): without a time stamp a signature holds no longer than its certificate. */
const never = new Date('9999-12-31T23:59:59Z')
/** For readers whose clock is behind. */
const dayMs = 86_400_000

const ed25519 = sequence(oid('1.3.101.112'))

const extensions = {
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  subjectKeyIdentifier: '2.5.29.14',
  authorityKeyIdentifier: '2.5.29.35',
}
/** One of the uses that C2PA accepts of a signer's certificate (specification, 14.5.1.1). */
const emailProtection = '1.3.6.1.5.5.7.3.4'

export interface LocalCertificates {
  /** DER: the signer's, then that of who vouches for it. */
  chain: [Buffer, Buffer]
  key: KeyObject
}

/**
 * A key that signs, its certificate, and that of an authority of its own. The authority's key is forgotten at once: it
 * vouches for nobody else, ever.
 */
export function makeLocalCertificates(now: Date): LocalCertificates {
  const authority = generateKeyPairSync('ed25519')
  const signer = generateKeyPairSync('ed25519')
  const authorityName = nameOf('limn local authority')
  const common = { issuer: authorityName, issuerKey: authority.privateKey, from: new Date(now.getTime() - dayMs) }
  const authoritySubject = { name: authorityName, key: authority.publicKey }
  const root = certificate({
    ...common,
    subject: authoritySubject,
    extensions: [
      extension(extensions.basicConstraints, sequence(yes), { critical: true }),
      // Signs certificates and lists of those revoked.
      extension(extensions.keyUsage, bits(Buffer.from([0b0000_0110]), 1), { critical: true }),
      extension(extensions.subjectKeyIdentifier, octets(keyIdentifier(authority.publicKey))),
    ],
  })
  const own = certificate({
    ...common,
    subject: { name: nameOf('limn on this machine'), key: signer.publicKey },
    extensions: [
      extension(extensions.basicConstraints, sequence(), { critical: true }),
      // Signs data.
      extension(extensions.keyUsage, bits(Buffer.from([0b1000_0000]), 7), { critical: true }),
      extension(extensions.extendedKeyUsage, sequence(oid(emailProtection))),
      extension(extensions.authorityKeyIdentifier, sequence(tlv(0x80, keyIdentifier(authority.publicKey)))),
      extension(extensions.subjectKeyIdentifier, octets(keyIdentifier(signer.publicKey))),
    ],
  })
  return { chain: [own, root], key: signer.privateKey }
}

interface CertificateOptions {
  subject: { name: Buffer; key: KeyObject }
  issuer: Buffer
  issuerKey: KeyObject
  from: Date
  extensions: readonly Buffer[]
}

/** RFC 5280, 4.1. */
function certificate({ subject, issuer, issuerKey, from, extensions }: CertificateOptions): Buffer {
  const version3 = tlv(0xa0, integer(Buffer.from([2])))
  const serial = integer(Buffer.concat([Buffer.from([1]), randomBytes(15)]))
  const validity = sequence(time(from), time(never))
  const said = sequence(
    version3,
    serial,
    ed25519,
    issuer,
    validity,
    subject.name,
    spki(subject.key),
    tlv(0xa3, sequence(...extensions)),
  )
  return sequence(said, ed25519, bits(sign(null, said, issuerKey)))
}

const nameOf = (common: string): Buffer =>
  sequence(
    ...[
      ['2.5.4.10', 'limn'],
      ['2.5.4.3', common],
    ].map(([type, text]) => set(sequence(oid(type!), utf8(text!)))),
  )

const extension = (id: string, value: Buffer, { critical = false } = {}): Buffer =>
  sequence(oid(id), ...(critical ? [yes] : []), octets(value))

const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' })

const keyIdentifier = (key: KeyObject): Buffer => createHash('sha1').update(spki(key)).digest()
