/** What CBOR (RFC 8949) writes of JavaScript: whole numbers, text, bytes, lists, and maps in the order they are given in. */
export type CborValue =
  | number
  | string
  | boolean
  | null
  | Uint8Array
  | readonly CborValue[]
  | ReadonlyMap<number | string, CborValue>
  | { readonly [key: string]: CborValue | undefined }

/** The shortest encoding of each number and length. Fields that are undefined are left out. */
export function encodeCbor(value: CborValue): Buffer {
  return Buffer.concat(pieces(value))
}

/** A value with a tag before it. */
export function tagged(tag: number, value: CborValue): Buffer {
  return Buffer.concat([head(6, tag), ...pieces(value)])
}

function pieces(value: CborValue): Uint8Array[] {
  if (value === null) return [Buffer.from([0xf6])]
  if (typeof value === 'boolean') return [Buffer.from([value ? 0xf5 : 0xf4])]
  if (typeof value === 'number') return [value < 0 ? head(1, -1 - value) : head(0, value)]
  if (typeof value === 'string') return [head(3, Buffer.byteLength(value)), Buffer.from(value)]
  if (value instanceof Uint8Array) return [head(2, value.length), value]
  if (isList(value)) return [head(4, value.length), ...value.flatMap(pieces)]
  const entries = value instanceof Map ? [...value] : Object.entries(value)
  const kept = entries.filter(([, field]) => field !== undefined)
  return [head(5, kept.length), ...kept.flatMap(([key, field]) => [...pieces(key), ...pieces(field as CborValue)])]
}

const isList = (value: CborValue): value is readonly CborValue[] => Array.isArray(value)

function head(major: number, count: number): Buffer {
  const type = major << 5
  if (count < 24) return Buffer.from([type | count])
  if (count < 0x100) return Buffer.from([type | 24, count])
  const bytes = Buffer.alloc(count < 0x10000 ? 3 : 5)
  bytes[0] = type | (count < 0x10000 ? 25 : 26)
  if (count < 0x10000) bytes.writeUInt16BE(count, 1)
  else bytes.writeUInt32BE(count, 1)
  return bytes
}
