// The library of certificates finds its parts by the types that this keeps.
import 'reflect-metadata'
import { generateKeyPairSync, type KeyObject, webcrypto, X509Certificate } from 'node:crypto'
import * as x509 from '@peculiar/x509'
import { describe, expect, test } from 'vitest'
import { readCredentials } from '../../../src/imaging/credentials/read-credentials.ts'
import { signCredentials } from '../../../src/imaging/credentials/sign-credentials.ts'
import { makeIdentityPem, readIdentity } from '../../../src/imaging/credentials/signing-identity.ts'
import { objectionsTo } from '../../../src/imaging/credentials/try-identity.ts'
import { readIndependently } from './independent-reader.ts'
import { claimOf, encoded } from './pictures.ts'

const now = new Date()
const day = (number: number) => new Date(now.getTime() + number * 86_400_000)

interface Pair {
  certificate: string
  key: string
}

const curve = (namedCurve: string, hash: string) => ({ name: 'ECDSA', namedCurve, hash })
const rsa = (modulusLength: number) => ({
  name: 'RSA-PSS',
  hash: 'SHA-256',
  saltLength: 32,
  modulusLength,
  publicExponent: new Uint8Array([1, 0, 1]),
})

/** A certificate as an authority would give it, and the authority's own. */
async function issued(
  algorithm: ReturnType<typeof curve | typeof rsa>,
  { from = day(-1), to = day(30), purpose = '1.3.6.1.5.5.7.3.4' } = {},
): Promise<Pair & { root: string }> {
  const { subtle } = webcrypto
  x509.cryptoProvider.set(webcrypto as unknown as Parameters<typeof x509.cryptoProvider.set>[0])
  const pairs = await Promise.all([0, 1].map(() => subtle.generateKey(algorithm, true, ['sign', 'verify'])))
  const [authority, signer] = pairs as [webcrypto.CryptoKeyPair, webcrypto.CryptoKeyPair]
  const common = {
    notBefore: from,
    notAfter: to,
    signingAlgorithm: algorithm,
    signingKey: authority.privateKey,
    issuer: 'CN=Root, O=Studio',
  }
  const root = await x509.X509CertificateGenerator.create({
    ...common,
    serialNumber: '01',
    subject: 'CN=Root, O=Studio',
    publicKey: authority.publicKey,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authority.publicKey),
    ],
  })
  const own = await x509.X509CertificateGenerator.create({
    ...common,
    serialNumber: '02',
    subject: 'CN=Ann, O=Studio',
    publicKey: signer.publicKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([purpose]),
      await x509.AuthorityKeyIdentifierExtension.create(authority.publicKey),
    ],
  })
  const key = Buffer.from(await subtle.exportKey('pkcs8', signer.privateKey))
  return {
    certificate: `${own.toString('pem')}\n`,
    root: `${root.toString('pem')}\n`,
    key: `-----BEGIN PRIVATE KEY-----\n${key.toString('base64')}\n-----END PRIVATE KEY-----\n`,
  }
}

const identityOf = ({ certificate, key }: Pair) =>
  readIdentity({ certificate: { text: certificate, from: 'chain.pem' }, key: { text: key, from: 'key.pem' } }, now)

describe('the identity that limn makes', () => {
  const pem = makeIdentityPem(now)

  test('has a certificate for signing, vouched for by an authority whose key is forgotten', () => {
    const [own, root] = pem
      .match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----\n/g)!
      .map((one) => new X509Certificate(one))
    expect(own!.verify(root!.publicKey)).toBe(true)
    expect(own!.ca).toBe(false)
    expect(own!.keyUsage).toEqual(['1.3.6.1.5.5.7.3.4'])
    expect(root!.ca).toBe(true)
    expect(pem.match(/PRIVATE KEY-----\n/g)).toHaveLength(2)
  })

  test('is another one each time', () => {
    expect(makeIdentityPem(now)).not.toBe(pem)
  })

  test('signs the same data alike', () => {
    const identity = identityOf({ certificate: pem, key: pem })
    expect(identity.sign(Buffer.from('data'))).toEqual(identity.sign(Buffer.from('data')))
  })
})

