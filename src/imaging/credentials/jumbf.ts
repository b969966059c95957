import { createHash } from 'node:crypto'

/** Types of JUMBF boxes (ISO 19566-5), of which C2PA makes its own: four letters and the end that all have. */
export type JumbfType = 'c2pa' | 'c2ma' | 'c2as' | 'c2cl' | 'c2cs' | 'cbor'

/** On which the type of every box ends: no text mentions it. */
export const endOfTypes = Buffer.from('00110010800000aa00389b71', 'hex')

/** Length and type. */
const headerBytes = 8
/** The box can be asked for by its label, and has one. */
const requestableByLabel = 3

/** A box that has a label and holds others. */
export function superBox(type: JumbfType, label: string, contents: readonly Uint8Array[]): Buffer {
  const description = Buffer.concat([
    Buffer.from(type, 'latin1'),
    endOfTypes,
    Buffer.from([requestableByLabel]),
    Buffer.from(`${label}\0`),
  ])
  return box('jumb', [box('jumd', [description]), ...contents])
}

/** A box of CBOR in one with a label. */
export function cborBox(type: JumbfType, label: string, cbor: Uint8Array): Buffer {
  return superBox(type, label, [box('cbor', [cbor])])
}

function box(type: string, contents: readonly Uint8Array[]): Buffer {
  const head = Buffer.alloc(headerBytes)
  head.writeUInt32BE(contents.reduce((sum, { length }) => sum + length, headerBytes))
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, ...contents])
}

/** What other boxes know a box by: the SHA-256 of what is in it. */
export function hashOfBox(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes.subarray(headerBytes)).digest()
}

export interface LabelledBox {
  label: string
  /** The whole box. */
  bytes: Buffer
}

/** The boxes with labels within one; undefined where it is cut off or no such box. */
export function childrenOf(parent: Uint8Array): LabelledBox[] | undefined {
  const buffer = Buffer.from(parent.buffer, parent.byteOffset, parent.length)
  if (!isSuperBox(buffer)) return undefined
  const children: LabelledBox[] = []
  for (let at = headerBytes + buffer.readUInt32BE(headerBytes); at < buffer.length; ) {
    const length = at + headerBytes <= buffer.length ? buffer.readUInt32BE(at) : 0
    if (length < headerBytes || at + length > buffer.length) return undefined
    const bytes = buffer.subarray(at, at + length)
    at += length
    if (isSuperBox(bytes)) children.push({ label: labelOf(bytes), bytes })
  }
  return children
}

/** Whole, as long as it says, with a description that says its label. */
function isSuperBox(bytes: Buffer): boolean {
  const least = 2 * headerBytes + 4 + endOfTypes.length + 2
  if (bytes.length < least || bytes.readUInt32BE(0) !== bytes.length) return false
  if (bytes.toString('latin1', 4, 8) !== 'jumb' || bytes.toString('latin1', 12, 16) !== 'jumd') return false
  const described = bytes.readUInt32BE(headerBytes)
  return described >= least - headerBytes && headerBytes + described <= bytes.length
}

function labelOf(bytes: Buffer): string {
  const from = 2 * headerBytes + 4 + endOfTypes.length + 1
  const end = bytes.indexOf(0, from)
  return bytes.toString('utf8', from, end)
}
