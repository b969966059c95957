/** What of ASN.1 a certificate is written in (X.690, DER). */

export function tlv(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents)
  const { length } = content
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

export const sequence = (...contents: readonly Uint8Array[]): Buffer => tlv(0x30, ...contents)

export const set = (...contents: readonly Uint8Array[]): Buffer => tlv(0x31, ...contents)

export const utf8 = (text: string): Buffer => tlv(0x0c, Buffer.from(text))

export const yes: Buffer = tlv(0x01, Buffer.from([0xff]))

export const octets = (content: Uint8Array): Buffer => tlv(0x04, content)

/** Bits of which the last `unused` are none. */
export const bits = (content: Uint8Array, unused = 0): Buffer => tlv(0x03, Buffer.from([unused]), content)

/** Of a number that is positive: its first bit is 0. */
export const integer = (content: Uint8Array): Buffer => tlv(0x02, content)

/** To the second; as RFC 5280 (4.1.2.5) wants it: with two digits of the year until 2049. */
export function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/\.\d+|[-:T]/g, '')
  return date.getUTCFullYear() < 2050
    ? tlv(0x17, Buffer.from(digits.slice(2), 'latin1'))
    : tlv(0x18, Buffer.from(digits, 'latin1'))
}

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return tlv(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

function base128(number: number): number[] {
  const digits = [number & 0x7f]
  for (let left = number >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80)
  return digits
}
