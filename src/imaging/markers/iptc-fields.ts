import type { MarkerField } from './marker-field.ts'

/** Datasets of the application record that tools write. Source: IPTC-IIM 4.2, chapter 6. */
const names: Readonly<Record<number, string>> = {
  40: 'SpecialInstructions',
  80: 'By-line',
  110: 'Credit',
  115: 'Source',
  120: 'Caption-Abstract',
}

/** What an IPTC-IIM block, alone or among Photoshop's resources, says in words. */
export function iptcFields(block: Uint8Array): MarkerField[] {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const fields: MarkerField[] = []
  // Tag marker, record 2, dataset, length.
  for (let at = bytes.indexOf('\x1c\x02'); at >= 0 && at + 5 <= bytes.length; ) {
    const name = names[bytes[at + 2]!]
    const length = bytes.readUInt16BE(at + 3)
    const text = bytes.toString('utf8', at + 5, at + 5 + length)
    if (name && text) fields.push({ place: 'IPTC', name, text })
    at = bytes.indexOf('\x1c\x02', at + 5 + length)
  }
  return fields
}