describe('a certificate of one’s own', () => {
  test.each([
    ['P-256', curve('P-256', 'SHA-256')],
    ['P-384', curve('P-384', 'SHA-384')],
    ['RSA', rsa(2048)],
  ])('of kind %s signs pictures that both readers accept', async (_, algorithm) => {
    const pair = await issued(algorithm)
    const picture = await encoded('image/png')
    for (const certificate of [pair.certificate, pair.certificate + pair.root]) {
      const { bytes } = await signCredentials(picture, 'image/png', claimOf(), identityOf({ ...pair, certificate }))
      const { state, signer } = await readCredentials(bytes, { trusted: pair.root })
      expect({ state, signer }).toEqual({ state: 'valid', signer: 'Ann, Studio' })
      expect(await readIndependently(Buffer.from(bytes), 'image/png')).toMatchObject({ isValid: true })
    }
  })

  test('may come with a key in the older form of its kind', () => {
    const { publicKey: _, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const sec1 = privateKey.export({ type: 'sec1', format: 'pem' }).toString()
    expect(refusalOf({ certificate: makeIdentityPem(now), key: sec1 })).toMatch(/is not that of the certificate/)
  })
})

describe('a certificate that C2PA does not accept', () => {
  const forServers = '1.3.6.1.5.5.7.3.1'
  test('is objected to, and who reads a picture that it signed is told why', async () => {
    const pair = await issued(curve('P-256', 'SHA-256'), { purpose: forServers })
    const identity = identityOf(pair)
    expect(await objectionsTo(identity)).toEqual(['certificate missing required EKU'])
    const { bytes } = await signCredentials(await encoded('image/png'), 'image/png', claimOf(), identity)
    const read = await readCredentials(bytes, { trusted: pair.root })
    expect(read).toMatchObject({ state: 'untrusted', signer: 'Ann, Studio' })
    expect(read.problems).toContain('signingCredential.invalid: certificate missing required EKU')
  })

  test('keeps nobody from seeing what was changed', async () => {
    const identity = identityOf(await issued(curve('P-256', 'SHA-256'), { purpose: forServers }))
    const { bytes } = await signCredentials(await encoded('image/png'), 'image/png', claimOf(), identity)
    const turned = (at: number) => Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)))
    const inPicture = await readCredentials(turned(bytes.length - 20))
    expect(inPicture).toMatchObject({ state: 'tampered', tampering: 'altered' })
    for (const text of ['c2pa.created', 'claim_generator_info', '1.2.3']) {
      const inClaim = await readCredentials(turned(Buffer.from(bytes).indexOf(text)))
      expect(inClaim, text).toMatchObject({ state: 'tampered', tampering: 'credentials' })
    }
  })

  test.each(['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.36'])('is not one for the purpose %s', async (purpose) => {
    expect(await objectionsTo(identityOf(await issued(curve('P-256', 'SHA-256'), { purpose })))).toEqual([])
  })
})

describe('what cannot sign is refused with what to do', () => {
  const own = makeIdentityPem(now)
  const keyOf = (key: KeyObject, options = {}) => key.export({ type: 'pkcs8', format: 'pem', ...options }).toString()

  test('a key of another certificate', () => {
    expect(refusalOf({ certificate: own, key: makeIdentityPem(now) })).toMatch(
      /key in key\.pem is not that of the certificate in chain\.pem .*belong together/,
    )
  })

  test('files without a certificate or a key', () => {
    expect(refusalOf({ certificate: 'nothing', key: own })).toMatch(
      /chain\.pem holds no certificate in PEM; it begins with/,
    )
    expect(refusalOf({ certificate: own, key: 'nothing' })).toMatch(
      /key\.pem holds no private key in PEM; it begins with/,
    )
  })

  test('an encrypted key', () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const key = keyOf(privateKey, { cipher: 'aes-256-cbc', passphrase: 'secret' })
    expect(refusalOf({ certificate: own, key })).toMatch(/key\.pem is encrypted.*store it decrypted/)
  })

  test('a damaged key, without a word of it', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nc2VjcmV0c2VjcmV0\n-----END PRIVATE KEY-----\n'
    const message = refusalOf({ certificate: own, key })
    expect(message).toMatch(/key in key\.pem cannot be read; it is damaged/)
    expect(message).not.toContain('c2VjcmV0')
  })

  test('an expired certificate, and one of the future', async () => {
    const algorithm = curve('P-256', 'SHA-256')
    expect(refusalOf(await issued(algorithm, { from: day(-9), to: day(-2) }))).toMatch(
      new RegExp(`Ann.*expired on ${day(-2).toISOString().slice(0, 10)}; renew it`),
    )
    expect(refusalOf(await issued(algorithm, { from: day(2) }))).toMatch(/is valid from .* only; renew it/)
  })

  test('a key of a kind that C2PA does not accept', async () => {
    expect(refusalOf(await issued(rsa(1024)))).toMatch(/does not accept \(rsa 1024\); use Ed25519/)
  })
})

function refusalOf(pair: Pair): string {
  try {
    identityOf(pair)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('It was accepted.')
}
