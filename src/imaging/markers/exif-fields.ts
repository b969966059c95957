import exifReader from 'exifreader'
import { type MarkerField, maxFieldLength } from './marker-field.ts'

const textTags = ['ImageDescription', 'Make', 'Model', 'Software', 'Artist']

/**
 * What an EXIF block says in words. Nothing for one that is damaged or too large.
 *
 * @param block A TIFF structure, with or without `Exif\0\0` before it.
 */
export function exifFields(block: Uint8Array): MarkerField[] {
  if (block.length > maxFieldLength) return []
  const named = Buffer.from(block.buffer, block.byteOffset, block.byteLength).toString('latin1', 0, 6) === 'Exif\0\0'
  // A copy: the reader takes whole memory only.
  const own = new Uint8Array(named ? block.subarray(6) : block).buffer
  try {
    const read = exifReader.load(own, { expanded: true, includeTags: { exif: [...textTags, 'UserComment'] } })
    const exif = (read.exif ?? {}) as Readonly<Record<string, { value: unknown; description: string } | undefined>>
    const texts = textTags.map((name) => ({ name, text: String(exif[name]?.description ?? '') }))
    const { value } = exif.UserComment ?? {}
    const comment = Array.isArray(value) ? userComment(Uint8Array.from(value as number[])) : ''
    return [...texts, { name: 'UserComment', text: comment }]
      .filter(({ text }) => text !== '')
      .map((field) => ({ place: 'EXIF', ...field }))
  } catch {
    return []
  }
}

/** Its first eight bytes name the encoding. Source: EXIF 2.32, table 9; which byte comes first is not said there. */
function userComment(bytes: Uint8Array): string {
  const encoding = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const text = bytes.subarray(8)
  if (!encoding.startsWith('UNICODE')) return Buffer.from(text).toString('utf8').replace(/\0+$/, '')
  const isBigEndian = count(text, 0) >= count(text, 1)
  const units = Buffer.from(text.subarray(0, text.length & ~1))
  return (isBigEndian ? units.swap16() : units).toString('utf16le').replace(/\0+$/, '')
}

/** Zeros at even or at odd places: of Latin text, the higher byte of each unit. */
function count(bytes: Uint8Array, from: 0 | 1): number {
  let zeros = 0
  for (let at = from; at < Math.min(bytes.length, 4096); at += 2) if (bytes[at] === 0) zeros++
  return zeros
}
