import { generateKeyPairSync, sign } from 'node:crypto'

/** A certificate for `host`, signed by itself and made anew each time, so that no key has to be kept anywhere. PEM. */
export function createCertificate(host: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(oid('2a8648ce3d040302')) // ECDSA with SHA-256
  const name = sequence(tag(0x31, sequence(oid('550403'), tag(0x0c, Buffer.from(host)))))
  const validity = sequence(tag(0x18, Buffer.from('20200101000000Z')), tag(0x18, Buffer.from('21200101000000Z')))
  const alternativeNames = sequence(oid('551d11'), tag(0x04, sequence(tag(0x82, Buffer.from(host)))))
  const body = sequence(
    tag(0xa0, tag(0x02, Buffer.from([2]))),
    tag(0x02, Buffer.from([1])),
    algorithm,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tag(0xa3, sequence(alternativeNames)),
  )
  const signature = sign('sha256', body, privateKey)
  const der = sequence(body, algorithm, tag(0x03, Buffer.concat([Buffer.from([0]), signature])))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
  }
}

const sequence = (...items: Buffer[]): Buffer => tag(0x30, Buffer.concat(items))

const oid = (hex: string): Buffer => tag(0x06, Buffer.from(hex, 'hex'))

/** One value of DER, at most 65,535 bytes long. */
function tag(type: number, value: Buffer): Buffer {
  const { length } = value
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([type, ...size]), value])
}
