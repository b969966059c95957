import { constants, createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto'
import { LimnError } from '../../errors/index.ts'
import { makeLocalCertificates } from './local-certificates.ts'

/** Who signs. */
export interface SigningIdentity {
  /** DER: the signer's certificate, then those that vouch for it, without the root. */
  chain: readonly Uint8Array[]
  /** Number of the signature's algorithm in COSE (RFC 9053). */
  algorithm: number
  /** Bytes of a signature. */
  signatureBytes: number
  sign(data: Uint8Array): Buffer
  /** PEM of its certificates, for whoever is to trust it. */
  certificates: string
}

/** Text and where it is from, for messages. */
export interface PemSource {
  text: string
  from: string
}

/** A new identity of this machine as one file: key, certificate, and that of its own authority. */
export function makeIdentityPem(now: Date): string {
  const { chain, key } = makeLocalCertificates(now)
  const certificates = chain.map((der) => new X509Certificate(der).toString())
  return [key.export({ type: 'pkcs8', format: 'pem' }), ...certificates].join('')
}

/**
 * An identity from PEM, in one file or two. The certificate of the signer comes first, then those that vouch for it.
 *
 * @throws LimnError `failed-precondition` for what cannot sign, with what to do. It never shows the key.
 */
export function readIdentity(
  { certificate, key }: { certificate: PemSource; key: PemSource },
  now: Date,
): SigningIdentity {
  const chain = certificatesOf(certificate)
  const [own] = chain
  if (!own) {
    throw cannotSign(`${certificate.from} holds no certificate in PEM; it begins with -----BEGIN CERTIFICATE-----`)
  }
  const privateKey = keyOf(key)
  if (!own.checkPrivateKey(privateKey)) {
    throw cannotSign(
      `the key in ${key.from} is not that of the certificate in ${certificate.from} (${nameOf(own)}); name the two that belong together, the signer's certificate first in its file`,
    )
  }
  const [from, to] = [new Date(own.validFrom), new Date(own.validTo)]
  if (now < from || now > to) {
    throw cannotSign(
      `the certificate in ${certificate.from} (${nameOf(own)}) ${now > to ? `expired on ${dayOf(to)}` : `is valid from ${dayOf(from)} only`}; renew it, or name another`,
    )
  }
  const kind = kindOf(privateKey, key.from)
  return {
    ...kind,
    chain: chain.filter((one) => one === own || !isRoot(one)).map(({ raw }) => raw),
    certificates: chain.map(String).join(''),
  }
}

function certificatesOf({ text, from }: PemSource): X509Certificate[] {
  const found = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  return found.map((pem) => {
    try {
      return new X509Certificate(pem)
    } catch (error) {
      throw cannotSign(`a certificate in ${from} cannot be read: ${(error as Error).message}`)
    }
  })
}

function keyOf({ text, from }: PemSource): KeyObject {
  if (/ENCRYPTED/.test(text)) {
    throw cannotSign(
      `the key in ${from} is encrypted; limn asks for no passphrase: store it decrypted, readable by you alone`,
    )
  }
  const pem = /-----BEGIN ([A-Z ]*)PRIVATE KEY-----[^-]+-----END \1PRIVATE KEY-----/.exec(text)?.[0]
  if (!pem) throw cannotSign(`${from} holds no private key in PEM; it begins with -----BEGIN PRIVATE KEY-----`)
  try {
    return createPrivateKey(pem)
  } catch {
    // OpenSSL's reason says nothing that helps, and nothing of a key belongs into a message.
    throw cannotSign(
      `the private key in ${from} cannot be read; it is damaged, or of a kind that OpenSSL does not know`,
    )
  }
}

/** What C2PA accepts (specification, 13.2.1), and how Node signs it. */
function kindOf(key: KeyObject, from: string): Pick<SigningIdentity, 'algorithm' | 'signatureBytes' | 'sign'> {
  const { asymmetricKeyType: type, asymmetricKeyDetails: { namedCurve, modulusLength } = {} } = key
  if (type === 'ed25519') return { algorithm: -8, signatureBytes: 64, sign: (data) => sign(null, data, key) }
  const curve = curves[namedCurve ?? '']
  if (type === 'ec' && curve) {
    const { algorithm, hash, signatureBytes } = curve
    return { algorithm, signatureBytes, sign: (data) => sign(hash, data, { key, dsaEncoding: 'ieee-p1363' }) }
  }
  if ((type === 'rsa' || type === 'rsa-pss') && modulusLength && modulusLength >= 2048) {
    const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
    return { algorithm: -37, signatureBytes: modulusLength / 8, sign: (data) => sign('sha256', data, pss) }
  }
  throw cannotSign(
    `the key in ${from} is of a kind that C2PA does not accept (${[type, namedCurve ?? modulusLength].filter(Boolean).join(' ')}); use Ed25519, an elliptic curve P-256 or P-384, or RSA of 2048 bits and more`,
  )
}

const curves: Readonly<Record<string, { algorithm: number; hash: string; signatureBytes: number }>> = {
  prime256v1: { algorithm: -7, hash: 'sha256', signatureBytes: 64 },
  secp384r1: { algorithm: -35, hash: 'sha384', signatureBytes: 96 },
}

/** Vouches for itself. Readers have to know it anyway. */
const isRoot = (certificate: X509Certificate): boolean => certificate.ca && certificate.checkIssued(certificate)

const nameOf = ({ subject }: X509Certificate): string => subject.split('\n').reverse().join(', ')

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

function cannotSign(why: string): LimnError {
  return new LimnError(`Pictures cannot be signed: ${why}.`, { code: 'failed-precondition' })
}
